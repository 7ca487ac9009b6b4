/** A function of one number, the others being held. */
export type Line = (x: number) => number

/** What is to be judged: a function of one number, a point where it is finite, and what was found for its derivative. */
export interface Question {
  readonly line: Line
  readonly at: number
  readonly found: ReadonlyArray<number>
  /** How far rounding may lead the value of the line at a number. */
  readonly noise: (x: number) => number
  /** How far rounding may lead what was found. Asked for only where that decides. */
  readonly rounding: () => number
  /** What is said of the derivative elsewhere, where that is known. Asked for only before something is called wrong. */
  readonly derivative?: (x: number) => number
}
