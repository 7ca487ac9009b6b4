import { forward, opAt, opFunctions, operandsAt, ops, valueAt } from '@wengert/core'
import type { NodeId, OpName, Rows } from '@wengert/core'
import { measuredNoise } from '../difference/measuredNoise.js'
import { roundingBounds } from '../rounding/roundingBounds.js'
import { partialsIn } from './Mode.js'
import type { LeafFunction, RecordedLeaves } from '../judgement/LeafFunction.js'
import type { Mode } from './Mode.js'
import type { RuleApplication } from './RuleApplication.js'
import { precisionOf } from '../judgement/Precision.js'
import type { Line, Question } from '../judgement/Question.js'

/** One partial of one node on its own: its value along one operand, and what its rule says of the slope. */
export interface Local {
  readonly operand: NodeId
  readonly found: number
  readonly question: Question
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
  const leaves = moving.map((k) => primals[k] ?? NaN)
  const [row = []] = partialsIn(mode, alone, leaves)
  const precision = precisionOf(alone, leaves)
  return moving.map((position, k) => {
    const found = row[k] ?? NaN
    const at = primals[position] ?? NaN
    const line: Line = (x) =>
      valueAt(
        ops[op],
        primals.map((primal, other) => (other === position ? x : primal)),
      )
    return {
      operand: operands[position] ?? -1,
      found,
      question: {
        line,
        at,
        found: [found],
        noise: precision.noise(0, k, line),
        rounding: () => precision.rounding(0, k),
      },
    }
  })
}

/** The partials that a rule attached, and the function that it is the rule of: its nodes, evaluated again. */
const localsOfRule = (
  { tape, inputs: given }: RecordedLeaves,
  rows: Rows,
  scratch: Float64Array,
  { start, value, inputs, partials, attached }: RuleApplication,
): ReadonlyArray<Local> =>
  inputs.map((operand, k) => {
    const at = rows.primals[operand] ?? NaN
    const found = partials[k] ?? NaN
    const line: Line = (x) => {
      scratch[operand] = x
      const failed = forward(rows, scratch, value + 1, start)
      const result = failed === -1 ? (scratch[value] ?? NaN) : NaN
      scratch[operand] = at
      return result
    }
    const rounding = (): number => {
      const bounds = roundingBounds({ tape, inputs: given, output: attached[k] ?? [] })
      const total = bounds.reduce((sum, { bound }) => sum + 2 * bound, 0)
      return Number.isFinite(total) ? total : 0
    }
    return {
      operand,
      found,
      question: { line, at, found: [found], noise: (x) => measuredNoise(line, x), rounding },
    }
  })

/**
 * The partials of a node on its own, as `mode` takes them or as a custom rule attached them; none for what is judged as
 * a part of another node. `scratch` is a copy of the primals of the rows, to work in.
 */
export const localsAt = (
  recording: RecordedLeaves,
  rows: Rows,
  scratch: Float64Array,
  applications: ReadonlyMap<NodeId, RuleApplication | undefined>,
  id: NodeId,
  mode: Mode,
): ReadonlyArray<Local> => {
  const application = applications.get(id)
  if (application !== undefined) return localsOfRule(recording, rows, scratch, application)
  const op = opAt(rows, id)
  return applications.has(id) || op === undefined ? [] : localsOfOp(rows, id, op, mode)
}
