import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { replay } from '@wengert/core'
import { lawOf } from './LawOf.js'
import { expectSameFunction } from './sameFunction.js'
import { shownDraw } from './shown.js'
import { otherShape, otherTexts, unless } from './Unmet.js'
import { othersOf } from './Vector.js'

/**
 * A replay at other inputs is what recording there would give, values bit for bit and derivatives, or the news that a
 * branch changed: replay(record(f, x), y) = record(f, y). A function that reads a number without a guard breaks it.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { less, neg, type Scalar } from '@wengert/core'
 * import { assertLaw, replayEqualsRecording } from '@wengert/laws'
 *
 * const f = (x: Scalar): Scalar => (less(x, 0) ? neg(x) : x)
 * assertLaw(replayEqualsRecording({ f, inputs: fc.double() })) // => undefined
 * ```
 */
export const replayEqualsRecording = lawOf({
  name: 'replay equals re-recording',
  statement: 'replay(record(f, x), y) = record(f, y), or a branch of f changes between x and y',
  draws: ['elsewhere', 'cotangent'],
  needs: ['output'],
  check: (here, { elsewhere, cotangent }) => {
    // With other texts it may be another function.
    unless(fc.stringify(othersOf(here.point)) !== fc.stringify(othersOf(elsewhere.point)), otherTexts)
    const replayed = replay(elsewhere.recorded(), here.inputs as never)
    if (E.isRight(replayed)) expectSameFunction(here, 'replay(f)', replayed.right, here.recorded(), cotangent)
    // Points may differ in shape, as arrays of any length do.
    else if (replayed.left._tag === 'ShapeMismatch') unless(true, otherShape)
    else if (replayed.left._tag !== 'BranchChanged')
      throw new Error(
        `A replay at ${shownDraw(here.point)} of a recording at ${shownDraw(elsewhere.point)}: ${replayed.left.message}`,
      )
  },
})
