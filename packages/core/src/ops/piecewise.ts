import { apply, literal, x } from '../rule/Rule.js'
import { op, real } from './Op.js'

const either = { from: -Infinity, to: Infinity, open: 'both' } as const

/** Ops with a side that is chosen: the adjoint goes to the chosen side only. */
export const piecewise = {
  relu: op({
    label: 'relu',
    arity: 1,
    documentation: 'The scalar where it is positive, else 0; NaN stays NaN.',
    latex: '\\max(x, 0)',
    domain: [real],
    kinks: [{ at: [0], partials: [0], reason: 'convex: the subgradient of least magnitude in [0, 1]' }],
    partials: [apply('select', apply('le', x, literal(0)), literal(0), literal(1))],
    value: (a = NaN) => (a <= 0 ? 0 : a),
    javascript: '$0 <= 0 ? 0 : $0',
  }),
  select: op({
    label: 'select',
    arity: 3,
    documentation: 'The second operand where the first is not 0, else the third; never branches.',
    latex: '\\begin{cases} y & x \\ne 0 \\\\ z & x = 0 \\end{cases}',
    domain: [either, real, real],
    kinks: [
      {
        at: [0, 2, 3],
        partials: [0, 0, 1],
        reason: 'the condition is a choice: its derivative is 0 everywhere',
      },
    ],
    partials: [
      literal(0),
      apply('select', x, literal(1), literal(0)),
      apply('select', x, literal(0), literal(1)),
    ],
    value: (c = NaN, a = NaN, b = NaN) => (c !== 0 ? a : b),
    javascript: '$0 !== 0 ? $1 : $2',
  }),
}
