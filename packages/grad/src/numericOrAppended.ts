import { isRecording, WengertException } from '@wengert/core'
import { hasVar } from './hasVar.js'

const isForeign = (failure: unknown): boolean =>
  failure instanceof WengertException && failure.error._tag === 'ForeignVar'

/**
 * A derivative of numbers is a number, one of `Var`s is appended to their recording. Where the argument is all numbers
 * but the function closes over `Var`s of the open recording, it can only be appended there.
 */
export const numericOrAppended = <A>(inputs: unknown, numeric: () => A, appended: () => A): A => {
  if (!isRecording()) return numeric()
  if (hasVar(inputs)) return appended()
  try {
    return numeric()
  } catch (failure) {
    if (isForeign(failure)) return appended()
    throw failure
  }
}
