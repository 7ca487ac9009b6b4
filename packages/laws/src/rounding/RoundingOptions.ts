/** What a bound is to allow for besides the rounding of a tape as it is written; nothing unless told otherwise. */
export interface RoundingOptions {
  /**
   * `rounded` counts what a choice, such as that of `select`, would give otherwise where the rounding of what it compares
   * leaves it open. The bound is infinite where the other side is.
   */
  readonly choices?: 'exact' | 'rounded'
  /** `inAnyOrder` bounds a chain of additions as if the terms came in their worst order. */
  readonly sums?: 'asWritten' | 'inAnyOrder'
}
