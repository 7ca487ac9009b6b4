import { forward, opAt, opFunctions, operandsAt, ops, valueAt } from '@wengert/core'
import type { NodeId, OpName, Rows } from '@wengert/core'
import { partialsIn } from './Mode.js'
import type { LeafFunction, Mode } from './Mode.js'
import type { RuleApplication } from './RuleApplication.js'
import type { Line } from './slopes.js'

/** One partial of one node on its own: its value along one operand, and what its rule says of the slope. */
export interface Local {
  readonly operand: NodeId
  readonly at: number
  readonly line: Line
  readonly found: number
}

const isParameter = (op: OpName, position: number): boolean =>
  typeof ops[op].arity === 'number' && ops[op].partials[position] === null

/** The partials of an applied op, each operand taken for an input of its own. */
const localsOfOp = (rows: Rows, id: NodeId, op: OpName, mode: Mode): ReadonlyArray<Local> => {
  const operands = operandsAt(rows, id, op)
  const primals = operands.map((operand) => rows.primals[operand] ?? NaN)
  const moving = operands.map((_, k) => k).filter((k) => !isParameter(op, k))
  const alone: LeafFunction = (leaves) => {
    const given = new Map(moving.map((position, k) => [position, leaves[k] ?? NaN]))
    return [opFunctions[op](...primals.map((primal, k) => given.get(k) ?? primal))]
  }
  const [row = []] = partialsIn(
    mode,
    alone,
    moving.map((k) => primals[k] ?? NaN),
  )
  return moving.map((position, k) => ({
    operand: operands[position] ?? -1,
    at: primals[position] ?? NaN,
    line: (x) =>
      valueAt(
        ops[op],
        primals.map((primal, other) => (other === position ? x : primal)),
      ),
    found: row[k] ?? NaN,
  }))
}

/** The partials that a rule attached, and the function that it is the rule of: its nodes, evaluated again. */
const localsOfRule = (
  rows: Rows,
  scratch: Float64Array,
  { start, value, inputs, partials }: RuleApplication,
): ReadonlyArray<Local> =>
  inputs.map((operand, k) => {
    const at = rows.primals[operand] ?? NaN
    return {
      operand,
      at,
      found: partials[k] ?? NaN,
      line: (x) => {
        scratch[operand] = x
        const failed = forward(rows, scratch, value + 1, start)
        const result = failed === -1 ? (scratch[value] ?? NaN) : NaN
        scratch[operand] = at
        return result
      },
    }
  })

/**
 * The partials of a node on its own, as `mode` takes them or as a custom rule attached them; none for what is judged as
 * a part of another node. `scratch` is a copy of the primals of the rows, to work in.
 */
export const localsAt = (
  rows: Rows,
  scratch: Float64Array,
  applications: ReadonlyMap<NodeId, RuleApplication | undefined>,
  id: NodeId,
  mode: Mode,
): ReadonlyArray<Local> => {
  const application = applications.get(id)
  if (application !== undefined) return localsOfRule(rows, scratch, application)
  const op = opAt(rows, id)
  return applications.has(id) || op === undefined ? [] : localsOfOp(rows, id, op, mode)
}
