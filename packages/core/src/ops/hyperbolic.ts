import { apply, literal, output, x } from '../rule/Rule.js'
import { op, real } from './Op.js'

/** Hyperbolic functions and their inverses. */
export const hyperbolic = {
  sinh: op({
    label: 'sinh',
    arity: 1,
    documentation: 'The hyperbolic sine.',
    latex: '\\sinh x',
    domain: [real],
    kinks: [],
    partials: [apply('cosh', x)],
    value: (a = NaN) => Math.sinh(a),
    javascript: 'Math.sinh($0)',
  }),
  cosh: op({
    label: 'cosh',
    arity: 1,
    documentation: 'The hyperbolic cosine.',
    latex: '\\cosh x',
    domain: [real],
    kinks: [],
    partials: [apply('sinh', x)],
    value: (a = NaN) => Math.cosh(a),
    javascript: 'Math.cosh($0)',
  }),
  tanh: op({
    label: 'tanh',
    arity: 1,
    documentation: 'The hyperbolic tangent.',
    latex: '\\tanh x',
    domain: [real],
    kinks: [],
    partials: [apply('sub', literal(1), apply('mul', output, output))],
    value: (a = NaN) => Math.tanh(a),
    javascript: 'Math.tanh($0)',
  }),
  asinh: op({
    label: 'asinh',
    arity: 1,
    documentation: 'The inverse of sinh.',
    latex: '\\operatorname{arsinh} x',
    domain: [real],
    kinks: [],
    partials: [apply('div', literal(1), apply('hypot', literal(1), x))],
    value: (a = NaN) => Math.asinh(a),
    javascript: 'Math.asinh($0)',
  }),
  acosh: op({
    label: 'acosh',
    arity: 1,
    documentation: 'The inverse of cosh that is not negative; NaN below 1.',
    latex: '\\operatorname{arcosh} x',
    domain: [{ from: 1, to: Infinity, open: 'both' }],
    kinks: [{ at: [1], partials: [Infinity], reason: 'the one-sided limit from inside the domain' }],
    partials: [
      apply(
        'div',
        apply('div', literal(1), apply('sqrt', apply('sub', x, literal(1)))),
        apply('sqrt', apply('add', x, literal(1))),
      ),
    ],
    value: (a = NaN) => Math.acosh(a),
    javascript: 'Math.acosh($0)',
  }),
  atanh: op({
    label: 'atanh',
    arity: 1,
    documentation: 'The inverse of tanh; NaN outside −1 … 1.',
    latex: '\\operatorname{artanh} x',
    domain: [{ from: -1, to: 1, open: 'both' }],
    kinks: [
      { at: [-1], partials: [Infinity], reason: 'the one-sided limit from inside the domain' },
      { at: [1], partials: [Infinity], reason: 'the one-sided limit from inside the domain' },
    ],
    partials: [
      apply('div', literal(1), apply('mul', apply('sub', literal(1), x), apply('add', literal(1), x))),
    ],
    value: (a = NaN) => Math.atanh(a),
    javascript: 'Math.atanh($0)',
  }),
}
