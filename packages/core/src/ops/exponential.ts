import { apply, literal, output, x, y } from '../rule/Rule.js'
import { above, between, op, positive, real } from './Op.js'

const reason = 'the one-sided limit from inside the domain'

const inDomain = apply('nonnegative', x)

/** Exponentials and logarithms. */
export const exponential = {
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
  expm1: op({
    label: 'expm1',
    arity: 1,
    documentation: 'The exponential less 1, without cancellation near 0.',
    latex: 'e^{x} - 1',
    domain: [real],
    kinks: [],
    partials: [apply('exp', x)],
    value: (a = NaN) => Math.expm1(a),
    javascript: 'Math.expm1($0)',
  }),
  exp2: op({
    label: 'exp2',
    arity: 1,
    documentation: 'Two to the power of the scalar.',
    latex: '2^{x}',
    domain: [real],
    kinks: [],
    partials: [apply('exp2Partial', x)],
    value: (a = NaN) => 2 ** a,
    javascript: 'Math.pow(2, $0)',
  }),
  log: op({
    label: 'log',
    arity: 1,
    documentation: 'The natural logarithm; NaN below zero.',
    latex: '\\ln x',
    domain: [positive],
    kinks: [{ at: [0], partials: [Infinity], reason }],
    partials: [apply('div', literal(1), inDomain)],
    value: (a = NaN) => Math.log(a),
    javascript: 'Math.log($0)',
  }),
  log1p: op({
    label: 'log1p',
    arity: 1,
    documentation: 'The natural logarithm of 1 plus the scalar, without cancellation near 0; NaN below −1.',
    latex: '\\ln(1 + x)',
    domain: [above(-1)],
    kinks: [{ at: [-1], partials: [Infinity], reason }],
    partials: [apply('div', literal(1), apply('nonnegative', apply('add', literal(1), x)))],
    value: (a = NaN) => Math.log1p(a),
    javascript: 'Math.log1p($0)',
  }),
  log2: op({
    label: 'log2',
    arity: 1,
    documentation: 'The logarithm to base 2; NaN below zero.',
    latex: '\\log_{2} x',
    domain: [positive],
    kinks: [{ at: [0], partials: [Infinity], reason }],
    partials: [apply('div', literal(Math.LOG2E), inDomain)],
    value: (a = NaN) => Math.log2(a),
    javascript: 'Math.log2($0)',
  }),
  log10: op({
    label: 'log10',
    arity: 1,
    documentation: 'The logarithm to base 10; NaN below zero.',
    latex: '\\log_{10} x',
    domain: [positive],
    kinks: [{ at: [0], partials: [Infinity], reason }],
    partials: [apply('div', literal(Math.LOG10E), inDomain)],
    value: (a = NaN) => Math.log10(a),
    javascript: 'Math.log10($0)',
  }),
  xlogy: op({
    label: 'xlogy',
    arity: 2,
    documentation:
      'The first scalar times the logarithm of the second, and 0 where the first is 0: for entropies and likelihoods.',
    latex: 'x \\ln y',
    domain: [real, positive],
    kinks: [
      { at: [0, 0], partials: [-Infinity, 0], reason: 'the one-sided limit in x; constant in y' },
      { at: [0, 2], partials: [Math.LN2, 0], reason: 'the derivative exists' },
    ],
    partials: [
      apply('log', y),
      // At x = 0 the partial is 0 wherever y is, but its derivative in x is 1/y.
      apply(
        'select',
        apply('and', apply('eq', x, literal(0)), apply('le', y, literal(0))),
        literal(0),
        apply('div', x, apply('nonnegative', y)),
      ),
    ],
    value: (a = NaN, b = NaN) => (a === 0 && b === b ? 0 : a * Math.log(b)),
    javascript: '$0 === 0 && $1 === $1 ? 0 : $0 * Math.log($1)',
  }),
  logit: op({
    label: 'logit',
    arity: 1,
    documentation: 'The logarithm of the odds, the inverse of sigmoid; NaN outside 0 … 1.',
    latex: '\\ln \\frac{x}{1 - x}',
    domain: [between(0, 1)],
    kinks: [
      { at: [0], partials: [Infinity], reason },
      { at: [1], partials: [Infinity], reason },
    ],
    // As a sum: the product x·(1 − x) below the line would be differentiated into ∞ − ∞ next to 0.
    partials: [
      apply(
        'add',
        apply('div', literal(1), inDomain),
        apply('div', literal(1), apply('nonnegative', apply('sub', literal(1), x))),
      ),
    ],
    // Around ½ by the inverse of tanh, where the logarithm would be of a number next to 1.
    value: (a = NaN) => (a > 0.25 && a < 0.75 ? 2 * Math.atanh(2 * a - 1) : Math.log(a / (1 - a))),
    javascript: '$0 > 0.25 && $0 < 0.75 ? 2 * Math.atanh(2 * $0 - 1) : Math.log($0 / (1 - $0))',
  }),
}
