import { isVar, nodeOf, opAt, openRows, operandsAt, ops } from '@wengert/core'
import type { NodeId, Rule, Scalar } from '@wengert/core'
import { activeNodes, ruleOf } from './activity.js'
import { accumulated } from './Reached.js'
import type { Reached } from './Reached.js'
import { scalarOf, total } from './algebra.js'
import { Appender } from './Appender.js'
import { contribution, read } from './contribution.js'
import { passings } from './passing.js'
import { masked, Reach } from './Reach.js'
import { term } from './Term.js'
import type { Term } from './Term.js'

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
        read(appender, { operands: [appender.termAt(node)], output, total: () => term(NaN) })(rule),
      ),
    )
    known.set(rule, made)
    return made
  }
}

/**
 * Appends the adjoints of a root to the open recording, and gives those of the `count` nodes from `first` on: the
 * reverse sweep of the numeric kernels, with nodes in the place of numbers. A node that is not reached has 0.
 *
 * Only nodes between `first` and the root are swept, and of these only those that depend on the first ones.
 */
export const appendAdjoints = (root: Scalar, first: NodeId, count: number): ReadonlyArray<Scalar> => {
  const last = isVar(root) ? nodeOf(root) : -1
  if (last < first) return Array.from({ length: count }, () => 0)
  const open = openRows()
  const { rows } = open
  const appender = new Appender({ rows, length: last + 1 }, first)
  const active = activeNodes(rows, first, first + count, last)
  const everywhere = Reach.everywhere()
  const pending: Array<Array<Reached> | undefined> = Array.from({ length: last + 1 - first })
  pending[last - first] = [{ amount: term(1), reach: everywhere }]

  const pass = (id: NodeId, adjoint: Reached): void => {
    const op = opAt(rows, id)
    if (op === undefined) return
    const nodes = operandsAt(rows, id, op)
    const output = appender.termAt(id)
    const totalOf = totalsOver(appender, nodes, output)
    for (const { position, seen } of passings(ops[op].arity, nodes.length)) {
      const node = nodes[position] ?? first
      const rule = active[node - first] === 1 ? ruleOf(op, position, nodes.length) : null
      if (rule === null) continue
      const operands = seen.map((k) => appender.termAt(nodes[k] ?? first))
      const given = contribution(appender, rule, adjoint, { operands, output, total: totalOf })
      if (given !== undefined) (pending[node - first] ??= []).push(given)
    }
  }

  for (let id = last; id >= first + count; id--) {
    const contributions = pending[id - first]
    if (contributions === undefined || active[id - first] !== 1) continue
    pending[id - first] = undefined
    pass(id, accumulated(appender, contributions, everywhere))
  }
  return pending.slice(0, count).map((contributions) => {
    if (contributions === undefined) return 0
    const { amount, reach } = accumulated(appender, contributions, everywhere)
    return scalarOf(appender, masked(appender, everywhere, reach, amount, term(0)))
  })
}
