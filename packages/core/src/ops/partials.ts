import { apply, literal, output, x, y } from '../rule/Rule.js'
import * as special from '../special/special.js'
import { nonzero, op, positive, real } from './Op.js'

const minusTwo = literal(-2)

/** x^(y−1) + y·x^(y−1)·ln x, the mixed derivative of a power; below ½ the difference y − 1 would be rounded. */
const mixed = apply(
  'add',
  apply(
    'select',
    apply('lt', y, literal(0.5)),
    apply('div', apply('pow', x, y), x),
    apply('pow', x, apply('sub', y, literal(1))),
  ),
  apply('mul', apply('powBasePartial', x, y), apply('log', x)),
)

/**
 * Partials of other ops that no single formula gives with all its digits, as ops of their own: a rule that mentions one
 * stays short, and so does a gradient that is appended. Each says how it is differentiated in turn.
 */
export const partials = {
  nonnegative: op({
    label: '≥0',
    arity: 1,
    documentation: 'The scalar where it is not below zero, else NaN; −0 becomes 0.',
    latex: 'x',
    domain: [positive],
    kinks: [{ at: [0], partials: [1], reason: 'the one-sided limit from inside the domain' }],
    partials: [literal(1)],
    value: (a = NaN) => (a >= 0 ? a + 0 : NaN),
    javascript: '$0 >= 0 ? $0 + 0 : NaN',
    identities: [{ operands: [apply('nonnegative', x)], is: apply('nonnegative', x) }],
    hidden: true,
  }),
  oneLessSquare: op({
    label: '1−x²',
    arity: 1,
    documentation: 'One less the square of the scalar, without cancellation near ±1.',
    latex: '1 - x^{2}',
    domain: [real],
    kinks: [],
    partials: [apply('mul', minusTwo, x)],
    value: (a = NaN) => special.oneLessSquare(a),
    javascript: 'special.oneLessSquare($0)',
    hidden: true,
  }),
  divPartial: op({
    label: '/y²',
    arity: 2,
    documentation: 'The first scalar divided by the second twice.',
    latex: '\\frac{x}{y^{2}}',
    domain: [real, nonzero],
    kinks: [],
    partials: [
      apply('divPartial', literal(1), y),
      apply('mul', minusTwo, apply('divPartial', apply('div', x, y), y)),
    ],
    value: (a = NaN, b = NaN) => special.divPartial(a, b),
    javascript: 'special.divPartial($0, $1)',
    hidden: true,
  }),
  directionCosine: op({
    label: 'x/r',
    arity: 2,
    documentation: 'The first of two components divided by the length of the vector; 0 at the origin.',
    latex: '\\frac{x}{\\sqrt{x^{2} + y^{2}}}',
    domain: [positive, positive],
    kinks: [
      { at: [0, 0], partials: [NaN, NaN], reason: 'no limit exists: the cosine depends on the direction' },
    ],
    partials: [
      apply('mul', apply('directionCosine', y, x), apply('atan2Partial', y, x)),
      apply('neg', apply('mul', output, apply('atan2Partial', y, x))),
    ],
    value: (a = NaN, b = NaN) => special.directionCosine(a, b),
    javascript: 'special.directionCosine($0, $1)',
    hidden: true,
  }),
  atanPartial: op({
    label: 'atan′',
    arity: 1,
    documentation: 'The derivative of atan.',
    latex: '\\frac{1}{1 + x^{2}}',
    domain: [real],
    kinks: [],
    partials: [apply('mul', minusTwo, apply('mul', apply('mul', x, output), output))],
    value: (a = NaN) => special.atanPartial(a),
    javascript: 'special.atanPartial($0)',
    hidden: true,
  }),
  atan2Partial: op({
    label: 'x/r²',
    arity: 2,
    documentation: 'The first of two components divided by the squared length of the vector.',
    latex: '\\frac{x}{x^{2} + y^{2}}',
    domain: [positive, positive],
    kinks: [{ at: [0, 0], partials: [NaN, NaN], reason: 'no limit exists' }],
    partials: [
      apply(
        'mul',
        apply('sub', apply('atan2Partial', y, x), output),
        apply('add', apply('atan2Partial', y, x), output),
      ),
      apply('mul', minusTwo, apply('mul', output, apply('atan2Partial', y, x))),
    ],
    value: (a = NaN, b = NaN) => special.atan2Partial(a, b),
    javascript: 'special.atan2Partial($0, $1)',
    hidden: true,
  }),
  tanhPartial: op({
    label: 'tanh′',
    arity: 1,
    documentation: 'The derivative of tanh, with all its digits in the tails.',
    latex: '1 - \\tanh^{2} x',
    domain: [real],
    kinks: [],
    partials: [apply('mul', minusTwo, apply('mul', apply('tanh', x), output))],
    value: (a = NaN) => special.tanhPartial(a),
    javascript: 'special.tanhPartial($0)',
    hidden: true,
  }),
  sigmoidPartial: op({
    label: 'σ′',
    arity: 1,
    documentation: 'The derivative of the logistic function, with all its digits in the tails.',
    latex: '\\sigma(x) \\cdot \\sigma(-x)',
    domain: [real],
    kinks: [],
    partials: [apply('neg', apply('mul', output, apply('tanh', apply('mul', literal(0.5), x))))],
    value: (a = NaN) => special.sigmoidPartial(a),
    javascript: 'special.sigmoidPartial($0)',
    hidden: true,
  }),
  exp2Partial: op({
    label: 'exp2′',
    arity: 1,
    documentation: 'The derivative of a power of two.',
    latex: '2^{x} \\ln 2',
    domain: [real],
    kinks: [],
    partials: [apply('mul', output, literal(Math.LN2))],
    value: (a = NaN) => special.exp2Partial(a),
    javascript: 'special.exp2Partial($0)',
    hidden: true,
  }),
  powBasePartial: op({
    label: '∂x**',
    arity: 2,
    documentation: 'The derivative of a power in its base; 0 where the exponent is 0.',
    latex: 'y \\cdot x^{y - 1}',
    domain: [positive, real],
    kinks: [],
    partials: [
      apply(
        'select',
        apply('lt', y, literal(0.5)),
        apply('div', apply('mul', apply('sub', y, literal(1)), output), x),
        apply('mul', y, apply('powBasePartial', x, apply('sub', y, literal(1)))),
      ),
      apply(
        'select',
        apply('and', apply('eq', x, literal(0)), apply('gt', y, literal(1))),
        literal(0),
        mixed,
      ),
    ],
    value: (a = NaN, b = NaN) => special.powBasePartial(a, b),
    javascript: 'special.powBasePartial($0, $1)',
    hidden: true,
  }),
  powExponentPartial: op({
    label: '∂y**',
    arity: 2,
    documentation:
      'The derivative of a power in its exponent; 0 where the base is 0 and the exponent is not below it.',
    latex: 'x^{y} \\ln x',
    domain: [positive, real],
    kinks: [],
    partials: [
      apply(
        'select',
        apply('and', apply('eq', x, literal(0)), apply('gt', y, literal(1))),
        literal(0),
        mixed,
      ),
      apply(
        'select',
        apply('and', apply('eq', x, literal(0)), apply('ge', y, literal(0))),
        literal(0),
        apply('mul', output, apply('log', x)),
      ),
    ],
    value: (a = NaN, b = NaN) => special.powExponentPartial(a, b),
    javascript: 'special.powExponentPartial($0, $1)',
    hidden: true,
  }),
}
