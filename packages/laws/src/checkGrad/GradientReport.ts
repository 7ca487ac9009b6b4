/** A derivative that does not exist at a point, and what was found there. */
export interface KinkMet {
  readonly point: unknown
  /** Which derivative: `∂f/∂w`. */
  readonly derivative: string
  readonly found: number
  /** The one-sided derivatives, the node that has the kink, and its convention. */
  readonly message: string
}

/** What a check that passed has seen. */
export interface GradientReport {
  readonly points: number
  /** How many partials were compared with finite differences, kinks aside. */
  readonly partials: number
  /** The greatest difference found, as a part of the tolerance that comes with its estimate: 1 at most. */
  readonly worst: number
  readonly kinks: ReadonlyArray<KinkMet>
  /** Partials of which nothing can be said: finite differences do not settle, or rounding leaves the derivative no digits. */
  readonly undecided: number
  /** Points from an arbitrary at which the function is not finite. */
  readonly skipped: number
}

/** Why a check failed. */
export interface GradientFault {
  readonly _tag:
    'WrongDerivative' | 'NotDifferentiable' | 'NotFinite' | 'RecordedOtherwise' | 'NothingChecked' | 'Threw'
  /** What is to be known, for people: what was expected and found, at which node, and how to see it again. */
  readonly message: string
  /** The point, shrunk where it came from an arbitrary; absent where there is none. */
  readonly point?: unknown
  /** What was thrown by the code that is checked, if that is what is wrong. */
  readonly cause?: unknown
  /** What makes fast-check go to the point at once. */
  readonly replay?: { readonly seed: number; readonly path: string }
}

/**
 * A check of derivatives that failed, thrown; `fault` is the same as data.
 *
 * @example
 * ```ts
 * import { stopGradient, type Scalar } from '@wengert/core'
 * import { checkGrad, GradientMismatch } from '@wengert/laws'
 *
 * const tagOf = (thunk: () => unknown): string => {
 *   try {
 *     thunk()
 *     return 'fine'
 *   } catch (caught) {
 *     return caught instanceof GradientMismatch ? caught.fault._tag : 'something else'
 *   }
 * }
 * tagOf(() => checkGrad((x: Scalar) => stopGradient(x), { inputs: 2 })) // => 'WrongDerivative'
 * ```
 */
export class GradientMismatch extends Error {
  override readonly name = 'GradientMismatch'
  readonly fault: GradientFault

  constructor(fault: GradientFault, cause: unknown = fault.cause) {
    super(fault.message, cause === undefined ? {} : { cause })
    this.fault = fault
  }
}
