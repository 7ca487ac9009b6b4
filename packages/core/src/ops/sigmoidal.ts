import { apply, x, y } from '../rule/Rule.js'
import { op, real } from './Op.js'

/** Smooth steps and ramps, stable in both tails. */
export const sigmoidal = {
  sigmoid: op({
    label: 'σ',
    arity: 1,
    documentation: 'The logistic function, from 0 to 1; stable in both tails.',
    latex: '\\frac{1}{1 + e^{-x}}',
    domain: [real],
    kinks: [],
    partials: [apply('sigmoidPartial', x)],
    value: (a = NaN) => (a >= 0 ? 1 / (1 + Math.exp(-a)) : Math.exp(a) / (1 + Math.exp(a))),
    javascript: '$0 >= 0 ? 1 / (1 + Math.exp(-$0)) : Math.exp($0) / (1 + Math.exp($0))',
  }),
  logsigmoid: op({
    label: 'lnσ',
    arity: 1,
    documentation: 'The logarithm of the logistic function; never overflows early.',
    latex: '-\\ln(1 + e^{-x})',
    domain: [real],
    kinks: [],
    partials: [apply('sigmoid', apply('neg', x))],
    value: (a = NaN) => (a < 0 ? a - Math.log1p(Math.exp(a)) : -Math.log1p(Math.exp(-a))),
    javascript: '$0 < 0 ? $0 - Math.log1p(Math.exp($0)) : -Math.log1p(Math.exp(-$0))',
  }),
  softplus: op({
    label: 'softplus',
    arity: 1,
    documentation: 'The smooth ramp ln(1 + e^x); never overflows early.',
    latex: '\\ln(1 + e^{x})',
    domain: [real],
    kinks: [],
    partials: [apply('sigmoid', x)],
    value: (a = NaN) => (a > 0 ? a + Math.log1p(Math.exp(-a)) : Math.log1p(Math.exp(a))),
    javascript: '$0 > 0 ? $0 + Math.log1p(Math.exp(-$0)) : Math.log1p(Math.exp($0))',
  }),
  logaddexp: op({
    label: 'logaddexp',
    arity: 2,
    documentation: 'The logarithm of the sum of two exponentials; never overflows early.',
    latex: '\\ln(e^{x} + e^{y})',
    domain: [real, real],
    kinks: [],
    partials: [apply('sigmoid', apply('sub', x, y)), apply('sigmoid', apply('sub', y, x))],
    value: (a = NaN, b = NaN) =>
      a === b ? a + Math.LN2 : Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b))),
    javascript: '$0 === $1 ? $0 + Math.LN2 : Math.max($0, $1) + Math.log1p(Math.exp(-Math.abs($0 - $1)))',
  }),
}
