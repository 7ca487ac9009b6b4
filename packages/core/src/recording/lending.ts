import type { Rows } from '../tape/Rows.js'

/** A recording as its bare columns, lent to a reader that must not keep or write them. */
export interface BorrowedRecording {
  /** The first rows are the inputs, in the order of the leaves of their tree. */
  readonly rows: Rows
  readonly length: number
  /** The node ids of the output, in the shape that the function returned. */
  readonly output: unknown
}

/** Where a function that keeps recordings of itself has {@link Lend}. */
export const lend = Symbol('lend')

/** Lends the columns of a kept recording, replayed at inputs that are a tree of numbers. */
export type Lend = <A>(inputs: unknown, read: (borrowed: BorrowedRecording) => A) => A

/** What a function that keeps recordings of itself has besides. */
export interface Lender {
  readonly [lend]: Lend
}

/** The way to borrow from a function that keeps recordings of itself; any other has none. */
export const lendOf = (f: unknown): Lend | undefined =>
  typeof f === 'function' ? (f as Partial<Lender>)[lend] : undefined
