import {
  asVar,
  isConstantAt,
  NodeIndex,
  nodeOf,
  opAt,
  opFunctions,
  operandsAt,
  ops,
  sum,
  varAt,
} from '@wengert/core'
import type { NodeId, OpenRows, OpName, Rows, Scalar, Var } from '@wengert/core'
import { term } from './Term.js'
import type { Term } from './Term.js'

const numberOfOp: ReadonlyMap<string, number> = new Map(Object.keys(ops).map((name, index) => [name, index]))

const none = -1

/** The op that is recorded when the last operand is a plain number. */
const recordedAs = (op: OpName, last: Scalar | undefined): OpName => {
  const { withConstant } = ops[op]
  return typeof last === 'number' && withConstant !== undefined ? (withConstant as OpName) : op
}

/**
 * Appends nodes to the open recording, each of them once: what a function from node `first` on has computed already,
 * and what has been appended since, is found again.
 */
export class Appender {
  readonly #rows: Rows
  readonly #first: NodeId
  /** For each node of the function the first node that has the same value for the same reason. */
  readonly #same: Int32Array
  readonly #index: NodeIndex
  readonly #constants = new Map<number, Var>()
  #negativeZero: Var | undefined
  readonly #length: number
  /** What has been appended since, by how much later it came. */
  readonly #appended: Array<Var | undefined> = []

  constructor({ rows, length }: OpenRows, first: NodeId) {
    this.#rows = rows
    this.#first = first
    this.#length = length
    this.#same = new Int32Array(length - first)
    this.#index = new NodeIndex(2 * (length - first))
    for (let id = first; id < length; id++) this.#same[id - first] = this.#firstLike(id)
  }

  /** A node of the function as a term: constants are numbers, and a copy is what it copies. */
  termAt(id: NodeId): Term {
    const node = this.#canonical(id)
    return term(isConstantAt(this.#rows, node) ? (this.#rows.primals[node] ?? NaN) : varAt(this.#rows, node))
  }

  /** The op applied to scalars, as a number where all of them are numbers. */
  apply(op: OpName, operands: ReadonlyArray<Scalar>): Scalar {
    const append: (...given: ReadonlyArray<Scalar>) => Scalar = opFunctions[op]
    if (operands.every((operand) => typeof operand === 'number')) return append(...operands)
    if (typeof ops[op].arity === 'string') return append(...operands)
    const recorded = recordedAs(op, operands.at(-1))
    const variables = operands.map((operand) => this.#variable(operand))
    const key = this.#keyOf(recorded, variables.map(nodeOf))
    const found = this.#index.find(...key)
    if (found !== undefined) return this.#appended[found - this.#length] ?? varAt(this.#rows, found)
    // A parameter without a derivative stays a plain number: the op function then records the op that takes one.
    const { partials } = ops[recorded]
    const given = variables.map((variable, k) => (partials[k] === null ? (operands[k] ?? NaN) : variable))
    const made = append(...given)
    if (typeof made === 'number') return made
    const node = nodeOf(made)
    this.#index.add(...key, node)
    this.#appended[node - this.#length] = made
    return made
  }

  /** The sum of a list as one node. */
  sum(operands: ReadonlyArray<Scalar>): Scalar {
    return sum(operands)
  }

  #keyOf(op: OpName, ids: ReadonlyArray<NodeId>): readonly [number, NodeId, NodeId, NodeId] {
    const [a = none, b = none, c = none] = ids
    const number = numberOfOp.get(op) ?? none
    return ops[op].commutative === true && a > b ? [number, b, a, c] : [number, a, b, c]
  }

  /** Equal numbers are one constant, 0 and −0 apart. */
  #variable(scalar: Scalar): Var {
    if (typeof scalar !== 'number') return scalar
    if (Object.is(scalar, -0)) return (this.#negativeZero ??= asVar(scalar, 'grad'))
    const known = this.#constants.get(scalar)
    if (known !== undefined) return known
    const made = asVar(scalar, 'grad')
    this.#constants.set(scalar, made)
    return made
  }

  #canonical(id: NodeId): NodeId {
    if (id >= this.#first) return this.#same[id - this.#first] ?? id
    return isConstantAt(this.#rows, id) ? this.#constantLike(id) : id
  }

  #constantLike(id: NodeId): NodeId {
    const primal = this.#rows.primals[id] ?? NaN
    if (Object.is(primal, -0)) return nodeOf((this.#negativeZero ??= varAt(this.#rows, id)))
    const known = this.#constants.get(primal)
    if (known !== undefined) return nodeOf(known)
    this.#constants.set(primal, varAt(this.#rows, id))
    return id
  }

  #firstLike(id: NodeId): NodeId {
    const op = opAt(this.#rows, id)
    if (op === undefined) return isConstantAt(this.#rows, id) ? this.#constantLike(id) : id
    if (typeof ops[op].arity === 'string') return id
    const operands = operandsAt(this.#rows, id, op).map((operand) => this.#canonical(operand))
    if (op === 'identity') return operands[0] ?? id
    const key = this.#keyOf(op, operands)
    const found = this.#index.find(...key)
    if (found !== undefined) return found
    this.#index.add(...key, id)
    return id
  }
}
