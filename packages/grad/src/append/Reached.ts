import type { Var } from '@wengert/core'
import type { Appender } from './Appender.js'
import { chosen, combined, total } from './algebra.js'
import { commonReach, indicatorWithin, masked } from './Reach.js'
import type { Reach } from './Reach.js'
import { term } from './Term.js'
import type { Term } from './Term.js'

/** What has reached a node, and where. */
export interface Reached {
  readonly amount: Term
  readonly reach: Reach
}

/** The identity of addition, for the sign of a zero too. */
const nothing = term(-0)

/** Two adjoints inside of one reach, of which one comes where a condition holds and the other where it does not. */
export const either = (
  appender: Appender,
  condition: Var,
  yes: Reached,
  no: Reached,
  around: Reach,
): Reached => {
  const amount = chosen(appender, term(condition), yes.amount, no.amount)
  const inYes = indicatorWithin(appender, around.where(condition, true), yes.reach)
  const inNo = indicatorWithin(appender, around.where(condition, false), no.reach)
  if (inYes.scalar === 1 && inNo.scalar === 1) return { amount, reach: around }
  const inside =
    inYes.scalar === 1
      ? disjunction(appender, term(condition), inNo)
      : chosen(appender, term(condition), inYes, inNo)
  return { amount, reach: narrowed(around, inside) }
}

const narrowed = (reach: Reach, { scalar }: Term): Reach =>
  typeof scalar === 'number' ? reach : reach.where(scalar, true)

const disjunction = (appender: Appender, one: Term, other: Term): Term =>
  one.scalar === 1 || other.scalar === 1 ? term(1) : combined(appender, 'or', [one, other])

/** The sum of what comes by each reach, in the order in which they first came. */
const grouped = (appender: Appender, contributions: ReadonlyArray<Reached>): Map<Reach, Term> => {
  const groups = new Map<Reach, Array<Term>>()
  for (const { amount, reach } of contributions) {
    const group = groups.get(reach)
    if (group === undefined) groups.set(reach, [amount])
    else group.push(amount)
  }
  return new Map([...groups].map(([reach, amounts]) => [reach, total(appender, amounts)]))
}

/** Joins both sides of a condition into the reach around them, the innermost conditions first. */
const joined = (appender: Appender, groups: Map<Reach, Term>): void => {
  const pending = [...groups.keys()].sort((one, other) => one.depth - other.depth)
  for (let reach = pending.pop(); reach !== undefined; reach = pending.pop()) {
    const { complement, within, condition } = reach
    const here = groups.get(reach)
    const there = complement === undefined ? undefined : groups.get(complement)
    if (!here || !there || !complement || !within || !condition) continue
    const [yes, no] = reach.holds ? [here, there] : [there, here]
    const both = chosen(appender, term(condition), yes, no)
    groups.delete(reach)
    groups.delete(complement)
    const around = groups.get(within)
    groups.set(within, around === undefined ? both : total(appender, [around, both]))
    if (around === undefined) pending.push(within)
  }
}

/** The adjoint of a node: the sum of its contributions, each of them only where it is reached. */
export const accumulated = (
  appender: Appender,
  contributions: ReadonlyArray<Reached>,
  everywhere: Reach,
): Reached => {
  const [first] = contributions
  if (first !== undefined && contributions.every(({ reach }) => reach === first.reach)) {
    const amounts = contributions.map(({ amount }) => amount)
    return { amount: total(appender, amounts), reach: first.reach }
  }
  const groups = grouped(appender, contributions)
  joined(appender, groups)
  const reaches = [...groups.keys()]
  const outer = reaches.reduce((wide, reach) => commonReach(wide, reach, everywhere))
  const amount = total(
    appender,
    [...groups].map(([reach, inside]) => masked(appender, outer, reach, inside, nothing)),
  )
  if (reaches.includes(outer)) return { amount, reach: outer }
  const inside = reaches
    .map((reach) => indicatorWithin(appender, outer, reach))
    .reduce((one, other) => disjunction(appender, one, other))
  return { amount, reach: narrowed(outer, inside) }
}
