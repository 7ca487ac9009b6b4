import type { Op } from '../src/ops/Op.js'
import { ops } from '../src/ops/table.js'
import type { OpName } from '../src/ops/table.js'
import { foldRule } from '../src/rule/Rule.js'
import type { Rule } from '../src/rule/Rule.js'
import { isLiteral } from './contribution.js'
import type { Definitions } from './Definitions.js'
import { ruleToCondition, spell, spellNumber } from './javascript.js'
import type { TotalName } from './javascript.js'

/**
 * The text of a tangent. It is absent where all of its flags are 0, and then is not to be multiplied: absent is not
 * zero.
 */
export interface Tangent {
  readonly text: string
  /** Expressions that are 0 or 1. */
  readonly flags: ReadonlyArray<string>
  /** True where the text is a zero whenever the tangent is absent. */
  readonly isZeroWhereAbsent: boolean
}

/** The texts of a number and of its tangent; without one, the number is a constant. */
export interface Dual {
  readonly value: string
  readonly tangent: Tangent | undefined
}

/** What a rule speaks of. */
export interface DualScene {
  readonly operands: ReadonlyArray<Dual>
  readonly output: Dual
  readonly total: (rule: Rule) => Dual
}

interface Term extends Tangent {
  readonly isNegative: boolean
}

/** Operands and output of one op as plain numbers. */
interface Values {
  readonly operands: ReadonlyArray<string>
  readonly output: string
  readonly totalName?: TotalName
}

/** Flags as one expression that is 0 or 1. */
export const anyOf = (flags: ReadonlyArray<string>): string =>
  flags.length > 1 ? `(${flags.join(' | ')})` : (flags[0] ?? '0')

const union = (...flags: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> => [
  ...new Set(flags.flat()),
]

const areSame = (one: ReadonlyArray<string>, other: ReadonlyArray<string>): boolean =>
  anyOf(one) === anyOf(other)

const signed = ({ text, isNegative }: Term): string => (isNegative ? `-(${text})` : text)

const chosenTerm = (condition: string, yes: Term | undefined, no: Term | undefined): Term | undefined => {
  const one = yes ?? no
  if (one === undefined) return undefined
  const [yesFlags, noFlags] = [yes?.flags ?? [], no?.flags ?? []]
  return {
    text: `(${condition} ? ${yes === undefined ? '-0' : signed(yes)} : ${no === undefined ? '-0' : signed(no)})`,
    flags: areSame(yesFlags, noFlags)
      ? yesFlags
      : [`(${condition} ? ${anyOf(yesFlags)} : ${anyOf(noFlags)})`],
    isZeroWhereAbsent: false,
    isNegative: false,
  }
}

/**
 * What an op passes on of the tangent of one operand, with the distinctions that contributions make. What stands on
 * one side of a choice is spelled there, by `hold`.
 */
const passed = (
  rule: Rule,
  tangent: Tangent,
  values: Values,
  hold: (text: string) => string,
  inline: (text: string) => string,
): Term | undefined => {
  const { operands, output, totalName } = values
  if (isLiteral(rule, 0)) return undefined
  if (isLiteral(rule, 1)) return { ...tangent, isNegative: false }
  if (isLiteral(rule, -1)) return { ...tangent, isNegative: true }
  const read = foldRule<string>({
    operand: (position) => operands[position] ?? 'NaN',
    output: () => output,
    literal: spellNumber,
    application: (name, args) => hold(spell(ops[name as OpName].javascript, args)),
    total: (summed) => (totalName === undefined ? 'NaN' : totalName(summed)),
  })
  const { flags } = tangent
  const term = (text: string): Term => ({ text, flags, isZeroWhereAbsent: false, isNegative: false })
  if (rule._tag === 'Application') {
    const [first, second, third] = rule.args
    if (rule.op === 'select' && first !== undefined && second !== undefined && third !== undefined) {
      const condition = ruleToCondition(first, operands, output, totalName)
      const side = (part: Rule): Term | undefined => passed(part, tangent, values, inline, inline)
      return chosenTerm(condition, side(second), side(third))
    }
    if (rule.op === 'neg' && first !== undefined) {
      const positive = passed(first, tangent, values, hold, inline)
      return positive === undefined ? undefined : { ...positive, isNegative: !positive.isNegative }
    }
    if (rule.op === 'div' && second !== undefined && isLiteral(first, 1))
      return term(`${tangent.text} / ${read(second)}`)
  }
  return term(`${tangent.text} * ${read(rule)}`)
}

/** The tangent where it is there, else the zero that changes no sum, or no difference. */
export const guarded = ({ text, flags, isZeroWhereAbsent }: Tangent, isNegative = false): string =>
  isZeroWhereAbsent ? text : `(${anyOf(flags)} === 0 ? ${isNegative ? '0' : '-0'} : ${text})`

const isTerm = (term: Term | undefined): term is Term => term !== undefined

const sumOf = (terms: ReadonlyArray<Term>): Tangent | undefined => {
  const [first, ...others] = terms
  if (first === undefined) return undefined
  const flags = union(...terms.map((term) => term.flags))
  const isTogether = others.every((term) => areSame(term.flags, first.flags))
  const shown = (term: Term): string => (isTogether ? term.text : guarded(term, term.isNegative))
  return {
    text: [
      signed({ ...first, text: shown(first) }),
      ...others.map((term) => `${term.isNegative ? '-' : '+'} ${shown(term)}`),
    ].join(' '),
    flags,
    isZeroWhereAbsent: !isTogether || terms.every((term) => term.isZeroWhereAbsent),
  }
}

/** The tangent of an op's output, by the op's own rules. */
export const tangentOf = (
  definitions: Definitions,
  op: Op,
  operands: ReadonlyArray<Dual>,
  output: string,
): Tangent | undefined =>
  sumOf(
    op.partials
      .map((rule, k) => {
        const tangent = operands[k]?.tangent
        if (rule === null || tangent === undefined) return undefined
        const values = { operands: operands.map(({ value }) => value), output }
        return passed(rule, tangent, values, definitions.define, definitions.inline)
      })
      .filter(isTerm),
  )

/** An op applied to numbers with tangents. */
export const applied = (definitions: Definitions, name: string, operands: ReadonlyArray<Dual>): Dual => {
  const op = ops[name as OpName]
  const value = definitions.define(
    spell(
      op.javascript,
      operands.map((operand) => operand.value),
    ),
  )
  const tangent = tangentOf(definitions, op, operands, value)
  return {
    value,
    tangent: tangent === undefined ? undefined : { ...tangent, text: definitions.define(tangent.text) },
  }
}

/** A rule read with tangents: the derivative of a partial, from the rule alone. */
export const readDual = (
  definitions: Definitions,
  { operands, output, total }: DualScene,
): ((rule: Rule) => Dual) =>
  foldRule<Dual>({
    operand: (position) => operands[position] ?? { value: 'NaN', tangent: undefined },
    output: () => output,
    literal: (value) => ({ value: spellNumber(value), tangent: undefined }),
    application: (name, args) => applied(definitions, name, args),
    total: (_, rule) => total(rule),
  })
