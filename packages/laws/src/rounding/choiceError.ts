import { opAt, operandsAt, ops, valueAt } from '@wengert/core'
import type { NodeId, OpName, Rows } from '@wengert/core'

type Numbers = ReadonlyArray<number>

const withoutIdentity = (rows: Rows, id: NodeId): NodeId => {
  let node = id
  while (opAt(rows, node) === 'identity') node = operandsAt(rows, node, 'identity')[0] ?? -1
  return node
}

/** True where a node is one of its operands by choice, as a maximum is: of these two, the rounding is the same. */
const isChosenFrom = (rows: Rows, chosen: NodeId, from: NodeId): boolean => {
  const op = opAt(rows, chosen)
  if (op === undefined || ops[op].kinks.length === 0) return false
  if (rows.primals[chosen] !== rows.primals[from]) return false
  return operandsAt(rows, chosen, op).some((operand) => withoutIdentity(rows, operand) === from)
}

const comparisonError = (
  rows: Rows,
  operands: ReadonlyArray<NodeId>,
  primals: Numbers,
  off: number,
): number => {
  const [x = NaN, y = NaN] = primals
  if (x === y) {
    const [one = -1, other = -1] = operands.map((operand) => withoutIdentity(rows, operand))
    if (one === other || isChosenFrom(rows, one, other) || isChosenFrom(rows, other, one)) return 0
  }
  return Math.abs(x - y) <= off ? 1 : 0
}

/** How far the value of a step, such as `sign`, moves as its operands move by their errors, one at a time. */
const stepError = (op: OpName, primals: Numbers, errors: Numbers): number => {
  const here = valueAt(ops[op], primals)
  const moves = errors.flatMap((error, k) =>
    [error, -error].map((by) =>
      Math.abs(
        valueAt(
          ops[op],
          primals.map((primal, other) => (other === k ? primal + by : primal)),
        ) - here,
      ),
    ),
  )
  return Math.max(0, ...moves)
}

const otherSideError = (
  [condition, yes = NaN, no = NaN]: Numbers,
  [, ofYes = NaN, ofNo = NaN]: Numbers,
): number => {
  const away = Math.abs(yes - no) + (condition === 0 ? ofYes : ofNo)
  return Number.isNaN(away) ? Infinity : away
}

/** How far a choice may be off whose operands are: by all that the other side of it is away, where it is left open. */
export const choiceError = (
  rows: Rows,
  op: OpName,
  operands: ReadonlyArray<NodeId>,
  primals: Numbers,
  errors: Numbers,
  partials: ReadonlyArray<number | null>,
): number => {
  if (op === 'select') return errors[0] === 0 ? 0 : otherSideError(primals, errors)
  if (ops[op].kinks.length === 0 || partials.some((partial) => partial !== 0)) return 0
  if (ops[op].guards === true)
    return comparisonError(rows, operands, primals, (errors[0] ?? NaN) + (errors[1] ?? NaN))
  return stepError(op, primals, errors)
}
