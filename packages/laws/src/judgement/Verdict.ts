import type { Estimate } from '../difference/Estimate.js'
import type { Sides } from './convention.js'

/** What finite differences say of derivatives that were found for the same partial. */
export type Verdict =
  /** `share` is how much of the tolerance is used, 1 at most. */
  | { readonly _tag: 'Right'; readonly expected: Estimate; readonly share: number }
  | { readonly _tag: 'Wrong'; readonly expected: Estimate; readonly side?: 'below' | 'above' }
  /** Wrong, but by no more than its own rounding, which leaves it no digits. */
  | { readonly _tag: 'Lossy'; readonly expected: Estimate; readonly rounding: number }
  /** A derivative that is no number, of a function that has values nearby: they do not settle, but any number would be better. */
  | { readonly _tag: 'NotANumber' }
  /** There is no derivative; what was found is a possible convention, or not even that. */
  | { readonly _tag: 'Kink'; readonly sides: Sides; readonly isConvention: boolean }
  /** The differences do not settle: nothing can be said. */
  | { readonly _tag: 'Undecided' }
