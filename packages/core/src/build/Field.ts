import type { Field } from 'fp-ts/lib/Field.js'
import { add, div, mul, sub } from '../generated/operations.js'
import type { Scalar } from '../recording/Var.js'

/**
 * The scalars as an fp-ts `Field`: code written for any field is evaluated, recorded and differentiated.
 *
 * Division is exact up to rounding, so `mod` is 0 and every non-zero scalar has degree 1, as in the real numbers.
 *
 * @example
 * ```ts
 * import type { Field } from 'fp-ts/lib/Field.js'
 * import { record, ScalarField } from '@wengert/core'
 *
 * const square = <A>(F: Field<A>) => (x: A): A => F.mul(x, x)
 * square(ScalarField)(3) // => 9
 * record(square(ScalarField), 3).tape.at(1)?.primal // => 9
 * ```
 */
export const ScalarField: Field<Scalar> = {
  zero: 0,
  one: 1,
  add: (x, y) => add(x, y),
  sub: (x, y) => sub(x, y),
  mul: (x, y) => mul(x, y),
  div: (x, y) => div(x, y),
  mod: () => 0,
  degree: () => 1,
}
