import { mentionValue } from '../error/mentionValue.js'
import { raise } from '../error/WengertException.js'
import {
  inside,
  isInEnvironment,
  missingExternal,
  nodeInEnvironment,
  valueInEnvironment,
} from './environment.js'
import type { Environment } from './environment.js'
import { expectFunction } from './expected.js'
import { lift } from './lift.js'
import { isRecord } from './Tree.js'
import type { Scalar } from './Var.js'

/**
 * Evaluates `body`, while it runs, where {@link external} finds these values; an inner environment comes before an outer
 * one.
 *
 * @example
 * ```ts
 * import { external, mul, record, withEnvironment } from '@wengert/core'
 * import type { Scalar } from '@wengert/core'
 *
 * const interest = (capital: Scalar): Scalar => mul(capital, external('rate'))
 * withEnvironment({ rate: 0.05 }, () => interest(200)) // => 10
 * withEnvironment({ rate: 0.05 }, () => record(interest, 200)).tape.at(1) // => { id: 1, _tag: 'External', name: 'rate', primal: 0.05 }
 * ```
 */
export const withEnvironment = <A>(environment: Environment, body: () => A): A => {
  if (!isRecord(environment))
    raise({
      _tag: 'InvalidOperand',
      op: 'withEnvironment',
      position: 0,
      message: `Expected a plain record of scalars as argument 1 of withEnvironment, but ${mentionValue(environment)} came. Write withEnvironment({ rate: 0.05 }, () => f(x)).`,
    })
  expectFunction(body, 'withEnvironment', 1)
  return inside(environment, body)
}

/**
 * A value from outside, by its name: what the environment given at evaluation has, see {@link withEnvironment}.
 *
 * A plain number becomes a node of its own kind in a recording, which no derivative is taken by and which a replay looks
 * up again; a `Var` is that `Var`, and is differentiated by. Where no environment has the name, `MissingExternal` is
 * thrown; a value that is no scalar throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { external, mul, withEnvironment } from '@wengert/core'
 * import type { Scalar } from '@wengert/core'
 * import { grad } from '@wengert/grad'
 *
 * const interest = (capital: Scalar): Scalar => mul(capital, external('rate'))
 * withEnvironment({ rate: 0.05 }, () => grad(interest)(200)) // => 0.05
 * grad((rate: Scalar) => withEnvironment({ rate }, () => interest(200)))(0.05) // => 200
 * ```
 */
export const external = (name: string): Scalar => {
  if (!isInEnvironment(name)) return raise(missingExternal(name))
  const value = valueInEnvironment(name)
  if (typeof value === 'number') return nodeInEnvironment(name, value)
  lift(value, `external('${name}')`)
  return value as Scalar
}
