import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A number with 60 significant digits; `null` where an operand is a parameter without a derivative. */
type Digits = string
type Row<A> = ReadonlyArray<A | null>

/** What is known about an op at one point; rows of second partials start at their own position. */
interface Known<A> {
  readonly value: A
  readonly partials: Row<A>
  readonly seconds: ReadonlyArray<Row<A>>
}

/** The reference numbers of an op at one point, and their condition numbers Σ|x ∂f|/|f|. */
export interface Reference extends Known<Digits> {
  readonly operands: ReadonlyArray<number>
  readonly conditions: Known<number>
}

const folder = join(__dirname, '../../reference/values')

/** The names of the ops that there are reference numbers for. */
export const referencedOps = (): ReadonlyArray<string> =>
  readdirSync(folder).map((file) => file.replace(/\.json$/, ''))

/** The reference numbers of an op, as packages/laws/reference/make.py wrote them. */
export const references = (name: string): ReadonlyArray<Reference> =>
  (
    JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as {
      readonly points: ReadonlyArray<Reference>
    }
  ).points
