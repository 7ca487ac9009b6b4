import { leavesInOrderOf } from '@wengert/core'
import type { Recording, Scalar } from '@wengert/core'
import { backward } from '@wengert/grad'
import { addedErrors } from './addedErrors.js'
import type { RoundingOptions } from './RoundingOptions.js'

/** An output of a recording, and how far rounding may have led it from the exact value. */
export interface Bounded {
  readonly computed: number
  readonly bound: number
}

/**
 * A bound of the rounding error of every output of a recording, in the order of the leaves:
 * Σ |adjoint of the node| · |error that the node adds| over all nodes.
 *
 * The error that an op adds is twice the worst that was measured of it against 60-digit references; products of errors
 * count too. NaN or infinite where a partial is. The options add what another way to compute the same may do otherwise.
 *
 * Source: S. Linnainmaa, Taylor expansion of the accumulated rounding error, BIT 16 (1976) 146–160.
 *
 * @example
 * ```ts
 * import { record, sub } from '@wengert/core'
 * import { roundingBounds } from '@wengert/laws'
 *
 * const [difference] = roundingBounds(record((x) => [sub(x, 0.1)], 0.3))
 * difference // ≈ { computed: 0.2, bound: 0 }
 * difference?.bound === 0 // => false
 * ```
 */
export const roundingBounds = (
  recording: Recording<unknown, unknown>,
  options: RoundingOptions = {},
): ReadonlyArray<Bounded> => {
  const { tape, inputs, output } = recording
  const rows = tape.rows()
  const errors = addedErrors(rows, tape.length, options)
  const known = new Map<unknown, Bounded>()
  return leavesInOrderOf(output, output).map((root) => {
    const before = known.get(root)
    if (before !== undefined) return before
    let bound = 0
    backward<unknown, Scalar>({ tape, inputs, output: Number(root) }).forEach((adjoint, node) => {
      const error = errors[node] ?? 0
      // A choice that rounds nothing may stand beside an infinite adjoint.
      if (error !== 0 && adjoint !== 0) bound += Math.abs(adjoint) * error
    })
    const bounded = { computed: rows.primals[Number(root)] ?? NaN, bound }
    known.set(root, bounded)
    return bounded
  })
}
