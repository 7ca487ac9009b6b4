import { apply, literal, output, x, y } from '../rule/Rule.js'
import { between, nonzero, op, real } from './Op.js'

/** How often the divisor went into the dividend: a whole number, up to the rounding that this undoes. */
const times = apply('round', apply('div', apply('sub', x, output), y))

/** Steps, and remainders of steps. */
export const rounding = {
  floor: op({
    label: 'floor',
    arity: 1,
    documentation: 'The greatest whole number that is not above the scalar.',
    latex: '\\lfloor x \\rfloor',
    domain: [real],
    kinks: [{ at: [1], partials: [0], reason: 'a step: the derivative is 0 on both sides' }],
    partials: [literal(0)],
    value: (a = NaN) => Math.floor(a),
    javascript: 'Math.floor($0)',
    identities: [{ operands: [apply('floor', x)], is: apply('floor', x) }],
  }),
  ceil: op({
    label: 'ceil',
    arity: 1,
    documentation: 'The least whole number that is not below the scalar.',
    latex: '\\lceil x \\rceil',
    domain: [real],
    kinks: [{ at: [1], partials: [0], reason: 'a step: the derivative is 0 on both sides' }],
    partials: [literal(0)],
    value: (a = NaN) => Math.ceil(a),
    javascript: 'Math.ceil($0)',
    identities: [{ operands: [apply('ceil', x)], is: apply('ceil', x) }],
  }),
  round: op({
    label: 'round',
    arity: 1,
    documentation: 'The nearest whole number, halves upwards.',
    latex: '\\lfloor x + \\tfrac{1}{2} \\rfloor',
    domain: [real],
    kinks: [{ at: [0.5], partials: [0], reason: 'a step: the derivative is 0 on both sides' }],
    partials: [literal(0)],
    value: (a = NaN) => Math.round(a),
    javascript: 'Math.round($0)',
    identities: [{ operands: [apply('round', x)], is: apply('round', x) }],
  }),
  trunc: op({
    label: 'trunc',
    arity: 1,
    documentation: 'The scalar without its fraction.',
    latex: '\\operatorname{trunc} x',
    domain: [real],
    kinks: [{ at: [1], partials: [0], reason: 'a step: the derivative is 0 on both sides' }],
    partials: [literal(0)],
    value: (a = NaN) => Math.trunc(a),
    javascript: 'Math.trunc($0)',
    identities: [{ operands: [apply('trunc', x)], is: apply('trunc', x) }],
  }),
  mod: op({
    label: 'mod',
    arity: 2,
    documentation: 'The remainder of a division rounded down: it has the sign of the divisor.',
    latex: 'x - y \\lfloor \\tfrac{x}{y} \\rfloor',
    domain: [real, nonzero],
    smooth: [between(2, 3), between(1.5, 2)],
    kinks: [
      { at: [6, 3], partials: [1, -2], reason: 'a step: the limit from the side where the remainder is 0' },
    ],
    partials: [literal(1), apply('neg', times)],
    value: (a = NaN, b = NaN) => {
      const remainder = a % b
      if (remainder === 0) return Math.sign(b) * 0
      return remainder < 0 !== b < 0 ? remainder + b : remainder
    },
    javascript: '$0 % $1 === 0 ? Math.sign($1) * 0 : $0 % $1 < 0 !== $1 < 0 ? ($0 % $1) + $1 : $0 % $1',
  }),
  fmod: op({
    label: '%',
    arity: 2,
    documentation:
      'The remainder of a division rounded towards 0, as JavaScript has it: it has the sign of the dividend.',
    latex: 'x - y \\operatorname{trunc} \\tfrac{x}{y}',
    domain: [real, nonzero],
    smooth: [between(2, 3), between(1.5, 2)],
    kinks: [
      { at: [6, 3], partials: [1, -2], reason: 'a step: the limit from the side where the remainder is 0' },
    ],
    partials: [literal(1), apply('neg', times)],
    value: (a = NaN, b = NaN) => a % b,
    javascript: '$0 % $1',
  }),
}
