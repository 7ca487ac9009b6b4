import ts from 'typescript'
import { place, type Snippet } from './Snippet.js'

const claim = /^;?\s*\/\/ (=>|≈) (.+)$/
const claims = /\/\/ (=>|≈) .+$/gm

/** A snippet made executable: each `// =>` and `// ≈` a call of `$equal`, each statement announced to `$at`. */
export interface Executable {
  readonly code: string
  readonly assertions: number
}

/** The numbers of an expression as calls of `$near`, which know how many digits were shown. */
const nearly = (value: string): string => {
  const file = ts.createSourceFile('value.ts', `(${value})`, ts.ScriptTarget.ES2022, true)
  const numbers: Array<ts.Node> = []
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node)) numbers.push(ts.isPrefixUnaryExpression(node.parent) ? node.parent : node)
    else ts.forEachChild(node, visit)
  }
  visit(file)
  return numbers.reduceRight(
    (text, node) => `${text.slice(0, node.getStart())}$near('${node.getText()}')${text.slice(node.end)}`,
    file.text,
  )
}

/** The expression whose value a claim after the statement is about. */
const subject = (statement: ts.Statement): string | undefined => {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText()
  if (!ts.isVariableStatement(statement)) return undefined
  return statement.declarationList.declarations[0]?.name.getText()
}

/** Where a statement ends, apart from a semicolon: that one may open the next line. */
const endOf = (statement: ts.Statement): number => {
  const last = statement.getLastToken()
  return last?.kind === ts.SyntaxKind.SemicolonToken ? last.getFullStart() : statement.end
}

/** Throws when a claim does not follow a statement, for then nothing would check it. */
export const executable = (snippet: Snippet): Executable => {
  const file = ts.createSourceFile('snippet.ts', snippet.code, ts.ScriptTarget.ES2022, true)
  const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line
  let assertions = 0
  const statements = file.statements.map((statement) => {
    const line = lineOf(statement.getStart())
    const end = endOf(statement)
    const text = snippet.code.slice(statement.getStart(), end)
    const rest = snippet.code.slice(end).split('\n', 1)[0] ?? ''
    const [, sign, value] = claim.exec(rest) ?? []
    const about = subject(statement)
    if (value === undefined || about === undefined) return `$at(${line});${text}`
    assertions += 1
    const before = ts.isExpressionStatement(statement) ? '' : `${text};`
    return `$at(${line});${before}$equal(${about}, ${sign === '≈' ? nearly(value) : `(${value})`})`
  })
  if (assertions !== (snippet.code.match(claims) ?? []).length)
    throw new Error(`${place(snippet)}: a "// =>" or "// ≈" must end the last line of a top-level statement.`)
  return { code: statements.join(';\n'), assertions }
}
