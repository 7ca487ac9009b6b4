import type { OpName } from '@wengert/core'
import type { Kind } from './allowance.js'
import { grades } from './Grade.js'
import type { Grade } from './Grade.js'
import { references } from './Reference.js'

/** The worst of several grades. */
export interface Worst {
  /** The greatest error in ulp, however badly conditioned the function is there. */
  readonly ulp: number
  /** The greatest error in ulp beyond the condition number. */
  readonly unexplained: number
  /** The greatest share of what is allowed; above 1 a grade fails. */
  readonly excess: number
  /** Where that share is greatest. */
  readonly at: Grade | undefined
}

/** How good an op is, over all its reference points. */
export interface OpGrade {
  readonly points: number
  readonly value: Worst
  /** One for each rule; `null` for a parameter without a derivative. */
  readonly partials: ReadonlyArray<Worst | null>
  readonly second: Worst
}

const shareOf = ({ ulp, allowed }: Grade): number => ulp / allowed

const worstOf = (graded: ReadonlyArray<Grade>): Worst =>
  graded.reduce<Worst>(
    (worst, grade) => ({
      ulp: Math.max(worst.ulp, grade.ulp),
      unexplained: Math.max(worst.unexplained, grade.unexplained),
      excess: Math.max(worst.excess, shareOf(grade)),
      at: worst.at === undefined || shareOf(grade) > worst.excess ? grade : worst.at,
    }),
    { ulp: 0, unexplained: 0, excess: 0, at: undefined },
  )

/**
 * Grades the value and the derivatives of an op against its reference numbers: the worst errors in ulp.
 *
 * Reads packages/laws/reference/values; an op without a file there throws.
 */
export const gradeOp = (name: OpName): OpGrade => {
  const all = grades(name)
  const of = (kind: Kind): ReadonlyArray<Grade> => all.filter((grade) => grade.kind === kind)
  const rules = Math.max(-1, ...of('partial').map(({ rule }) => rule)) + 1
  return {
    points: references(name).length,
    value: worstOf(of('value')),
    partials: Array.from({ length: rules }, (_, rule) => {
      const own = of('partial').filter((grade) => grade.rule === rule)
      return own.length === 0 ? null : worstOf(own)
    }),
    second: worstOf(of('second')),
  }
}
