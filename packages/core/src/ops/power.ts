import { apply, literal, output, x, y } from '../rule/Rule.js'
import { nonzero, op, positive, real } from './Op.js'

/** x^0 is constant and x^1 is x: nothing is multiplied there, however great the adjoint is, and nothing is left to differentiate. */
const inConstantPower = apply(
  'select',
  apply('eq', y, literal(0)),
  literal(0),
  apply('select', apply('eq', y, literal(1)), literal(1), apply('powBasePartial', x, y)),
)

/** Powers and roots. */
export const power = {
  powConstant: op({
    label: '**',
    arity: 2,
    documentation: 'A scalar to the power of a plain number.',
    latex: 'x^{c}',
    domain: [positive, real],
    kinks: [
      { at: [0, 0], partials: [0], reason: 'x^0 is the constant 1, whose derivative is 0 at x = 0 too' },
      { at: [0, 0.5], partials: [Infinity], reason: 'the one-sided limit from inside the domain' },
    ],
    partials: [inConstantPower, null],
    value: (a = NaN, b = NaN) => a ** b,
    javascript: 'Math.pow($0, $1)',
    identities: [
      { operands: [x, literal(0)], is: literal(1) },
      { operands: [x, literal(1)], is: x },
    ],
    hidden: true,
  }),
  pow: op({
    label: '**',
    arity: 2,
    documentation:
      'A scalar to the power of another; a plain number as exponent is recorded as a constant exponent.',
    latex: 'x^{y}',
    domain: [positive, real],
    kinks: [
      {
        at: [0, 0],
        partials: [0, 0],
        reason: 'x^0 is constant in x; in y the derivative is 0 by continuity along x = 0 < y',
      },
      {
        at: [0, 1],
        partials: [1, 0],
        reason: 'the derivative in x exists; in y the function is 0 for all y > 0',
      },
      {
        at: [0, 2],
        partials: [0, 0],
        reason: 'the derivative in x exists; in y the function is 0 for all y > 0',
      },
      { at: [0, 0.5], partials: [Infinity, 0], reason: 'the one-sided limit in x from inside the domain' },
      {
        at: [-2, 3],
        partials: [12, NaN],
        reason: 'in y the function is not defined around a whole exponent of a negative base',
      },
    ],
    partials: [apply('powBasePartial', x, y), apply('powExponentPartial', x, y)],
    value: (a = NaN, b = NaN) => a ** b,
    javascript: 'Math.pow($0, $1)',
    withConstant: 'powConstant',
  }),
  sqrt: op({
    label: 'sqrt',
    arity: 1,
    documentation: 'The square root; NaN below zero.',
    latex: '\\sqrt{x}',
    domain: [positive],
    kinks: [{ at: [0], partials: [Infinity], reason: 'the one-sided limit from inside the domain' }],
    // + 0: the root of −0 is −0, and its derivative that of 0.
    partials: [apply('div', literal(0.5), apply('add', output, literal(0)))],
    value: (a = NaN) => Math.sqrt(a),
    javascript: 'Math.sqrt($0)',
  }),
  rsqrt: op({
    label: '1/√',
    arity: 1,
    documentation: 'One divided by the square root; NaN below zero.',
    latex: '\\frac{1}{\\sqrt{x}}',
    domain: [positive],
    kinks: [{ at: [0], partials: [-Infinity], reason: 'the one-sided limit from inside the domain' }],
    partials: [apply('div', apply('mul', literal(-0.5), output), apply('add', x, literal(0)))],
    value: (a = NaN) => 1 / Math.sqrt(a + 0),
    javascript: '1 / Math.sqrt($0 + 0)',
  }),
  cbrt: op({
    label: 'cbrt',
    arity: 1,
    documentation: 'The cube root, of negative scalars too.',
    latex: '\\sqrt[3]{x}',
    domain: [nonzero],
    kinks: [{ at: [0], partials: [Infinity], reason: 'the limit from both sides' }],
    partials: [apply('div', apply('div', literal(1), apply('square', output)), literal(3))],
    value: (a = NaN) => Math.cbrt(a),
    javascript: 'Math.cbrt($0)',
  }),
  hypot: op({
    label: 'hypot',
    arity: 2,
    documentation: 'The length of the vector with these two components; never overflows early.',
    latex: '\\sqrt{x^{2} + y^{2}}',
    domain: [real, real],
    kinks: [{ at: [0, 0], partials: [0, 0], reason: 'convex: the subgradient of least norm' }],
    partials: [apply('directionCosine', x, y), apply('directionCosine', y, x)],
    value: (a = NaN, b = NaN) => Math.hypot(a, b),
    javascript: 'Math.hypot($0, $1)',
  }),
}
