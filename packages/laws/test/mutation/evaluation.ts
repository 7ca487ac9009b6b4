import { foldRule, valueAt } from '@wengert/core'
import type { Op, Rule } from '@wengert/core'
import { positionOf } from '../applied.js'
import type { Table } from './Table.js'

/** A number with its derivative along one operand; without one where there is nothing to derive. */
interface Dual {
  readonly primal: number
  readonly tangent?: number
}

type Partials = ReadonlyArray<number | null>

/** What is absent is not zero: no partial is multiplied by it. */
const applied = (table: Table, name: string, args: ReadonlyArray<Dual>): Dual => {
  const op = table(name)
  const primals = args.map(({ primal }) => primal)
  const primal = valueAt(op, primals)
  // Most parts of a rule do not depend on the operand.
  if (args.every(({ tangent }) => tangent === undefined)) return { primal }
  const partials = partialsIn(table, op, primals)
  const parts = args.flatMap(({ tangent }, k) => {
    const partial = partials[k]
    const rule = op.partials[positionOf(op, k, args.length)]
    const isAbsent = tangent === undefined || (rule?._tag === 'Literal' && rule.value === 0)
    return isAbsent || partial === null || partial === undefined ? [] : [partial * tangent]
  })
  return parts.length === 0 ? { primal } : { primal, tangent: parts.reduce((sum, part) => sum + part) }
}

/** Of a choice only the chosen side is looked at. */
const chosen = ([condition, yes, no]: ReadonlyArray<() => Dual>): Dual =>
  (condition?.().primal === 0 ? no : yes)?.() ?? { primal: NaN }

const dualOf = (
  table: Table,
  rule: Rule,
  named: ReadonlyArray<Dual>,
  output: Dual,
  elements: ReadonlyArray<Dual>,
): Dual =>
  foldRule<() => Dual>({
    operand: (position) => () => named[position] ?? { primal: NaN },
    output: () => () => output,
    literal: (primal) => () => ({ primal }),
    application: (name, args) => () => {
      if (name === 'select') return chosen(args)
      const duals = args.map((arg) => arg())
      return applied(table, name, duals)
    },
    total: (_, of) => () => {
      const duals = elements.map((element) => dualOf(table, of, [element], output, elements))
      return applied(table, 'sum', duals)
    },
  })(rule)()

const ownOperands = (op: Op, operand: number, count: number): ReadonlyArray<number> => {
  if (op.arity === 'pairs') return [operand % (count / 2), (operand % (count / 2)) + count / 2]
  return typeof op.arity === 'string' ? [operand] : Array.from({ length: count }, (_, k) => k)
}

const read = (
  table: Table,
  op: Op,
  operand: number,
  duals: ReadonlyArray<Dual>,
  output: Dual,
): Dual | null => {
  const rule = op.partials[positionOf(op, operand, duals.length)]
  const named = ownOperands(op, operand, duals.length).map((k) => duals[k] ?? { primal: NaN })
  return rule === null || rule === undefined ? null : dualOf(table, rule, named, output, duals)
}

/** The partials of an op by its rules, whose ops are those of the table that is given. */
export const partialsIn = (table: Table, op: Op, operands: ReadonlyArray<number>): Partials => {
  const duals = operands.map((primal): Dual => ({ primal }))
  const output = { primal: valueAt(op, operands) }
  return operands.map((_, k) => read(table, op, k, duals, output)?.primal ?? null)
}

/** The second partials, a row for each first one, by differentiating the rules with the rules of that table. */
export const secondPartialsIn = (
  table: Table,
  op: Op,
  operands: ReadonlyArray<number>,
): ReadonlyArray<Partials> => {
  const primal = valueAt(op, operands)
  const partials = partialsIn(table, op, operands)
  return operands.map((_, i) =>
    operands.map((__, j) => {
      const tangent = partials[j]
      if (tangent === null || tangent === undefined) return null
      const duals = operands.map((each, k): Dual =>
        k === j ? { primal: each, tangent: 1 } : { primal: each },
      )
      const found = read(table, op, i, duals, { primal, tangent })
      return found === null ? null : (found.tangent ?? 0)
    }),
  )
}
