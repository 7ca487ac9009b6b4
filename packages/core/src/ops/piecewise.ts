import { apply, literal, output, total, x, y, z } from '../rule/Rule.js'
import type { ApplicationRule } from '../rule/Rule.js'
import { maxOf, minOf } from '../special/extremes.js'
import { between, op, real } from './Op.js'
import { unlessNaN } from './unlessNaN.js'

/** NaN operands have no side: the output, NaN too, stands for their partial. */
const otherwiseNaN = output
const zeroUnlessNaN = unlessNaN(literal(0))

/** The partial of an extreme of two: 1 on the side that is taken, ½ at a tie. */
const takenWhere = (
  isTaken: ApplicationRule<'gt' | 'lt'>,
  isOther: ApplicationRule<'gt' | 'lt'>,
): ApplicationRule<'gt' | 'lt' | 'select' | 'eq'> =>
  apply(
    'select',
    isTaken,
    literal(1),
    apply('select', isOther, literal(0), apply('select', apply('eq', x, y), literal(0.5), otherwiseNaN)),
  )

/** The partial of an extreme of a list: shared equally by the elements that are it. */
const sharedByExtremes = apply(
  'select',
  apply('eq', x, output),
  apply('div', literal(1), total(apply('eq', x, output))),
  zeroUnlessNaN,
)

const areTiedBounds = apply('and', apply('lt', x, y), apply('eq', y, z))

/** Ops with a side that is chosen: the adjoint goes to the chosen side only. */
export const piecewise = {
  relu: op({
    label: 'relu',
    arity: 1,
    documentation: 'The scalar where it is positive, else 0; NaN stays NaN.',
    latex: '\\max(x, 0)',
    domain: [real],
    kinks: [{ at: [0], partials: [0], reason: 'convex: the subgradient of least magnitude in [0, 1]' }],
    partials: [
      apply(
        'select',
        apply('gt', x, literal(0)),
        literal(1),
        apply('select', apply('le', x, literal(0)), literal(0), otherwiseNaN),
      ),
    ],
    value: (a = NaN) => (a <= 0 ? 0 : a),
    javascript: '$0 <= 0 ? 0 : $0',
    identities: [{ operands: [apply('relu', x)], is: apply('relu', x) }],
  }),
  select: op({
    label: 'select',
    arity: 3,
    documentation: 'The second operand where the first is not 0, else the third; never branches.',
    latex: '\\begin{cases} y & x \\ne 0 \\\\ z & x = 0 \\end{cases}',
    domain: [real, real, real],
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
    identities: [
      { operands: [literal(1), y, z], is: y },
      { operands: [literal(0), y, z], is: z },
      { operands: [x, y, y], is: y },
      { operands: [apply('not', x), y, z], is: apply('select', x, z, y) },
    ],
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
    identities: [
      { operands: [apply('abs', x)], is: apply('abs', x) },
      { operands: [apply('neg', x)], is: apply('abs', x) },
    ],
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
    identities: [{ operands: [apply('sign', x)], is: apply('sign', x) }],
  }),
  max: op({
    label: 'max',
    arity: 2,
    documentation: 'The greatest of two scalars, of several or of a list; NaN when any is.',
    latex: '\\max(x, y)',
    domain: [real, real],
    kinks: [{ at: [1, 1], partials: [0.5, 0.5], reason: 'convex: the subgradient of least norm' }],
    partials: [
      takenWhere(apply('gt', x, y), apply('gt', y, x)),
      takenWhere(apply('gt', y, x), apply('gt', x, y)),
    ],
    value: (a = NaN, b = NaN) => Math.max(a, b),
    javascript: 'Math.max($0, $1)',
    withList: 'maxOf',
  }),
  min: op({
    label: 'min',
    arity: 2,
    documentation: 'The least of two scalars, of several or of a list; NaN when any is.',
    latex: '\\min(x, y)',
    domain: [real, real],
    kinks: [{ at: [1, 1], partials: [0.5, 0.5], reason: 'concave: the supergradient of least norm' }],
    partials: [
      takenWhere(apply('lt', x, y), apply('lt', y, x)),
      takenWhere(apply('lt', y, x), apply('lt', x, y)),
    ],
    value: (a = NaN, b = NaN) => Math.min(a, b),
    javascript: 'Math.min($0, $1)',
    withList: 'minOf',
  }),
  maxOf: op({
    label: 'max',
    arity: 'whole',
    documentation: 'The greatest element of a list, NaN when any is, −∞ for the empty list.',
    latex: '\\max_i x_i',
    domain: [real],
    kinks: [
      {
        at: [2, 1, 2],
        partials: [0.5, 0, 0.5],
        reason: 'convex: the subgradient of least norm, 1/k for each of the k greatest',
      },
    ],
    partials: [sharedByExtremes],
    value: maxOf,
    javascript: 'special.maxOf($all)',
    hidden: true,
  }),
  minOf: op({
    label: 'min',
    arity: 'whole',
    documentation: 'The least element of a list, NaN when any is, ∞ for the empty list.',
    latex: '\\min_i x_i',
    domain: [real],
    kinks: [
      {
        at: [1, 1, 2],
        partials: [0.5, 0.5, 0],
        reason: 'concave: the supergradient of least norm, 1/k for each of the k least',
      },
    ],
    partials: [sharedByExtremes],
    value: minOf,
    javascript: 'special.minOf($all)',
    hidden: true,
  }),
  clamp: op({
    label: 'clamp',
    arity: 3,
    documentation:
      'The first scalar, kept between the second and the third; the third where they are in the wrong order.',
    latex: '\\min(\\max(x, y), z)',
    domain: [real, real, real],
    smooth: [real, between(-4, -3), between(3, 4)],
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
      apply('select', apply('and', apply('gt', x, y), apply('lt', x, z)), literal(1), zeroUnlessNaN),
      apply(
        'select',
        apply('and', apply('lt', x, y), apply('lt', y, z)),
        literal(1),
        apply('select', areTiedBounds, literal(0.5), zeroUnlessNaN),
      ),
      apply(
        'select',
        apply('gt', apply('max', x, y), z),
        literal(1),
        apply('select', areTiedBounds, literal(0.5), zeroUnlessNaN),
      ),
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
    identities: [{ operands: [apply('stopGradient', x)], is: apply('stopGradient', x) }],
  }),
  identity: op({
    label: 'id',
    arity: 1,
    documentation:
      'The scalar itself, as a node of its own: what a derivative inside a derivative is taken by.',
    latex: 'x',
    domain: [real],
    kinks: [],
    partials: [literal(1)],
    value: (a = NaN) => a,
    javascript: '$0',
    identities: [{ operands: [x], is: x }],
    hidden: true,
  }),
}
