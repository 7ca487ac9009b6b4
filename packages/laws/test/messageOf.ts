import { GradientMismatch } from '@wengert/laws'
import type { GradientFault } from '@wengert/laws'

/** Why a check fails; fails the test when it does not. */
export const faultOf = (thunk: () => unknown): GradientFault => {
  try {
    thunk()
  } catch (caught) {
    if (caught instanceof GradientMismatch) return caught.fault
    throw caught
  }
  throw new Error('Expected a GradientMismatch, but nothing was thrown.')
}

/** What a check that fails says. */
export const messageOf = (thunk: () => unknown): string => faultOf(thunk).message
