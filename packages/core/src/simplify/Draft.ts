import { ops } from '../ops/table.js'
import type { OpName } from '../ops/table.js'
import { valueAt } from '../ops/valueAt.js'
import { foldRule } from '../rule/Rule.js'
import type { Rule } from '../rule/Rule.js'
import { Columns } from '../tape/Columns.js'
import { isWide } from '../tape/nodeAt.js'
import { codeOf, constantCode } from '../tape/opcode.js'
import { readsAt } from '../tape/rowAt.js'
import { allocate } from '../tape/Rows.js'
import type { NodeId } from '../tape/TapeNode.js'
import { mostLetters, simpler } from './identities.js'
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
  readonly #letters = new Int32Array(mostLetters)
  /** How many beginnings of lists are known. */
  #beginnings = 0

  constructor(expected: number) {
    this.columns = new Columns(allocate(expected, expected), 0, 0)
    this.#index = new NodeIndex(expected)
  }

  /** A row of its own, whatever else there is: an input, or a value from outside. */
  input(code: number, primal: number): NodeId {
    const node = this.#push(code, [], false, primal)
    if (code === constantCode) this.#given.add(node)
    return node
  }

  /** The row of a number: of bits that differ, two; of NaN, one. */
  constant(primal: number): NodeId {
    float[0] = Number.isNaN(primal) ? NaN : primal
    const low = words[0] ?? 0
    const high = words[1] ?? 0
    const found = this.#index.find(constantCode, low, high, none)
    if (found !== undefined) return found
    return this.#add(constantCode, low, high, none, this.#push(constantCode, [], false, primal))
  }

  /** The row of an op applied to rows, or of what that comes to. `primal` is computed where it is not given. */
  apply(op: OpName, operands: ReadonlyArray<NodeId>, primal?: number): NodeId {
    if (this.#areConstant(operands)) return this.constant(this.#valueOf(op, operands))
    const code = codeOf(op) ?? 0
    const identity = simpler(this, code, operands, this.#letters)
    if (identity !== undefined) return this.#made(identity.is, identity.letters)
    const wide = isWide(op)
    const [a, b, c] = this.#keyOf(op, operands)
    const found = this.#index.find(code, a, b, c)
    if (found !== undefined) return found
    return this.#add(code, a, b, c, this.#push(code, operands, wide, primal ?? this.#valueOf(op, operands)))
  }

  /** A row of its own whose operands may come after it: they are said by {@link settle} when all rows are there. */
  ahead(op: OpName, operands: number, primal: number): NodeId {
    return this.#push(
      codeOf(op) ?? 0,
      Array.from({ length: operands }, () => 0),
      true,
      primal,
    )
  }

  /** Says the operands of such a row. */
  settle(node: NodeId, operands: ReadonlyArray<NodeId>): void {
    const { lefts, extras } = this.columns.rows
    extras.set(operands, lefts[node])
  }

  /** A guard or a pin: of the same rows, once; of constants, which always decide the same, the outcome itself. */
  decision(code: number, operands: ReadonlyArray<NodeId>, primal: number): NodeId {
    if (this.#areConstant(operands)) return this.constant(primal)
    const [a = none, b = none] = operands
    const found = this.#index.find(code, a, b, none)
    return found ?? this.#add(code, a, b, none, this.#push(code, operands, false, primal))
  }

  isNumber(node: NodeId, value: number): boolean {
    return this.#isConstant(node) && Object.is(this.columns.rows.primals[node], value)
  }

  isApplied(node: NodeId, code: number): boolean {
    return this.columns.rows.opcodes[node] === code
  }

  operandsOf(node: NodeId): ReadonlyArray<NodeId> {
    return readsAt(this.columns.rows, node)
  }

  #isConstant(node: NodeId): boolean {
    return this.columns.rows.opcodes[node] === constantCode && !this.#given.has(node)
  }

  #areConstant(nodes: ReadonlyArray<NodeId>): boolean {
    for (const node of nodes) if (!this.#isConstant(node)) return false
    return true
  }

  #valueOf(op: OpName, operands: ReadonlyArray<NodeId>): number {
    const { primals } = this.columns.rows
    return valueAt(
      ops[op],
      operands.map((operand) => primals[operand] ?? NaN),
    )
  }

  #made(rule: Rule, letters: ReadonlyArray<NodeId>): NodeId {
    return foldRule<NodeId>({
      operand: (position) => letters[position] ?? none,
      output: () => none,
      literal: (value) => this.constant(value),
      application: (op, args) => this.apply(op as OpName, args),
      total: () => none,
    })(rule)
  }

  #keyOf(op: OpName, operands: ReadonlyArray<NodeId>): readonly [number, number, number] {
    const { arity, commutative } = ops[op]
    if (typeof arity === 'string') return [this.#listOf(operands), none, none]
    const [a = none, b = none, c = none] = operands
    return commutative === true && a > b ? [b, a, c] : [a, b, c]
  }

  /** The number of a list: of a shorter list and one more element, so that equal lists have equal numbers. */
  #listOf(operands: ReadonlyArray<NodeId>): number {
    let list = none
    for (const operand of operands) {
      const found = this.#index.find(longer, list, operand, none)
      list = found ?? this.#add(longer, list, operand, none, this.#beginnings++)
    }
    return list
  }

  #add(code: number, a: number, b: number, c: number, node: number): number {
    this.#index.add(code, a, b, c, node)
    return node
  }

  #push(code: number, operands: ReadonlyArray<NodeId>, inExtras: boolean, primal: number): NodeId {
    this.columns.push(code, operands, inExtras, primal)
    return this.columns.length - 1
  }
}
