import type { Trial } from './Trial.js'

/** A bug of another project, written again in little. */
export interface Bug {
  /** What went wrong. */
  readonly bug: string
  /** Where it was reported: owner/repository#number. */
  readonly source: string
  /** The points at which it shows. */
  readonly points: string
  readonly trials: ReadonlyArray<Trial>
}
