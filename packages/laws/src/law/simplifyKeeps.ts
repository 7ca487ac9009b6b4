import * as E from 'fp-ts/lib/Either.js'
import { simplify } from '@wengert/core'
import { keepsFunction } from './keepsFunction.js'

/**
 * `simplify` keeps the value of every output, bit for bit, and the derivatives to within rounding.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { add, mul, sin, type Scalar } from '@wengert/core'
 * import { assertLaw, simplifyKeeps } from '@wengert/laws'
 *
 * const f = (x: Scalar): Scalar => add(sin(x), mul(1, sin(x)))
 * assertLaw(simplifyKeeps({ f, inputs: fc.double() })) // => undefined
 * ```
 */
export const simplifyKeeps = keepsFunction('simplify keeps values and derivatives', 'simplify', (recording) =>
  E.right(simplify(recording)),
)
