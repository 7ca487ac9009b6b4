import { ops, partialsAt, valueAt } from '@wengert/core'
import type { OpName } from '@wengert/core'
import { constantPowers, conventions, specialValues } from '../conventions.js'
import { specialPointsOf } from '../specialPoints.js'
import { secondPartialsIn } from './evaluation.js'
import type { Law } from './Law.js'
import { table } from './Table.js'

const same = (one: number | null | undefined, other: number | undefined): boolean =>
  one === other || (Number.isNaN(one) && Number.isNaN(other))

/** Conventions are written with as many digits as people read. */
const isMeant = (partial: number, expected: number | undefined): boolean =>
  same(Number(partial.toPrecision(12)), Number(expected?.toPrecision(12)))

const kinkLaws = (subject: OpName): ReadonlyArray<Law> =>
  ops[subject].kinks.map(({ at }, k) => ({
    name: 'kink',
    subject,
    point: at,
    holds: (seen) => {
      const declared = seen.op.kinks[k]?.partials ?? []
      const partials = seen.partials.filter((partial) => partial !== null)
      return partials.length === declared.length && partials.every((partial, j) => same(partial, declared[j]))
    },
  }))

/** Where the op has no value, what is not finite must stay so; linear ops may have finite partials there. */
const noValueLaws = (subject: OpName): ReadonlyArray<Law> =>
  specialPointsOf(subject)
    .filter((point) => Number.isNaN(valueAt(ops[subject], point)))
    .flatMap((point): ReadonlyArray<Law> => {
      const partials = partialsAt(ops[subject], point)
      const seconds = secondPartialsIn(table, ops[subject], point)
      return [
        {
          name: 'no value, no partial',
          subject,
          point,
          holds: (seen) =>
            seen.partials.every((partial, k) => !Number.isFinite(partial) || Number.isFinite(partials[k])),
        },
        {
          name: 'no value, no second partial',
          subject,
          point,
          isOfSeconds: true,
          holds: (seen) =>
            seen
              .seconds()
              .every((row, i) =>
                row.every((second, j) => !Number.isFinite(second) || Number.isFinite(seconds[i]?.[j])),
              ),
        },
      ]
    })

const writtenLaws = (subject: OpName): ReadonlyArray<Law> => [
  ...[...conventions, ...constantPowers]
    .filter(([each]) => each === subject)
    .map(([, point, expected]): Law => ({
      name: 'convention',
      subject,
      point,
      holds: ({ partials }) =>
        partials.filter((partial) => partial !== null).every((partial, k) => isMeant(partial, expected[k])),
    })),
  ...specialValues
    .filter(([each]) => each === subject)
    .map(([, point, expected]): Law => ({
      name: 'special value',
      subject,
      point,
      holds: ({ value }) => same(value, expected),
    })),
]

/** What is said about an op at special points: in its kinks, in the conventions, and where it has no value. */
export const conventionLaws = (name: OpName): ReadonlyArray<Law> => [
  ...kinkLaws(name),
  ...writtenLaws(name),
  ...noValueLaws(name),
]
