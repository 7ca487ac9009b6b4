import { ops } from '@wengert/core'
import type { OpName } from '@wengert/core'
import { allowance, hasSquares } from '../accuracy/allowance.js'
import type { Kind } from '../accuracy/allowance.js'
import { referencedOps, references } from '../accuracy/Reference.js'
import type { Reference } from '../accuracy/Reference.js'
import { ulp } from '../accuracy/ulp.js'
import { asGood, writtenWorst } from '../accuracy/writtenWorst.js'
import type { WrittenError, WrittenWorst } from '../accuracy/writtenWorst.js'
import { positionOf } from '../applied.js'
import type { Law } from './Law.js'

type Digits = string | null | undefined

/** The exact error takes its time, and most numbers are as near to the reference as a double can be. */
const isWithin = (computed: number | null | undefined, digits: Digits, atMost: number): boolean =>
  typeof digits !== 'string' ||
  computed === null ||
  (computed === Number(digits) && Number.isFinite(computed)) ||
  ulp(computed ?? NaN, digits) <= atMost

/** What an op may be off: what the demand allows, and not much more than what is written down of it. */
const lawsAt = (name: OpName, written: WrittenWorst, reference: Reference): ReadonlyArray<Law> => {
  const { operands: point, value, partials, seconds, conditions } = reference
  const isSteep = partials.map((digits) => !Number.isFinite(Number(digits ?? '0')))
  const atMost = (kind: Kind, error: WrittenError | null | undefined, condition: number | null): number =>
    Math.min(allowance(name, kind, condition ?? 0), asGood(error))
  const valueBound = atMost('value', written.value, conditions.value)
  return [
    { name: 'value', subject: name, point, holds: (seen) => isWithin(seen.value, value, valueBound) },
    {
      name: 'partials',
      subject: name,
      point,
      holds: (seen) =>
        seen.partials.every((partial, k) =>
          isWithin(
            partial,
            partials[k],
            atMost(
              'partial',
              written.partials[positionOf(ops[name], k, point.length)],
              conditions.partials[k] ?? 0,
            ),
          ),
        ),
    },
    {
      name: 'second partials',
      subject: name,
      point,
      isOfSeconds: true,
      holds: (seen) =>
        seen.seconds().every((row, i) =>
          row.every((second, j) => {
            const [least, between] = [Math.min(i, j), Math.abs(i - j)]
            const digits = seconds[least]?.[between]
            const condition = conditions.seconds[least]?.[between] ?? 0
            // Where a first partial is too great for a double there is no slope to differentiate.
            const isGraded = !isSteep[i] && !isSteep[j] && hasSquares(name, point)
            return !isGraded || isWithin(second, digits, atMost('second', written.second, condition))
          }),
        ),
    },
  ]
}

/** An op's numbers at all points that there are references for. */
export const referenceLaws = (name: OpName): ReadonlyArray<Law> => {
  if (!referencedOps().includes(name)) return []
  const written = writtenWorst(name)
  return written === undefined
    ? []
    : references(name).flatMap((reference) => lawsAt(name, written, reference))
}
