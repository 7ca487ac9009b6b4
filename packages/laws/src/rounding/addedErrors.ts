import { isConstantAt, opAt, operandsAt, ops, partialsAt } from '@wengert/core'
import type { NodeId, OpName, Rows } from '@wengert/core'
import { choiceError } from './choiceError.js'
import { constantError, localError, unitRoundoff } from './localError.js'
import type { RoundingOptions } from './RoundingOptions.js'

/**
 * What the errors of two factors make together. The first order does not see it, and at a least-squares minimum of 0,
 * where every residual is 0, it is all there is.
 */
const ofProduct = (op: OpName, errors: ReadonlyArray<number>): number => {
  const [first = 0, second = first] = errors
  switch (op) {
    case 'mul':
    case 'square':
      return first * second
    case 'powConstant':
      return first * first
    case 'dot':
      return errors
        .slice(0, errors.length / 2)
        .reduce((total, error, k) => total + error * (errors[errors.length / 2 + k] ?? 0), 0)
    default:
      return 0
  }
}

/** The terms that a chain of additions sums up: how many, and the sum of their sizes. */
interface Terms {
  readonly count: number
  readonly size: number
}

/**
 * What a chain of additions may add to its error in the worst order of its terms, (n − 1)·u·Σ|tₖ|, less what the chains
 * it is made of have added already.
 */
const ofSums = (rows: Rows): ((id: NodeId, op: OpName, operands: ReadonlyArray<NodeId>) => number) => {
  const chains = new Map<NodeId, Terms>()
  const termsOf = (id: NodeId): Terms =>
    chains.get(id) ?? { count: 1, size: Math.abs(rows.primals[id] ?? NaN) }
  return (id, op, operands) => {
    const [x = -1, y = -1] = operands
    if (op === 'neg') chains.set(id, termsOf(x))
    if (op !== 'add' && op !== 'sub') return 0
    const [one, other] = [termsOf(x), termsOf(y)]
    chains.set(id, { count: one.count + other.count, size: one.size + other.size })
    return unitRoundoff * (one.count * other.size + other.count * one.size)
  }
}

/**
 * The error that each node of a tape adds to those of its operands: its own rounding, products of their errors, and what
 * else the options count.
 */
export const addedErrors = (rows: Rows, length: number, options: RoundingOptions = {}): Float64Array => {
  const added = new Float64Array(length)
  // How far each node may be off, as the errors of its operands arrive there in the worst case.
  const arrived = new Float64Array(length)
  const inAnyOrder = options.sums === 'inAnyOrder' ? ofSums(rows) : undefined
  for (let id = 0; id < length; id++) {
    const primal = rows.primals[id] ?? NaN
    const op = opAt(rows, id)
    if (isConstantAt(rows, id)) added[id] = constantError(primal)
    else if (op !== undefined) {
      const operands = operandsAt(rows, id, op)
      const primals = operands.map((operand) => rows.primals[operand] ?? NaN)
      const errors = operands.map((operand) => arrived[operand] ?? 0)
      const local = localError(op, primals, primal)
      const own = inAnyOrder === undefined ? local : Math.max(local, inAnyOrder(id, op, operands))
      added[id] = own + ofProduct(op, errors)
      if (errors.some((error) => error !== 0)) {
        const partials = partialsAt(ops[op], primals)
        for (const [k, error] of errors.entries()) {
          const partial = partials[k] ?? 0
          // The side of a choice that was not taken may be infinite.
          if (error !== 0 && partial !== 0) arrived[id] = (arrived[id] ?? 0) + error * Math.abs(partial)
        }
        if (options.choices === 'rounded')
          added[id] = (added[id] ?? 0) + choiceError(rows, op, operands, primals, errors, partials)
      }
    }
    arrived[id] = (arrived[id] ?? 0) + (added[id] ?? 0)
  }
  return added
}
