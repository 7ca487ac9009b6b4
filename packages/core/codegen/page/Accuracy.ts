/** The worst error of an op over all its reference points, in units in the last place. */
export interface WorstError {
  readonly ulp: number
  /** The greatest error beyond the condition number of the function at its point. */
  readonly beyondCondition: number
}

/** How well an op has been measured to do; `null` for a parameter without a derivative. */
export interface MeasuredOp {
  readonly points: number
  readonly value: WorstError
  readonly partials: ReadonlyArray<WorstError | null>
  readonly second: WorstError
}

/** What `pnpm accuracy --write` has written down, and on which version of Node. */
export interface Accuracy {
  readonly node: string
  readonly ops: Readonly<Partial<Record<string, MeasuredOp>>>
}
