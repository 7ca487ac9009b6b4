import type { Estimate } from '../difference/Estimate.js'
import type { Sides } from './convention.js'

/** What finite differences say of derivatives that were found for the same partial. */
export type Verdict =
  | { readonly _tag: 'Right'; readonly expected: Estimate }
  | { readonly _tag: 'Wrong'; readonly expected: Estimate; readonly side?: 'below' | 'above' }
  /** Wrong, but by no more than its own rounding, which leaves it no digits. */
  | { readonly _tag: 'Lossy'; readonly expected: Estimate; readonly rounding: number }
  /** There is no derivative; what was found is a possible convention, or not even that. */
  | { readonly _tag: 'Kink'; readonly sides: Sides; readonly isConvention: boolean }
  /** The differences do not settle: nothing can be said. */
  | { readonly _tag: 'Undecided' }
