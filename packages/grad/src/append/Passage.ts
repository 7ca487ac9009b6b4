import { opAt, operandsAt, ops } from '@wengert/core'
import type { NodeId, Rule } from '@wengert/core'
import { ruleOf } from './activity.js'
import { total } from './algebra.js'
import type { Appender } from './Appender.js'
import { read } from './contribution.js'
import type { Scene } from './contribution.js'
import { passings } from './passing.js'
import type { Region } from './Region.js'
import { term } from './Term.js'
import type { Term } from './Term.js'

/** How an applied op is tied to one of its operands: the node, the rule of the partial, and what the rule speaks of. */
export interface Passage {
  readonly operand: NodeId
  readonly rule: Rule
  readonly scene: Scene
}

const noTotal = (): Term => term(NaN)

/** Sums of rules over the elements of a list, each of them made once. */
const totalsOver = (
  appender: Appender,
  nodes: ReadonlyArray<NodeId>,
  output: Term,
): ((rule: Rule) => Term) => {
  const known = new Map<Rule, Term>()
  return (rule) => {
    const found = known.get(rule)
    if (found !== undefined) return found
    const made = total(
      appender,
      nodes.map((node) =>
        read(appender, { operands: [appender.termAt(node)], output, total: noTotal })(rule),
      ),
    )
    known.set(rule, made)
    return made
  }
}

/** The ties of a node to those of its operands that depend on an input, in the order of the numeric sweep. */
export const passagesAt = ({ rows, first, appender, active }: Region, id: NodeId): ReadonlyArray<Passage> => {
  const op = opAt(rows, id)
  if (op === undefined) return []
  const nodes = operandsAt(rows, id, op)
  const output = appender.termAt(id)
  const { arity } = ops[op]
  // All partials of an op of fixed arity speak of the same operands, and of no total.
  const scene: Scene | undefined =
    typeof arity === 'number'
      ? { operands: nodes.map((node) => appender.termAt(node)), output, total: noTotal }
      : undefined
  const totalOf = scene === undefined ? totalsOver(appender, nodes, output) : noTotal
  return passings(arity, nodes.length).flatMap(({ position, seen }) => {
    const operand = nodes[position] ?? first
    const rule = active[operand - first] === 1 ? ruleOf(op, position, nodes.length) : null
    if (rule === null) return []
    const seenHere = (): Scene => ({
      operands: seen.map((k) => appender.termAt(nodes[k] ?? first)),
      output,
      total: totalOf,
    })
    return [{ operand, rule, scene: scene ?? seenHere() }]
  })
}
