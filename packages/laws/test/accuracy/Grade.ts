import type { OpName } from '@wengert/core'
import { Decimal } from 'decimal.js'
import { allowance, hasSquares } from './allowance.js'
import type { Kind } from './allowance.js'
import { computed } from './computed.js'
import { ruleOf } from './recorded.js'
import { references } from './Reference.js'
import { ulp } from './ulp.js'

/** One computed number beside its reference. */
export interface Grade {
  readonly kind: Kind
  /** The operands by which the derivative was taken, counted from 0. */
  readonly by: ReadonlyArray<number>
  /** The rule that gave it: the first operand of `by`, 0 for every element of a list. */
  readonly rule: number
  readonly operands: ReadonlyArray<number>
  readonly computed: number
  readonly reference: string
  readonly ulp: number
  readonly allowed: number
  /** The ulp that the condition number does not account for. */
  readonly unexplained: number
}

/**
 * Every graded number of an op, at every point that it has a reference for; where a first partial is too great for a
 * double there is no slope to differentiate, and no second partial is graded.
 */
export const grades = (name: OpName): ReadonlyArray<Grade> =>
  references(name).flatMap((reference) => {
    const { operands, conditions } = reference
    const isSteep = reference.partials.map((digits) => !Number.isFinite(Number(digits ?? '0')))
    const found = computed(name, operands)
    const grade = (
      kind: Kind,
      by: ReadonlyArray<number>,
      number: number | null | undefined,
      digits: string | null | undefined,
      condition: number | null | undefined,
    ): ReadonlyArray<Grade> => {
      if (typeof digits !== 'string') return []
      const error = ulp(number ?? NaN, digits)
      const known = condition ?? 0
      return [
        {
          kind,
          by,
          rule: ruleOf(name, by[0] ?? 0, operands.length),
          operands,
          computed: number ?? NaN,
          reference: digits,
          ulp: error,
          allowed: allowance(name, kind, known),
          unexplained: error === Infinity ? Infinity : Math.max(0, error - known),
        },
      ]
    }
    return [
      ...found.values.flatMap((value) => grade('value', [], value, reference.value, conditions.value)),
      ...operands.flatMap((_, i) =>
        grade('partial', [i], found.partials[i], reference.partials[i], conditions.partials[i]),
      ),
      ...operands.flatMap((_, i) =>
        operands.flatMap((__, j) => {
          if (isSteep[i] === true || isSteep[j] === true || !hasSquares(name, operands)) return []
          const row = Math.min(i, j)
          const column = Math.max(i, j) - row
          return grade(
            'second',
            [i, j],
            found.seconds[i]?.[j],
            reference.seconds[row]?.[column],
            conditions.seconds[row]?.[column],
          )
        }),
      ),
    ]
  })

const subject = ({ kind, by }: Grade): string =>
  kind === 'value' ? 'value' : `${kind} by ${by.map((k) => k + 1).join(', ')}`

/** A grade as a sentence, for failing tests and reports. */
export const showGrade = (name: string, grade: Grade): string => {
  const call = `${name}(${grade.operands.map(String).join(', ')})`
  const wanted = new Decimal(grade.reference).toSignificantDigits(20).toString()
  return `${call} ${subject(grade)}: got ${String(grade.computed)}, want ${wanted}: ${grade.ulp.toPrecision(3)} ulp, ${grade.allowed.toPrecision(3)} allowed`
}
