import { apply, literal, output, x, y } from '../rule/Rule.js'
import { nonzero, op, real } from './Op.js'

const divisor = apply('abs', y)
const mayBeSquared = apply('and', apply('gt', divisor, literal(1e-100)), apply('lt', divisor, literal(1e150)))

/** Addition and multiplication and what undoes them. */
export const arithmetic = {
  add: op({
    label: '+',
    arity: 2,
    documentation: 'The sum of two scalars.',
    latex: 'x + y',
    domain: [real, real],
    kinks: [],
    partials: [literal(1), literal(1)],
    value: (a = NaN, b = NaN) => a + b,
    javascript: '$0 + $1',
  }),
  sub: op({
    label: '-',
    arity: 2,
    documentation: 'The difference of two scalars.',
    latex: 'x - y',
    domain: [real, real],
    kinks: [],
    partials: [literal(1), literal(-1)],
    value: (a = NaN, b = NaN) => a - b,
    javascript: '$0 - $1',
  }),
  mul: op({
    label: '*',
    arity: 2,
    documentation: 'The product of two scalars.',
    latex: 'x \\cdot y',
    domain: [real, real],
    kinks: [],
    partials: [y, x],
    value: (a = NaN, b = NaN) => a * b,
    javascript: '$0 * $1',
  }),
  div: op({
    label: '/',
    arity: 2,
    documentation: 'The quotient of two scalars; IEEE 754 at a zero divisor.',
    latex: '\\frac{x}{y}',
    domain: [real, nonzero],
    kinks: [],
    partials: [
      apply('div', literal(1), y),
      // A quotient next to 0 does not have all its digits: then by the square of the divisor, if that has them.
      apply(
        'select',
        apply('and', apply('lt', apply('abs', output), literal(1e-290)), mayBeSquared),
        apply('neg', apply('div', x, apply('square', y))),
        apply('neg', apply('div', output, y)),
      ),
    ],
    value: (a = NaN, b = NaN) => a / b,
    javascript: '$0 / $1',
  }),
  neg: op({
    label: 'neg',
    arity: 1,
    documentation: 'The scalar with its sign turned.',
    latex: '-x',
    domain: [real],
    kinks: [],
    partials: [literal(-1)],
    value: (a = NaN) => -a,
    javascript: '-$0',
  }),
  reciprocal: op({
    label: '1/x',
    arity: 1,
    documentation: 'One divided by the scalar.',
    latex: '\\frac{1}{x}',
    domain: [nonzero],
    kinks: [],
    partials: [apply('neg', apply('div', output, x))],
    value: (a = NaN) => 1 / a,
    javascript: '1 / $0',
  }),
  square: op({
    label: '²',
    arity: 1,
    documentation: 'The scalar times itself.',
    latex: 'x^{2}',
    domain: [real],
    kinks: [],
    partials: [apply('mul', literal(2), x)],
    value: (a = NaN) => a * a,
    javascript: '$0 * $0',
  }),
}
