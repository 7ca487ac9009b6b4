import { apply, literal, x, y } from '../rule/Rule.js'
import { op, real } from './Op.js'
import { unlessNaN } from './unlessNaN.js'

const stretched = apply('add', literal(1), apply('abs', x))

/** The ramps and steps that small networks are made of, beside relu, tanh, sigmoid and softplus. */
export const activations = {
  silu: op({
    label: 'silu',
    arity: 1,
    documentation: 'The scalar times its logistic share, a smooth ramp; also known as swish.',
    latex: '\\frac{x}{1 + e^{-x}}',
    domain: [real],
    kinks: [],
    partials: [
      // Far out a step, where the product would be of an infinity and a zero.
      apply(
        'select',
        apply('gt', apply('abs', x), literal(1000)),
        apply('gt', x, literal(0)),
        apply('add', apply('sigmoid', x), apply('mul', x, apply('sigmoidPartial', x))),
      ),
    ],
    value: (a = NaN) =>
      a >= 0 ? a / (1 + Math.exp(-a)) : a < -1000 ? -0 : (a * Math.exp(a)) / (1 + Math.exp(a)),
    javascript:
      '$0 >= 0 ? $0 / (1 + Math.exp(-$0)) : $0 < -1000 ? -0 : ($0 * Math.exp($0)) / (1 + Math.exp($0))',
  }),
  elu: op({
    label: 'elu',
    arity: 1,
    documentation: 'The scalar where it is positive, else its exponential less 1.',
    latex: '\\begin{cases} x & x > 0 \\\\ e^{x} - 1 & x \\le 0 \\end{cases}',
    domain: [real],
    kinks: [],
    // ≥: at 0 the derivative is 1 either way, and the second one is of least magnitude.
    partials: [apply('select', apply('ge', x, literal(0)), literal(1), apply('exp', x))],
    value: (a = NaN) => (a > 0 ? a : Math.expm1(a)),
    javascript: '$0 > 0 ? $0 : Math.expm1($0)',
  }),
  leakyRelu: op({
    label: 'leaky',
    arity: 2,
    documentation:
      'The scalar where it is positive, else the scalar times the second operand, its slope there.',
    latex: '\\begin{cases} x & x > 0 \\\\ x \\cdot y & x \\le 0 \\end{cases}',
    domain: [real, real],
    kinks: [
      { at: [0, 0.1], partials: [0.1, 0], reason: 'convex: the subgradient of least magnitude in [0.1, 1]' },
      { at: [0, 3], partials: [1, 0], reason: 'concave: the supergradient of least magnitude in [1, 3]' },
      { at: [0, -1], partials: [0, 0], reason: 'convex: the subgradient of least magnitude in [-1, 1]' },
    ],
    partials: [
      apply(
        'select',
        apply('gt', x, literal(0)),
        literal(1),
        unlessNaN(apply('select', apply('lt', x, literal(0)), y, apply('clamp', y, literal(0), literal(1)))),
      ),
      apply('select', apply('gt', x, literal(0)), literal(0), unlessNaN(x)),
    ],
    value: (a = NaN, slope = NaN) => (a > 0 ? a : a * slope),
    javascript: '$0 > 0 ? $0 : $0 * $1',
  }),
  softsign: op({
    label: 'softsign',
    arity: 1,
    documentation: 'A smooth step from −1 to 1 with slow tails.',
    latex: '\\frac{x}{1 + |x|}',
    domain: [real],
    kinks: [],
    partials: [apply('div', apply('div', literal(1), stretched), stretched)],
    value: (a = NaN) => (Math.abs(a) === Infinity ? Math.sign(a) : a / (1 + Math.abs(a))),
    javascript: 'Math.abs($0) === Infinity ? Math.sign($0) : $0 / (1 + Math.abs($0))',
  }),
}
