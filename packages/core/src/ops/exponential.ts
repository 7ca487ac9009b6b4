import { apply, literal, output, x, y } from '../rule/Rule.js'
import { op, positive, real } from './Op.js'

/** Powers, roots, exponentials and logarithms. */
export const exponential = {
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
    partials: [
      apply(
        'select',
        apply('eq', y, literal(0)),
        literal(0),
        apply('mul', y, apply('powConstant', x, apply('sub', y, literal(1)))),
      ),
      null,
    ],
    value: (a = NaN, b = NaN) => a ** b,
    javascript: 'Math.pow($0, $1)',
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
    partials: [
      apply(
        'select',
        apply('eq', y, literal(0)),
        literal(0),
        apply('mul', y, apply('pow', x, apply('sub', y, literal(1)))),
      ),
      apply(
        'select',
        apply('mul', apply('eq', x, literal(0)), apply('ge', y, literal(0))),
        literal(0),
        apply('mul', output, apply('log', x)),
      ),
    ],
    value: (a = NaN, b = NaN) => a ** b,
    javascript: 'Math.pow($0, $1)',
    withConstant: 'powConstant',
  }),
  exp: op({
    label: 'exp',
    arity: 1,
    documentation: 'The exponential function.',
    latex: 'e^{x}',
    domain: [real],
    kinks: [],
    partials: [output],
    value: (a = NaN) => Math.exp(a),
    javascript: 'Math.exp($0)',
  }),
  log: op({
    label: 'log',
    arity: 1,
    documentation: 'The natural logarithm; NaN below zero.',
    latex: '\\ln x',
    domain: [positive],
    kinks: [{ at: [0], partials: [Infinity], reason: 'the one-sided limit from inside the domain' }],
    partials: [apply('div', literal(1), x)],
    value: (a = NaN) => Math.log(a),
    javascript: 'Math.log($0)',
  }),
  sqrt: op({
    label: 'sqrt',
    arity: 1,
    documentation: 'The square root; NaN below zero.',
    latex: '\\sqrt{x}',
    domain: [positive],
    kinks: [{ at: [0], partials: [Infinity], reason: 'the one-sided limit from inside the domain' }],
    partials: [apply('div', literal(0.5), output)],
    value: (a = NaN) => Math.sqrt(a),
    javascript: 'Math.sqrt($0)',
  }),
}
