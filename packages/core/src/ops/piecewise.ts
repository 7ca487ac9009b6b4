import { apply, literal, x, y, z } from '../rule/Rule.js'
import { op, real } from './Op.js'

const either = { from: -Infinity, to: Infinity, open: 'both' } as const

/** Ops with a side that is chosen: the adjoint goes to the chosen side only. */
export const piecewise = {
  relu: op({
    label: 'relu',
    arity: 1,
    documentation: 'The scalar where it is positive, else 0; NaN stays NaN.',
    latex: '\\max(x, 0)',
    domain: [real],
    kinks: [{ at: [0], partials: [0], reason: 'convex: the subgradient of least magnitude in [0, 1]' }],
    partials: [apply('select', apply('le', x, literal(0)), literal(0), literal(1))],
    value: (a = NaN) => (a <= 0 ? 0 : a),
    javascript: '$0 <= 0 ? 0 : $0',
  }),
  select: op({
    label: 'select',
    arity: 3,
    documentation: 'The second operand where the first is not 0, else the third; never branches.',
    latex: '\\begin{cases} y & x \\ne 0 \\\\ z & x = 0 \\end{cases}',
    domain: [either, real, real],
    kinks: [
      {
        at: [0, 2, 3],
        partials: [0, 0, 1],
        reason: 'the condition is a choice: its derivative is 0 everywhere',
      },
    ],
    partials: [
      literal(0),
      apply('select', x, literal(1), literal(0)),
      apply('select', x, literal(0), literal(1)),
    ],
    value: (c = NaN, a = NaN, b = NaN) => (c !== 0 ? a : b),
    javascript: '$0 !== 0 ? $1 : $2',
  }),
  abs: op({
    label: 'abs',
    arity: 1,
    documentation: 'The magnitude of the scalar.',
    latex: '|x|',
    domain: [real],
    kinks: [{ at: [0], partials: [0], reason: 'convex: the subgradient of least magnitude in [-1, 1]' }],
    partials: [apply('sign', x)],
    value: (a = NaN) => Math.abs(a),
    javascript: 'Math.abs($0)',
  }),
  sign: op({
    label: 'sign',
    arity: 1,
    documentation: '1 for positive scalars, -1 for negative ones, and the zero itself for a zero.',
    latex: '\\operatorname{sign} x',
    domain: [real],
    kinks: [{ at: [0], partials: [0], reason: 'a step: the derivative is 0 on both sides' }],
    partials: [literal(0)],
    value: (a = NaN) => Math.sign(a),
    javascript: 'Math.sign($0)',
  }),
  max: op({
    label: 'max',
    arity: 2,
    documentation: 'The greater of two scalars; NaN when either is.',
    latex: '\\max(x, y)',
    domain: [real, real],
    kinks: [{ at: [1, 1], partials: [0.5, 0.5], reason: 'convex: the subgradient of least norm' }],
    partials: [
      apply(
        'select',
        apply('gt', x, y),
        literal(1),
        apply('select', apply('eq', x, y), literal(0.5), literal(0)),
      ),
      apply(
        'select',
        apply('gt', y, x),
        literal(1),
        apply('select', apply('eq', x, y), literal(0.5), literal(0)),
      ),
    ],
    value: (a = NaN, b = NaN) => Math.max(a, b),
    javascript: 'Math.max($0, $1)',
  }),
  min: op({
    label: 'min',
    arity: 2,
    documentation: 'The lesser of two scalars; NaN when either is.',
    latex: '\\min(x, y)',
    domain: [real, real],
    kinks: [{ at: [1, 1], partials: [0.5, 0.5], reason: 'concave: the supergradient of least norm' }],
    partials: [
      apply(
        'select',
        apply('lt', x, y),
        literal(1),
        apply('select', apply('eq', x, y), literal(0.5), literal(0)),
      ),
      apply(
        'select',
        apply('lt', y, x),
        literal(1),
        apply('select', apply('eq', x, y), literal(0.5), literal(0)),
      ),
    ],
    value: (a = NaN, b = NaN) => Math.min(a, b),
    javascript: 'Math.min($0, $1)',
  }),
  clamp: op({
    label: 'clamp',
    arity: 3,
    documentation:
      'The first scalar, kept between the second and the third; the lower bound must not be above the upper.',
    latex: '\\min(\\max(x, y), z)',
    domain: [real, real, real],
    smooth: [real, { from: -4, to: -3, open: 'neither' }, { from: 3, to: 4, open: 'neither' }],
    kinks: [
      {
        at: [-1, -1, 1],
        partials: [0, 0, 0],
        reason: 'convex at the lower bound: the subgradient of least norm in each operand',
      },
      {
        at: [1, -1, 1],
        partials: [0, 0, 0],
        reason: 'concave at the upper bound: the supergradient of least norm in each operand',
      },
    ],
    partials: [
      apply('select', apply('and', apply('gt', x, y), apply('lt', x, z)), literal(1), literal(0)),
      apply('select', apply('lt', x, y), literal(1), literal(0)),
      apply('select', apply('gt', x, z), literal(1), literal(0)),
    ],
    value: (a = NaN, low = NaN, high = NaN) => Math.min(Math.max(a, low), high),
    javascript: 'Math.min(Math.max($0, $1), $2)',
  }),
  stopGradient: op({
    label: 'stop',
    arity: 1,
    documentation: 'The scalar itself, taken for a constant by every derivative.',
    latex: '\\operatorname{stop} x',
    domain: [real],
    smooth: [],
    kinks: [],
    partials: [literal(0)],
    value: (a = NaN) => a,
    javascript: '$0',
  }),
}
