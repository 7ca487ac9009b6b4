import type { WengertError } from './WengertError.js'

/**
 * A programmer's mistake, thrown: the same tagged data as in an `Either`, with the sentence as its message.
 *
 * @example
 * ```ts
 * import { mul, record, WengertException } from '@wengert/core'
 *
 * const tag = (thunk: () => unknown): string => {
 *   try {
 *     thunk()
 *     return 'fine'
 *   } catch (caught) {
 *     return caught instanceof WengertException ? caught.error._tag : 'something else'
 *   }
 * }
 * tag(() => record((x) => mul(x, JSON.parse('null')), 2)) // => 'InvalidOperand'
 * ```
 */
export class WengertException extends Error {
  override readonly name = 'WengertException'
  readonly error: WengertError

  constructor(error: WengertError) {
    super(error.message)
    this.error = error
  }
}

/**
 * Throws an error value as a {@link WengertException}: the one door from data to exception.
 *
 * @example
 * ```ts
 * import { raise } from '@wengert/core'
 *
 * const message = (thunk: () => never): string => {
 *   try {
 *     return thunk()
 *   } catch (caught) {
 *     return String(caught)
 *   }
 * }
 * message(() => raise({ _tag: 'UnknownOp', op: 'sine', message: "No op is called 'sine'." })) // => "WengertException: No op is called 'sine'."
 * ```
 */
export const raise = (error: WengertError): never => {
  throw new WengertException(error)
}
