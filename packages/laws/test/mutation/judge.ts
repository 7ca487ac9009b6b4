import { foldRule, ops } from '@wengert/core'
import type { OpName, Rule } from '@wengert/core'
import { referencedOps } from '../accuracy/Reference.js'
import { conventionLaws } from './conventionLaws.js'
import { differenceLaws } from './differenceLaws.js'
import type { Law } from './Law.js'
import { mutantsOf } from './Mutant.js'
import type { Mutant } from './Mutant.js'
import { placesOf } from './Place.js'
import { referenceLaws } from './referenceLaws.js'
import { sideLaws } from './sideLaws.js'
import { verdictOn } from './Verdict.js'
import type { Verdict } from './Verdict.js'

/** What the laws make of the mutants of one op. */
export interface Judgement {
  readonly name: OpName
  readonly verdicts: ReadonlyArray<{ readonly mutant: Mutant; readonly verdict: Verdict }>
  /** Laws that the table itself does not fulfil; they are left out. */
  readonly broken: ReadonlyArray<Law>
}

const mentioned = foldRule<ReadonlyArray<string>>({
  operand: () => [],
  output: () => [],
  literal: () => [],
  application: (name, args) => [name, ...args.flat()],
  total: (of) => of,
})

const mentions = (rule: Rule | null, name: string): boolean => rule !== null && mentioned(rule).includes(name)

/** The ops whose rules mention an op that users do not reach: only there it shows. */
const usersOf = (name: OpName): ReadonlyArray<OpName> =>
  (Object.keys(ops) as ReadonlyArray<OpName>).filter(
    (user) => user !== name && ops[user].partials.some((rule) => mentions(rule, name)),
  )

const lawsOf = (name: OpName): ReadonlyArray<Law> => [
  ...conventionLaws(name),
  ...differenceLaws(name),
  ...sideLaws(name),
  ...referenceLaws(name),
]

/** Where an op is seen: in its own numbers, or, when users do not reach it, in those of the ops that mention it. */
const seenIn = (name: OpName): ReadonlyArray<OpName> => {
  const users = usersOf(name)
  return referencedOps().includes(name) || users.length === 0 ? [name] : users
}

/** Plants faults in an op's entry, one at a time, and holds each against the laws; `choose` may leave some out. */
export const judge = (
  name: OpName,
  choose: (mutants: ReadonlyArray<Mutant>) => ReadonlyArray<Mutant> = (mutants) => mutants,
): Judgement => {
  const subjects = seenIn(name)
  const places = placesOf(subjects, [...new Set([name, ...subjects])].flatMap(lawsOf))
  const verdict = verdictOn(name, places)
  return {
    name,
    verdicts: choose(mutantsOf(ops[name])).map((mutant) => ({ mutant, verdict: verdict(mutant) })),
    broken: places.flatMap(({ broken }) => broken),
  }
}
