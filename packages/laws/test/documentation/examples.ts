import { join, relative } from 'node:path'
import ts from 'typescript'
import type { Documentation } from './Documentation.js'
import { published, root } from './repository.js'

/** What is internal is exported for the other packages, and is not documented to users. */
const settling = new Set(['example', 'internal'])

const place = (symbol: ts.Symbol): string => {
  const declaration = symbol.declarations?.[0]
  if (declaration === undefined) return ''
  const file = declaration.getSourceFile()
  return `${relative(root, file.fileName)}:${file.getLineAndCharacterOfPosition(declaration.getStart()).line + 1}`
}

/** Exported functions and classes of the published packages that no `@example` shows. */
export const withoutExample = ({ program }: Documentation): ReadonlyArray<string> => {
  const checker = program.getTypeChecker()
  const original = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const callable = (symbol: ts.Symbol): boolean => {
    const type = checker.getTypeOfSymbol(symbol)
    return type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0
  }
  return published().flatMap((folder) => {
    const file = program.getSourceFile(join(root, folder, 'src/index.ts'))
    const module = file && checker.getSymbolAtLocation(file)
    return (module ? checker.getExportsOfModule(module) : [])
      .map(original)
      .filter((symbol) => (symbol.flags & ts.SymbolFlags.Value) !== 0 && callable(symbol))
      .filter((symbol) => !symbol.getJsDocTags(checker).some(({ name }) => settling.has(name)))
      .map((symbol) => `${place(symbol)}: ${symbol.name} has no @example`)
  })
}
