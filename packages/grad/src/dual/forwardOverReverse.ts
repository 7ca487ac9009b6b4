import { isConstantAt, opAt, operandsAt, ops } from '@wengert/core'
import type { NodeId, Rows, Rule } from '@wengert/core'
import { ruleOf } from '../append/activity.js'
import { passings } from '../append/passing.js'
import { sweepForwards } from '../linear/tangents.js'
import { dual, dualSum } from './Dual.js'
import type { Dual } from './Dual.js'
import { dualPass, dualReading } from './dualPass.js'

const identity = dual(-0)

/** Sums of rules over the elements of a list, each of them made once. */
const totalsOver = (elements: ReadonlyArray<Dual>, output: Dual): ((rule: Rule) => Dual) => {
  const known = new Map<Rule, Dual>()
  return (rule) => {
    const found = known.get(rule)
    if (found !== undefined) return found
    const made = elements.reduce(
      (sum, element) =>
        dualSum(sum, dualReading(rule)({ operands: [element], output, total: () => identity })),
      dual(0),
    )
    known.set(rule, made)
    return made
  }
}

/**
 * The tangents of the adjoints of the first nodes: tangents are swept forwards, then adjoints and their tangents
 * together backwards. This is what pushing forwards through an appended gradient computes, without appending it.
 */
export const forwardOverReverse = (
  rows: Rows,
  root: NodeId,
  tangents: ReadonlyArray<number>,
): ReadonlyArray<number> => {
  const rowCount = Math.max(root + 1, tangents.length)
  const pushed = new Float64Array(rowCount)
  const reached = new Uint8Array(rowCount)
  pushed.set(tangents)
  reached.fill(1, 0, tangents.length)
  sweepForwards(rows, root, pushed, reached)

  const primalAt = (node: NodeId): Dual => ({
    value: rows.primals[node] ?? NaN,
    tangent: reached[node] === 1 ? pushed[node] : undefined,
  })
  const adjoints: Array<Dual | undefined> = Array.from({ length: rowCount })
  adjoints[root] = dual(1)
  for (let id = root; id >= tangents.length; id--) {
    const adjoint = adjoints[id]
    const op = adjoint === undefined ? undefined : opAt(rows, id)
    if (adjoint === undefined || op === undefined) continue
    const nodes = operandsAt(rows, id, op)
    const elements = nodes.map(primalAt)
    const output = primalAt(id)
    const { arity } = ops[op]
    const total = totalsOver(elements, output)
    for (const { position, seen } of passings(arity, nodes.length)) {
      const operand = nodes[position] ?? 0
      const rule = isConstantAt(rows, operand) ? null : ruleOf(op, position, nodes.length)
      if (rule === null) continue
      const operands = typeof arity === 'number' ? elements : seen.map((k) => elements[k] ?? identity)
      const given = dualPass(rule)(adjoint, { operands, output, total })
      if (given !== undefined) adjoints[operand] = dualSum(adjoints[operand] ?? identity, given)
    }
  }
  return tangents.map((_, input) => adjoints[input]?.tangent ?? 0)
}
