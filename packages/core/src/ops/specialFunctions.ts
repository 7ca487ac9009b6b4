import { apply, literal, x, y } from '../rule/Rule.js'
import * as special from '../special/special.js'
import { op, positive, real } from './Op.js'
import { unlessNaN } from './unlessNaN.js'

const bell = apply('mul', literal(2 / Math.sqrt(Math.PI)), apply('exp', apply('neg', apply('square', x))))

const reason = 'the one-sided limit from inside the domain'

/** The error function and the gamma function's logarithm, with their kin. */
export const specialFunctions = {
  erf: op({
    label: 'erf',
    arity: 1,
    documentation: 'The error function, from −1 to 1.',
    latex: '\\operatorname{erf} x',
    domain: [real],
    kinks: [],
    partials: [bell],
    value: (a = NaN) => special.erf(a),
    javascript: 'special.erf($0)',
  }),
  erfc: op({
    label: 'erfc',
    arity: 1,
    documentation: 'One less the error function, with all its digits in the tail.',
    latex: '\\operatorname{erfc} x',
    domain: [real],
    kinks: [],
    partials: [apply('neg', bell)],
    value: (a = NaN) => special.erfc(a),
    javascript: 'special.erfc($0)',
  }),
  lgamma: op({
    label: 'lgamma',
    arity: 1,
    documentation:
      'The logarithm of the magnitude of the gamma function; ∞ at 0 and at negative whole numbers.',
    latex: '\\ln |\\Gamma(x)|',
    domain: [positive],
    kinks: [{ at: [0], partials: [-Infinity], reason }],
    partials: [apply('digamma', x)],
    value: (a = NaN) => special.lgamma(a),
    javascript: 'special.lgamma($0)',
  }),
  digamma: op({
    label: 'ψ',
    arity: 1,
    documentation:
      'The logarithmic derivative of the gamma function; −∞ at 0, NaN at negative whole numbers.',
    latex: '\\psi(x)',
    domain: [positive],
    kinks: [{ at: [0], partials: [Infinity], reason }],
    partials: [apply('trigamma', x)],
    value: (a = NaN) => special.digamma(a),
    javascript: 'special.digamma($0)',
  }),
  trigamma: op({
    label: 'ψ₁',
    arity: 1,
    documentation: 'The derivative of the digamma function; ∞ at 0 and at negative whole numbers.',
    latex: '\\psi_{1}(x)',
    domain: [positive],
    kinks: [{ at: [0], partials: [-Infinity], reason }],
    partials: [apply('polygamma', x, literal(2))],
    value: (a = NaN) => special.trigamma(a),
    javascript: 'special.trigamma($0)',
  }),
  polygamma: op({
    label: 'ψₙ',
    arity: 2,
    documentation:
      'The derivative of the digamma function whose order is the second operand, a plain whole number from 0; NaN for another.',
    latex: '\\psi_{y}(x)',
    domain: [positive, [{ from: 0, to: Infinity, open: 'to' }]],
    smooth: [positive, [{ from: 1, to: 1, open: 'neither' }]],
    kinks: [],
    partials: [unlessNaN(apply('polygamma', x, apply('add', y, literal(1)))), null],
    value: (a = NaN, n = NaN) => special.polygamma(a, n),
    javascript: 'special.polygamma($0, $1)',
  }),
}
