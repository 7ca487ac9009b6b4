import { apply, literal, output, x, y } from '../rule/Rule.js'
import { op, positive, real } from './Op.js'

const reciprocalOf = apply('div', literal(1), x)

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
    domain: [{ from: -1.5, to: 1.5, open: 'neither' }],
    kinks: [],
    partials: [apply('add', literal(1), apply('mul', output, output))],
    value: (a = NaN) => Math.tan(a),
    javascript: 'Math.tan($0)',
  }),
  asin: op({
    label: 'asin',
    arity: 1,
    documentation: 'The angle from −π/2 to π/2 with that sine; NaN outside −1 … 1.',
    latex: '\\arcsin x',
    domain: [{ from: -1, to: 1, open: 'both' }],
    kinks: [
      { at: [-1], partials: [Infinity], reason: 'the one-sided limit from inside the domain' },
      { at: [1], partials: [Infinity], reason: 'the one-sided limit from inside the domain' },
    ],
    partials: [
      apply(
        'div',
        literal(1),
        apply('sqrt', apply('mul', apply('sub', literal(1), x), apply('add', literal(1), x))),
      ),
    ],
    value: (a = NaN) => Math.asin(a),
    javascript: 'Math.asin($0)',
  }),
  acos: op({
    label: 'acos',
    arity: 1,
    documentation: 'The angle from 0 to π with that cosine; NaN outside −1 … 1.',
    latex: '\\arccos x',
    domain: [{ from: -1, to: 1, open: 'both' }],
    kinks: [
      { at: [-1], partials: [-Infinity], reason: 'the one-sided limit from inside the domain' },
      { at: [1], partials: [-Infinity], reason: 'the one-sided limit from inside the domain' },
    ],
    partials: [
      apply(
        'neg',
        apply(
          'div',
          literal(1),
          apply('sqrt', apply('mul', apply('sub', literal(1), x), apply('add', literal(1), x))),
        ),
      ),
    ],
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
    partials: [
      // Above 1 in terms of 1/x, whose square cannot overflow.
      apply(
        'select',
        apply('gt', apply('abs', x), literal(1)),
        apply('div', reciprocalOf, apply('add', x, reciprocalOf)),
        apply('div', literal(1), apply('add', literal(1), apply('mul', x, x))),
      ),
    ],
    value: (a = NaN) => Math.atan(a),
    javascript: 'Math.atan($0)',
  }),
  atan2: op({
    label: 'atan2',
    arity: 2,
    documentation:
      'The angle from −π to π of the point (y, x), its first operand upwards, its second to the right.',
    latex: '\\operatorname{atan2}(x, y)',
    domain: [real, positive],
    kinks: [
      { at: [0, 0], partials: [NaN, NaN], reason: 'no limit exists: the angle depends on the direction' },
    ],
    partials: [
      apply('div', apply('div', y, apply('hypot', x, y)), apply('hypot', x, y)),
      apply('neg', apply('div', apply('div', x, apply('hypot', x, y)), apply('hypot', x, y))),
    ],
    value: (a = NaN, b = NaN) => Math.atan2(a, b),
    javascript: 'Math.atan2($0, $1)',
  }),
}
