import { apply, literal, x, y } from '../rule/Rule.js'
import { op, real } from './Op.js'

const reason = 'a choice: the derivative is 0 everywhere'

/** Logic on 0/1 scalars, for the conditions of `select`; anything but 0 counts as true. */
export const logic = {
  and: op({
    label: '∧',
    arity: 2,
    documentation: '1 where both scalars are other than 0, else 0.',
    latex: 'x \\land y',
    domain: [real, real],
    kinks: [{ at: [0, 1], partials: [0, 0], reason }],
    partials: [literal(0), literal(0)],
    value: (a = NaN, b = NaN) => (a !== 0 && b !== 0 ? 1 : 0),
    javascript: '$0 !== 0 && $1 !== 0 ? 1 : 0',
    identities: [
      { operands: [x, literal(0)], is: literal(0) },
      { operands: [literal(0), y], is: literal(0) },
    ],
  }),
  or: op({
    label: '∨',
    arity: 2,
    documentation: '1 where either scalar is other than 0, else 0.',
    latex: 'x \\lor y',
    domain: [real, real],
    kinks: [{ at: [0, 1], partials: [0, 0], reason }],
    partials: [literal(0), literal(0)],
    value: (a = NaN, b = NaN) => (a !== 0 || b !== 0 ? 1 : 0),
    javascript: '$0 !== 0 || $1 !== 0 ? 1 : 0',
    identities: [
      { operands: [x, literal(1)], is: literal(1) },
      { operands: [literal(1), y], is: literal(1) },
    ],
  }),
  not: op({
    label: '¬',
    arity: 1,
    documentation: '1 where the scalar is 0, else 0.',
    latex: '\\lnot x',
    domain: [real],
    kinks: [{ at: [0], partials: [0], reason }],
    partials: [literal(0)],
    value: (a = NaN) => (a === 0 ? 1 : 0),
    javascript: '$0 === 0 ? 1 : 0',
    // Not ¬(x < y), which is x ≥ y for numbers, but 1 for NaN.
    identities: [
      { operands: [apply('eq', x, y)], is: apply('ne', x, y) },
      { operands: [apply('ne', x, y)], is: apply('eq', x, y) },
      { operands: [apply('not', apply('not', x))], is: apply('not', x) },
    ],
  }),
}
