import { literal, x, y } from '../rule/Rule.js'
import { op, real } from './Op.js'

/** Ops over lists of any length, one node however long the list is. */
export const list = {
  sum: op({
    label: 'Σ',
    arity: 'list',
    documentation: 'The sum of a list of scalars, added from the left; 0 for the empty list.',
    latex: '\\sum_i x_i',
    domain: [real],
    kinks: [],
    partials: [literal(1)],
    initial: 0,
    value: (accumulated, a = NaN) => accumulated + a,
    javascript: '$acc + $0',
  }),
  dot: op({
    label: '·',
    arity: 'pairs',
    documentation:
      'The linear combination of two lists of scalars of the same length, added from the left; 0 for empty lists.',
    latex: '\\sum_i x_i \\cdot y_i',
    domain: [real, real],
    kinks: [],
    partials: [y, x],
    initial: 0,
    value: (accumulated, a = NaN, b = NaN) => accumulated + a * b,
    javascript: '$acc + $0 * $1',
  }),
}
