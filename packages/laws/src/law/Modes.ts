import type { MapLeaves, Primals, Scalar } from '@wengert/core'
import type { ValueAndTangent } from '@wengert/grad'

/** The names of all modes. */
export const modeNames = [
  'reverse',
  'forward',
  'pullback',
  'pushforward',
  'hessian',
  'hvp',
] as const satisfies ReadonlyArray<keyof Modes<object>>

/**
 * How derivatives are taken at plain numbers: ours unless a test brings its own, such as another library or an
 * implementation with a fault. Most laws give a mode functions that they have made of the subject's; a gradient written
 * by hand for one function, `reverse: () => myGradient`, fits the laws that differentiate nothing else.
 */
export interface Modes<T, O extends Scalar | object = Scalar> {
  /** The gradient of a function with one output; `grad` unless told otherwise. */
  readonly reverse: (f: (inputs: T) => Scalar) => (inputs: Primals<T>) => Primals<T>
  /** The value of a function with one output, and its tangent; `jvp` unless told otherwise. */
  readonly forward: (
    f: (inputs: T) => Scalar,
  ) => (inputs: Primals<T>, tangents: Primals<T>) => ValueAndTangent<number>
  /** The cotangents of the inputs; made of `reverse` where that is given, else `vjp`. */
  readonly pullback: (f: (inputs: T) => O) => (inputs: Primals<T>, cotangents: Primals<O>) => Primals<T>
  /** The tangents of the outputs; made of `forward` where that is given, else `jvp`. */
  readonly pushforward: (f: (inputs: T) => O) => (inputs: Primals<T>, tangents: Primals<T>) => Primals<O>
  /** The second derivatives; `hessian` unless told otherwise. */
  readonly hessian: (f: (inputs: T) => Scalar) => (inputs: Primals<T>) => MapLeaves<T, Primals<T>>
  /** The Hessian–vector product; `hvp` unless told otherwise. */
  readonly hvp: (f: (inputs: T) => Scalar) => (inputs: Primals<T>, tangents: Primals<T>) => Primals<T>
}
