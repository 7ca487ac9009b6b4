import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a function is worth at one point, with 60 significant digits. */
export interface PublishedPoint {
  readonly name: string
  readonly at: ReadonlyArray<number>
  readonly value: string
  readonly gradient: ReadonlyArray<string>
  /** Row i starts at column i; empty where the function has no reference for second derivatives. */
  readonly hessian: ReadonlyArray<ReadonlyArray<string>>
}

/** The reference numbers of a function. */
export interface PublishedReference {
  /** The minimum as the paper has it. */
  readonly minimum?: string
  readonly points: ReadonlyArray<PublishedPoint>
}

/** The reference numbers of a function, as packages/laws/reference/make_published.py wrote them. */
export const publishedReference = (name: string): PublishedReference =>
  JSON.parse(
    readFileSync(join(__dirname, `../../reference/published/${name}.json`), 'utf8'),
  ) as PublishedReference
