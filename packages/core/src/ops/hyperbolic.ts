import { apply, literal, output, x } from '../rule/Rule.js'
import * as special from '../special/special.js'
import { above, between, op, real } from './Op.js'

const reason = 'the one-sided limit from inside the domain'

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
    partials: [
      // 1 − Ω² is the cheaper, but cancels where Ω is near ±1.
      apply(
        'select',
        apply('lt', apply('abs', output), literal(0.7)),
        apply('sub', literal(1), apply('square', output)),
        apply('tanhPartial', x),
      ),
    ],
    value: (a = NaN) => special.tanh(a),
    javascript: 'special.tanh($0)',
  }),
  asinh: op({
    label: 'asinh',
    arity: 1,
    documentation: 'The inverse of sinh.',
    latex: '\\operatorname{arsinh} x',
    domain: [real],
    kinks: [],
    partials: [apply('directionCosine', literal(1), x)],
    value: (a = NaN) => Math.asinh(a),
    javascript: 'Math.asinh($0)',
  }),
  acosh: op({
    label: 'acosh',
    arity: 1,
    documentation: 'The inverse of cosh that is not negative; NaN below 1.',
    latex: '\\operatorname{arcosh} x',
    domain: [above(1)],
    kinks: [{ at: [1], partials: [Infinity], reason }],
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
    domain: [between(-1, 1)],
    kinks: [
      { at: [-1], partials: [Infinity], reason },
      { at: [1], partials: [Infinity], reason },
    ],
    partials: [apply('div', literal(1), apply('nonnegative', apply('oneLessSquare', x)))],
    value: (a = NaN) => Math.atanh(a),
    javascript: 'Math.atanh($0)',
  }),
}
