import { apply, literal, output, x, y } from '../rule/Rule.js'
import { between, op, real } from './Op.js'

const reason = 'the one-sided limit from inside the domain'
const oneLessSquare = apply('oneLessSquare', x)

/** Circular functions and their inverses, in radians. */
export const trigonometric = {
  sin: op({
    label: 'sin',
    arity: 1,
    documentation: 'The sine of an angle in radians.',
    latex: '\\sin x',
    domain: [real],
    kinks: [],
    partials: [apply('cos', x)],
    value: (a = NaN) => Math.sin(a),
    javascript: 'Math.sin($0)',
  }),
  cos: op({
    label: 'cos',
    arity: 1,
    documentation: 'The cosine of an angle in radians.',
    latex: '\\cos x',
    domain: [real],
    kinks: [],
    partials: [apply('neg', apply('sin', x))],
    value: (a = NaN) => Math.cos(a),
    javascript: 'Math.cos($0)',
  }),
  tan: op({
    label: 'tan',
    arity: 1,
    documentation: 'The tangent of an angle in radians.',
    latex: '\\tan x',
    domain: [real],
    smooth: [between(-1.5, 1.5)],
    kinks: [],
    partials: [apply('add', literal(1), apply('square', output))],
    value: (a = NaN) => Math.tan(a),
    javascript: 'Math.tan($0)',
  }),
  asin: op({
    label: 'asin',
    arity: 1,
    documentation: 'The angle from −π/2 to π/2 with that sine; NaN outside −1 … 1.',
    latex: '\\arcsin x',
    domain: [between(-1, 1)],
    kinks: [
      { at: [-1], partials: [Infinity], reason },
      { at: [1], partials: [Infinity], reason },
    ],
    partials: [apply('div', literal(1), apply('sqrt', oneLessSquare))],
    value: (a = NaN) => Math.asin(a),
    javascript: 'Math.asin($0)',
  }),
  acos: op({
    label: 'acos',
    arity: 1,
    documentation: 'The angle from 0 to π with that cosine; NaN outside −1 … 1.',
    latex: '\\arccos x',
    domain: [between(-1, 1)],
    kinks: [
      { at: [-1], partials: [-Infinity], reason },
      { at: [1], partials: [-Infinity], reason },
    ],
    partials: [apply('neg', apply('div', literal(1), apply('sqrt', oneLessSquare)))],
    value: (a = NaN) => Math.acos(a),
    javascript: 'Math.acos($0)',
  }),
  atan: op({
    label: 'atan',
    arity: 1,
    documentation: 'The angle from −π/2 to π/2 with that tangent.',
    latex: '\\arctan x',
    domain: [real],
    kinks: [],
    partials: [apply('atanPartial', x)],
    value: (a = NaN) => Math.atan(a),
    javascript: 'Math.atan($0)',
  }),
  atan2: op({
    label: 'atan2',
    arity: 2,
    documentation:
      'The angle from −π to π of the point (y, x), its first operand upwards, its second to the right.',
    latex: '\\operatorname{atan2}(x, y)',
    domain: [real, real],
    kinks: [
      { at: [0, 0], partials: [NaN, NaN], reason: 'no limit exists: the angle depends on the direction' },
    ],
    partials: [apply('atan2Partial', y, x), apply('neg', apply('atan2Partial', x, y))],
    value: (a = NaN, b = NaN) => Math.atan2(a, b),
    javascript: 'Math.atan2($0, $1)',
  }),
}
