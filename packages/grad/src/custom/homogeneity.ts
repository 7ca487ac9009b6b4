import { isConstantAt, operandsAt, ops, valueAt } from '@wengert/core'
import type { NodeId, OpName, Rows } from '@wengert/core'

/** An operand that is scaled with the seed, a number, or anything at all. */
type Operand = 'seeded' | 'any' | number

/** Powers of two scale without rounding what is linear; a bound that an op cuts off at lies between some of them. */
const scales = [0, 2, -(2 ** -70), -(2 ** 80)]

/** Numbers below this, scaled down, are rounded as no others are: there is no telling. */
const least = 2 ** -900

/** What stands for an operand that may be anything. */
const companions = [1, 0, 2.5]

const scalesWith = (op: OpName, operands: ReadonlyArray<Operand>, companion: number): boolean => {
  const at = (scale: number): number =>
    valueAt(
      ops[op],
      operands.map((operand, k) => {
        if (operand === 'seeded') return scale * (k + 0.75)
        return operand === 'any' ? companion : operand
      }),
    )
  const value = at(1)
  return (
    !Number.isFinite(value) ||
    (value !== 0 && Math.abs(value) < least) ||
    scales.every((scale) => {
      const scaled = at(scale)
      return !Number.isFinite(scaled) || scaled === scale * value
    })
  )
}

const known = new Map<string, boolean>()

/**
 * True where the value of an op is homogeneous in those of its operands that depend on a seed: scaling them scales it,
 * whatever the others are. An op of the table that is so is linear in them, since none is a ratio of products.
 */
export const isHomogeneous = (
  rows: Rows,
  id: NodeId,
  op: OpName,
  depends: (node: NodeId) => boolean,
): boolean => {
  const operands = operandsAt(rows, id, op).map((node): Operand => {
    if (depends(node)) return 'seeded'
    return isConstantAt(rows, node) ? (rows.primals[node] ?? NaN) : 'any'
  })
  const key = operands.length <= 3 ? `${op} ${operands.join(' ')}` : undefined
  const remembered = key === undefined ? undefined : known.get(key)
  if (remembered !== undefined) return remembered
  const holds = companions.every((companion) => scalesWith(op, operands, companion))
  if (key !== undefined && !operands.some((operand) => typeof operand === 'number')) known.set(key, holds)
  return holds
}
