import { isConstantAt, opAt, operandsAt, ops, partialsAt } from '@wengert/core'
import type { OpName, Rows } from '@wengert/core'
import { constantError, localError } from './localError.js'

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

/** The error that each node of a tape adds to those of its operands: its own rounding, and products of their errors. */
export const addedErrors = (rows: Rows, length: number): Float64Array => {
  const added = new Float64Array(length)
  // How far each node may be off, as the errors of its operands arrive there in the worst case.
  const arrived = new Float64Array(length)
  for (let id = 0; id < length; id++) {
    const primal = rows.primals[id] ?? NaN
    const op = opAt(rows, id)
    if (isConstantAt(rows, id)) added[id] = constantError(primal)
    else if (op !== undefined) {
      const operands = operandsAt(rows, id, op)
      const primals = operands.map((operand) => rows.primals[operand] ?? NaN)
      const errors = operands.map((operand) => arrived[operand] ?? 0)
      added[id] = localError(op, primals, primal) + ofProduct(op, errors)
      if (errors.some((error) => error !== 0)) {
        const partials = partialsAt(ops[op], primals)
        for (const [k, error] of errors.entries()) {
          const partial = partials[k] ?? 0
          // The side of a choice that was not taken may be infinite.
          if (error !== 0 && partial !== 0) arrived[id] = (arrived[id] ?? 0) + error * Math.abs(partial)
        }
      }
    }
    arrived[id] = (arrived[id] ?? 0) + (added[id] ?? 0)
  }
  return added
}
