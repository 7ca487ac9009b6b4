import { apply, literal, output, x, y } from '../rule/Rule.js'
import type { ApplicationRule } from '../rule/Rule.js'
import { between, op, real } from './Op.js'
import { oneLessSquare } from './oneLessSquare.js'

const reason = 'the one-sided limit from inside the domain'
const square = apply('square', x)

/** Of a point: the greater of the components' magnitudes, and whether it may be squared. */
const greater = apply('max', apply('abs', x), apply('abs', y))
const mayBeSquared = apply('and', apply('gt', greater, literal(1e-150)), apply('lt', greater, literal(1e150)))
const squaredLength = apply('add', square, apply('square', y))
const isSteep = apply('gt', apply('abs', x), apply('abs', y))

/**
 * Half of 1 + r² for the lesser component's share r of the greater: what stands above it is halved too, so that no
 * quotient overflows before it is divided by this.
 */
const halfOnePlus = (share: ApplicationRule<'div'>): ApplicationRule<'mul' | 'add' | 'square' | 'div'> =>
  apply('mul', literal(0.5), apply('add', literal(1), apply('square', share)))
const flat = apply('div', x, y)
const steep = apply('div', y, x)

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
    partials: [
      // Far out the 1 does not count any more, and the square, or the square of that, would overflow.
      apply(
        'select',
        apply('gt', apply('abs', x), literal(1e9)),
        apply('div', apply('div', literal(1), x), x),
        apply('div', literal(1), apply('add', literal(1), square)),
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
    domain: [real, real],
    kinks: [
      { at: [0, 0], partials: [NaN, NaN], reason: 'no limit exists: the angle depends on the direction' },
    ],
    partials: [
      apply(
        'select',
        mayBeSquared,
        apply('div', y, squaredLength),
        apply(
          'select',
          isSteep,
          apply('div', apply('div', apply('mul', literal(0.5), steep), x), halfOnePlus(steep)),
          apply('div', apply('div', literal(0.5), y), halfOnePlus(flat)),
        ),
      ),
      apply(
        'neg',
        apply(
          'select',
          mayBeSquared,
          apply('div', x, squaredLength),
          apply(
            'select',
            isSteep,
            apply('div', apply('div', literal(0.5), x), halfOnePlus(steep)),
            apply('div', apply('div', apply('mul', literal(0.5), flat), y), halfOnePlus(flat)),
          ),
        ),
      ),
    ],
    value: (a = NaN, b = NaN) => Math.atan2(a, b),
    javascript: 'Math.atan2($0, $1)',
  }),
}
