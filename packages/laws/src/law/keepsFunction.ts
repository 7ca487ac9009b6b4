import type { Either } from 'fp-ts/lib/Either.js'
import type { Recording, WengertError } from '@wengert/core'
import { refuse, shown } from '../arbitrary/refusal.js'
import { lawOf } from './LawOf.js'
import type { LawOf } from './LawOf.js'
import { linked } from './linked.js'
import { expectSameFunction } from './sameFunction.js'

/** What turns a recording into another one of the same function. */
export type Transformation = (
  recording: Recording<unknown, unknown>,
) => Either<WengertError, Recording<unknown, unknown>>

/**
 * The law that a transformation of recordings keeps values, bit for bit, and derivatives, to within the rounding of sums
 * in another order: y(T(r)) = y(r) and J(T(r)) = J(r). A `Left` breaks it.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import * as E from 'fp-ts/lib/Either.js'
 * import { mul, prune, type Scalar } from '@wengert/core'
 * import { assertLaw, keepsFunction } from '@wengert/laws'
 *
 * const law = keepsFunction('prune twice', 'f ↦ prune(prune(f))', (recording) => E.right(prune(prune(recording))))
 * const f = (x: Scalar): Scalar => mul(x, x)
 * assertLaw(law({ f, inputs: fc.double() })) // => undefined
 * law.says.statement // => 'y(T(r)) = y(r) and J(T(r)) = J(r) for T = f ↦ prune(prune(f))'
 * ```
 */
export const keepsFunction = (
  name: string,
  transformed: string,
  transform: Transformation,
): LawOf<'cotangent'> => {
  if (typeof transform !== 'function')
    refuse(
      'keepsFunction',
      2,
      `Expected a function from a recording to an Either of one as argument 3 of keepsFunction, but ${shown(transform)} came. Write (recording) => E.right(prune(recording)).`,
    )
  return lawOf({
    name,
    statement: `y(T(r)) = y(r) and J(T(r)) = J(r) for T = ${transformed}`,
    draws: ['cotangent'],
    needs: ['output'],
    check: (here, { cotangent }) => {
      const recording = here.recorded()
      expectSameFunction(
        here,
        'T(f)',
        linked(transform(recording), `the transformation “${transformed}”`),
        recording,
        cotangent,
      )
    },
  })
}
