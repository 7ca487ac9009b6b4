import { apply, literal, output, total, x, y } from '../rule/Rule.js'
import type { ApplicationRule } from '../rule/Rule.js'
import { logsumexp } from '../special/logsumexp.js'
import { norm } from '../special/norm.js'
import { op, real } from './Op.js'

/** e^x shifted by the output, so that nothing overflows; the shift drops out of quotients. */
const weight = apply('exp', apply('sub', x, output))

/** An element of a very short or very long vector, of a size that may be squared. */
const scaled = apply(
  'mul',
  x,
  apply('select', apply('lt', output, literal(1)), literal(2 ** 600), literal(2 ** -600)),
)

const isBetween = (from: number, to: number): ApplicationRule<'and' | 'gt' | 'lt'> =>
  apply('and', apply('gt', output, literal(from)), apply('lt', output, literal(to)))

/** True for the one element, if there is one, that is longer than all others together. */
const outweighs = apply('gt', apply('abs', x), apply('mul', literal(Math.SQRT1_2), output))
const othersSquared = total(apply('select', outweighs, literal(0), apply('square', x)))

/** x/Ω; for an element that outweighs the others by their length, since x/Ω would cancel when differentiated. */
const shareOfLength = apply(
  'select',
  outweighs,
  apply(
    'select',
    apply('eq', othersSquared, literal(0)),
    apply('sign', x),
    apply('directionCosine', x, apply('sqrt', othersSquared)),
  ),
  apply('div', x, output),
)

/** Ops over lists of any length, one node however long the list is. */
export const list = {
  sum: op({
    label: 'Σ',
    arity: 'list',
    documentation: 'The sum of a list of scalars, added from the left; 0 for the empty list.',
    latex: '\\sum_i x_i',
    domain: [real],
    kinks: [],
    partials: [literal(1)],
    initial: 0,
    value: (accumulated, a = NaN) => accumulated + a,
    javascript: '$acc + $0',
  }),
  dot: op({
    label: '·',
    arity: 'pairs',
    documentation:
      'The linear combination of two lists of scalars of the same length, added from the left; 0 for empty lists.',
    latex: '\\sum_i x_i \\cdot y_i',
    domain: [real, real],
    kinks: [],
    partials: [y, x],
    initial: 0,
    value: (accumulated, a = NaN, b = NaN) => accumulated + a * b,
    javascript: '$acc + $0 * $1',
  }),
  differential: op({
    label: 'd',
    arity: 'pairs',
    documentation:
      'What a rule of one’s own gives for a derivative: the value −0, the identity of addition, and the second list as the partials by the first.',
    latex: '\\sum_i y_i \\, dx_i',
    hidden: true,
    ahead: true,
    domain: [real, real],
    smooth: [],
    kinks: [],
    partials: [y, literal(0)],
    initial: -0,
    value: (accumulated) => accumulated,
    javascript: '$acc',
  }),
  logsumexp: op({
    label: 'lse',
    arity: 'whole',
    documentation:
      'The logarithm of the sum of the exponentials of a list; never overflows early, −∞ for the empty list.',
    latex: '\\ln \\sum_i e^{x_i}',
    domain: [real],
    kinks: [],
    partials: [apply('div', weight, total(weight))],
    value: logsumexp,
    javascript: 'special.logsumexp($all)',
  }),
  norm: op({
    label: '‖·‖',
    arity: 'whole',
    documentation: 'The Euclidean length of a vector; never overflows early, 0 for the empty list.',
    latex: '\\sqrt{\\sum_i x_i^{2}}',
    domain: [real],
    kinks: [{ at: [0, 0, 0], partials: [0, 0, 0], reason: 'convex: the subgradient of least norm' }],
    partials: [
      apply(
        'select',
        isBetween(1e-140, 1e140),
        shareOfLength,
        apply(
          'select',
          isBetween(1e-290, 1e300),
          apply('div', x, output),
          // The length may have overflowed or lost digits: by the elements when they are scaled.
          apply(
            'select',
            apply('eq', output, literal(0)),
            literal(0),
            apply('div', scaled, apply('sqrt', total(apply('square', scaled)))),
          ),
        ),
      ),
    ],
    value: norm,
    javascript: 'special.norm($all)',
  }),
}
