import { literal, x } from '../rule/Rule.js'
import { op, real } from './Op.js'
import type { Identity, Op } from './Op.js'

const comparison = (
  label: string,
  words: string,
  latex: string,
  holds: (a: number, b: number) => boolean,
  javascript: string,
  identities: ReadonlyArray<Identity<never>> = [],
): Op<never> =>
  op({
    label,
    arity: 2,
    documentation: `1 where the first scalar is ${words} the second, else 0; records no guard and its derivative is 0.`,
    latex: `[x ${latex} y]`,
    domain: [real, real],
    kinks: [{ at: [1, 1], partials: [0, 0], reason: 'a step: the derivative is 0 on both sides' }],
    partials: [literal(0), literal(0)],
    value: (a = NaN, b = NaN) => (holds(a, b) ? 1 : 0),
    javascript,
    identities,
    guards: true,
  })

/** Of a scalar and itself; not for ≤, =, ≠ and ≥, which differ for NaN. */
const never: ReadonlyArray<Identity<never>> = [{ operands: [x, x], is: literal(0) }]

/** Comparisons as 0/1 values, for `select`; the guarded comparisons that give booleans are built on them. */
export const comparisons = {
  lt: comparison('<', 'less than', '<', (a, b) => a < b, '$0 < $1 ? 1 : 0', never),
  le: comparison('≤', 'less than or equal to', '\\le', (a, b) => a <= b, '$0 <= $1 ? 1 : 0'),
  gt: comparison('>', 'greater than', '>', (a, b) => a > b, '$0 > $1 ? 1 : 0', never),
  ge: comparison('≥', 'greater than or equal to', '\\ge', (a, b) => a >= b, '$0 >= $1 ? 1 : 0'),
  eq: comparison('=', 'equal to', '=', (a, b) => a === b, '$0 === $1 ? 1 : 0'),
  ne: comparison('≠', 'not equal to', '\\ne', (a, b) => a !== b, '$0 !== $1 ? 1 : 0'),
}
