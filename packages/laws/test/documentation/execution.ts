import { expect } from '@jest/globals'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { executable } from './assertions.js'
import { near } from './near.js'
import { root } from './repository.js'
import { place, type Snippet } from './Snippet.js'

type Body = (...parameters: ReadonlyArray<unknown>) => Promise<void>

const parameters = ['require', 'exports', '$at', '$equal', '$near']

const compiled = (code: string): Body => {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  })
  // A snippet is a module with top-level await, which jest can run only as the body of an async function.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  return new Function(...parameters, `return (async () => {${outputText}\n})()`) as Body
}

/** Runs a snippet, with packages taken from their sources; a failure names the file and the line. */
export const execute = async (snippet: Snippet): Promise<void> => {
  const { code, assertions } = executable(snippet)
  if (snippet.asserts && assertions === 0)
    throw new Error(
      `${place(snippet)}: this example asserts nothing; add "// => value" or mark it no-assert.`,
    )
  let line = 0
  const at = (next: number): void => {
    line = next
  }
  const equal = (actual: unknown, expected: unknown): void => {
    expect(actual).toEqual(expected)
  }
  try {
    const folder = dirname(join(root, snippet.file))
    await compiled(code)(createRequire(join(folder, 'snippet.ts')), {}, at, equal, near)
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : String(failure)
    throw new Error(`${place(snippet, line)}: ${message}`, { cause: failure })
  }
}
