import ts from 'typescript'
import type { Documentation } from './Documentation.js'
import { place } from './Snippet.js'

/** What the compiler has to say about the snippets, each with the file and line that show it. */
export const typeErrors = ({ program, names }: Documentation): ReadonlyArray<string> =>
  [...names].flatMap(([snippet, name]) => {
    const file = program.getSourceFile(name)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start = 0, messageText }) => {
        const line = file?.getLineAndCharacterOfPosition(start).line ?? 0
        return `${place(snippet, line)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
      },
    )
  })
