import { ops, reverse } from '@wengert/core'
import type { NodeId, OpName, Rows } from '@wengert/core'

/** The exact identity of addition. */
const identity = -0

const allocate = (rows: number) => ({
  opcodes: new Uint8Array(rows),
  lefts: new Int32Array(rows),
  rights: new Int32Array(rows),
  extras: Int32Array.from({ length: rows }, (_, k) => k),
  primals: new Float64Array(rows),
  adjoints: new Float64Array(rows),
  reached: new Uint8Array(rows),
})

/**
 * One node on rows of its own, each operand a row for itself: what it passes on is what the generated reverse sweep
 * makes of it, so that no rule is read twice and forward and reverse agree wherever they are asked.
 */
export class SingleOp {
  #columns = allocate(8)

  /**
   * The sum of what an applied op passes on from its operands' tangents, `undefined` where nothing is passed on.
   */
  tangentOf(
    rows: Rows,
    id: NodeId,
    op: OpName,
    operands: ReadonlyArray<NodeId>,
    tangents: Float64Array,
    reached: Uint8Array,
  ): number | undefined {
    const count = operands.length
    const { arity } = ops[op]
    if (count >= this.#columns.opcodes.length) this.#columns = allocate(2 * count + 1)
    const { opcodes, lefts, rights, primals } = this.#columns
    opcodes.fill(0, 0, count)
    opcodes[count] = rows.opcodes[id] ?? 0
    lefts[count] = 0
    rights[count] = arity === 2 ? 1 : count
    for (let k = 0; k < count; k++) primals[k] = rows.primals[operands[k] ?? 0] ?? NaN
    primals[count] = rows.primals[id] ?? NaN
    return typeof arity === 'number'
      ? this.#oneByOne(operands, tangents, reached)
      : this.#atOnce(operands, tangents, reached)
  }

  /** A sweep for each operand: a tangent is divided where the rule divides, so that 1/x need not be finite. */
  #oneByOne(
    operands: ReadonlyArray<NodeId>,
    tangents: Float64Array,
    reached: Uint8Array,
  ): number | undefined {
    let sum: number | undefined
    for (let k = 0; k < operands.length; k++) {
      const operand = operands[k] ?? 0
      if (reached[operand] !== 1) continue
      this.#sweep(operands.length, tangents[operand] ?? identity)
      if (this.#columns.reached[k] === 1) sum = (sum ?? identity) + (this.#columns.adjoints[k] ?? identity)
    }
    return sum
  }

  /** One sweep for a whole list. */
  #atOnce(operands: ReadonlyArray<NodeId>, tangents: Float64Array, reached: Uint8Array): number | undefined {
    let sum: number | undefined
    this.#sweep(operands.length, 1)
    for (let k = 0; k < operands.length; k++) {
      const operand = operands[k] ?? 0
      if (reached[operand] !== 1 || this.#columns.reached[k] !== 1) continue
      sum = (sum ?? identity) + (tangents[operand] ?? identity) * (this.#columns.adjoints[k] ?? identity)
    }
    return sum
  }

  #sweep(root: number, adjoint: number): void {
    const { adjoints, reached } = this.#columns
    adjoints.fill(identity, 0, root)
    reached.fill(0, 0, root)
    adjoints[root] = adjoint
    reached[root] = 1
    reverse(this.#columns, adjoints, reached, root)
  }
}
