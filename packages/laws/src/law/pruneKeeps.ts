import * as E from 'fp-ts/lib/Either.js'
import { prune } from '@wengert/core'
import { keepsFunction } from './keepsFunction.js'

/**
 * `prune` keeps the value of every output, bit for bit, and the derivatives.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { exp, sin, type Scalar } from '@wengert/core'
 * import { assertLaw, pruneKeeps } from '@wengert/laws'
 *
 * const f = (x: Scalar): Scalar => {
 *   exp(x)
 *   return sin(x)
 * }
 * assertLaw(pruneKeeps({ f, inputs: fc.double() })) // => undefined
 * ```
 */
export const pruneKeeps = keepsFunction('prune keeps values and derivatives', 'prune', (recording) =>
  E.right(prune(recording)),
)
