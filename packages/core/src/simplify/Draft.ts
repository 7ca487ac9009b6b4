import { ops } from '../ops/table.js'
import type { OpName } from '../ops/table.js'
import { valueAt } from '../ops/valueAt.js'
import { foldRule } from '../rule/Rule.js'
import { Columns } from '../tape/Columns.js'
import { isWide } from '../tape/nodeAt.js'
import { codeOf, constantCode } from '../tape/opcode.js'
import { opAt, operandsAt } from '../tape/rowAt.js'
import { allocate } from '../tape/Rows.js'
import type { NodeId } from '../tape/TapeNode.js'
import { identityFor } from './identities.js'
import type { Subject } from './identities.js'
import { NodeIndex } from './NodeIndex.js'

/** Where an operand is missing in the index. */
const none = -1
/** Stands in the index where a list has one more element than another one; no opcode is as great. */
const longer = 256

const float = new Float64Array(1)
const words = new Int32Array(float.buffer)

/** The rows of a tape to be, in which nothing stands twice and nothing that an identity says more simply. */
export class Draft implements Subject {
  readonly columns: Columns
  readonly #index: NodeIndex
  /** Rows that look like constants, but will be given other primals: inputs. */
  readonly #given = new Set<NodeId>()
  /** How many beginnings of lists are known. */
  #beginnings = 0

  constructor(expected: number) {
    this.columns = new Columns(allocate(expected, expected), 0, 0)
    this.#index = new NodeIndex(expected)
  }

  /** A row of its own, whatever else there is. */
  input(code: number, primal: number): NodeId {
    const node = this.#push(code, [], false, primal)
    if (code === constantCode) this.#given.add(node)
    return node
  }

  /** The row of a number: of bits that differ, two; of NaN, one. */
  constant(primal: number): NodeId {
    float[0] = Number.isNaN(primal) ? NaN : primal
    const [low = 0, high = 0] = words
    return this.#once(constantCode, low, high, none, () => this.#push(constantCode, [], false, primal))
  }

  /** The row of an op applied to rows, or of what that comes to. `primal` is computed where it is not given. */
  apply(op: OpName, operands: ReadonlyArray<NodeId>, primal?: number): NodeId {
    if (operands.every((operand) => this.#isConstant(operand)))
      return this.constant(this.#valueOf(op, operands))
    const simpler = identityFor(this, op, operands)
    if (simpler !== undefined) {
      const { is, letters } = simpler
      return foldRule<NodeId>({
        operand: (position) => letters[position] ?? none,
        output: () => none,
        literal: (value) => this.constant(value),
        application: (applied, args) => this.apply(applied as OpName, args),
        total: () => none,
      })(is)
    }
    const code = codeOf(op) ?? 0
    const make = (): NodeId => this.#push(code, operands, isWide(op), primal ?? this.#valueOf(op, operands))
    if (typeof ops[op].arity === 'string') return this.#once(code, this.#listOf(operands), none, none, make)
    const [a = none, b = none, c = none] = operands
    return ops[op].commutative === true && a > b
      ? this.#once(code, b, a, none, make)
      : this.#once(code, a, b, c, make)
  }

  /** A guard or a pin: of the same rows, once; of constants, which always decide the same, the outcome itself. */
  decision(code: number, operands: ReadonlyArray<NodeId>, primal: number): NodeId {
    if (operands.every((operand) => this.#isConstant(operand))) return this.constant(primal)
    const [a = none, b = none] = operands
    return this.#once(code, a, b, none, () => this.#push(code, operands, false, primal))
  }

  isNumber(node: NodeId, value: number): boolean {
    return this.#isConstant(node) && Object.is(this.columns.rows.primals[node], value)
  }

  operandsOf(node: NodeId, op: string): ReadonlyArray<NodeId> | undefined {
    const { rows } = this.columns
    const applied = opAt(rows, node)
    return applied === op ? operandsAt(rows, node, applied) : undefined
  }

  #isConstant(node: NodeId): boolean {
    return this.columns.rows.opcodes[node] === constantCode && !this.#given.has(node)
  }

  #valueOf(op: OpName, operands: ReadonlyArray<NodeId>): number {
    const { primals } = this.columns.rows
    return valueAt(
      ops[op],
      operands.map((operand) => primals[operand] ?? NaN),
    )
  }

  /** The number of a list: of a shorter list and one more element, so that equal lists have equal numbers. */
  #listOf(operands: ReadonlyArray<NodeId>): number {
    let list = none
    for (const operand of operands) list = this.#once(longer, list, operand, none, () => this.#beginnings++)
    return list
  }

  #once(code: number, a: number, b: number, c: number, make: () => number): number {
    const found = this.#index.find(code, a, b, c)
    if (found !== undefined) return found
    const made = make()
    this.#index.add(code, a, b, c, made)
    return made
  }

  #push(code: number, operands: ReadonlyArray<NodeId>, inExtras: boolean, primal: number): NodeId {
    this.columns.push(code, operands, inExtras, primal)
    return this.columns.length - 1
  }
}
