import type { OpName } from '@wengert/core'

/** One line a point: the operands and the partials there. */
export type Convention = readonly [name: OpName, at: ReadonlyArray<number>, partials: ReadonlyArray<number>]

const everywhere = (
  names: ReadonlyArray<OpName>,
  points: ReadonlyArray<ReadonlyArray<number>>,
  partial: number,
): ReadonlyArray<Convention> =>
  names.flatMap((name) => points.map((at) => [name, at, at.map(() => partial)] as const))

const steps = everywhere(
  ['sign', 'floor', 'ceil', 'round', 'trunc'],
  [0, -0, 0.5, -0.5, 1, -2, 2.25, 1e300, Infinity, -Infinity].map((x) => [x]),
  0,
)

const pairs = [
  [1, 1],
  [1, 2],
  [2, 1],
  [0, -0],
  [Infinity, Infinity],
]

const comparisons = everywhere(['lt', 'le', 'gt', 'ge', 'eq', 'ne'], [...pairs, [NaN, 1], [1, NaN]], 0)

const logic = [
  ...everywhere(['and', 'or'], pairs, 0),
  ...everywhere(
    ['not', 'stopGradient'],
    [0, -0, 1, -2, Infinity].map((x) => [x]),
    0,
  ),
]

/** By definition: the second list is the partials by the first, and has none itself. */
const ofRules: ReadonlyArray<Convention> = [
  ['differential', [3, 7], [7, 0]],
  ['differential', [1, -2, 0.5, Infinity], [0.5, Infinity, 0, 0]],
  ['differential', [2, 3, 5, -1.5, 0.25, 1e-8], [-1.5, 0.25, 1e-8, 0, 0, 0]],
]

/** The sub- or supergradient of least norm. */
const leastNorm: ReadonlyArray<Convention> = [
  ['abs', [0], [0]],
  ['abs', [-0], [0]],
  ['relu', [0], [0]],
  ['relu', [-0], [0]],
  ['max', [1, 1], [0.5, 0.5]],
  ['max', [0, -0], [0.5, 0.5]],
  ['max', [-Infinity, -Infinity], [0.5, 0.5]],
  ['min', [1, 1], [0.5, 0.5]],
  ['min', [-0, 0], [0.5, 0.5]],
  ['min', [Infinity, Infinity], [0.5, 0.5]],
  ['clamp', [-1, -1, 1], [0, 0, 0]],
  ['clamp', [1, -1, 1], [0, 0, 0]],
  ['clamp', [1, 1, 2], [0, 0, 0]],
  ['clamp', [-1, -2, -1], [0, 0, 0]],
  ['clamp', [1, 1, 1], [0, 0, 0]],
  ['clamp', [-1, -1, -1], [0, 0, 0]],
  ['clamp', [0, 0, 0], [0, 0, 0]],
  ['hypot', [0, 0], [0, 0]],
  ['hypot', [-0, 0], [0, 0]],
]

/** Bounds that meet or are in the wrong order. */
const bounds: ReadonlyArray<Convention> = [
  ['clamp', [0, 1, 1], [0, 0.5, 0.5]],
  ['clamp', [-2, -1, -1], [0, 0.5, 0.5]],
  ['clamp', [1, 2, 2], [0, 0.5, 0.5]],
  ['clamp', [2, 1, 1], [0, 0, 1]],
  ['clamp', [0, 2, 1], [0, 0, 1]],
  ['clamp', [0, 1, 0], [0, 0, 1]],
  ['clamp', [0, 1, 2], [0, 1, 0]],
  ['clamp', [1, 0, 0], [0, 0, 1]],
]

/** The limit from inside the domain. */
const limits: ReadonlyArray<Convention> = [
  ...everywhere(['sqrt', 'log', 'log2', 'log10', 'cbrt'], [[0], [-0]], Infinity),
  ...everywhere(['reciprocal'], [[0], [-0]], -Infinity),
  ...everywhere(['asin', 'atanh'], [[1], [-1]], Infinity),
  ...everywhere(['acos'], [[1], [-1]], -Infinity),
  ['acosh', [1], [Infinity]],
  ['div', [0, 5e-324], [Infinity, 0]],
  ...everywhere(['rsqrt'], [[0], [-0]], -Infinity),
  ['silu', [-Infinity], [0]],
  ['silu', [Infinity], [1]],
  ['xlogy', [0, 2], [Math.LN2, 0]],
  ['xlogy', [0, 0], [-Infinity, 0]],
  ['log1p', [-1], [Infinity]],
]

const none: ReadonlyArray<Convention> = [
  ...everywhere(
    ['atan2'],
    [
      [0, 0],
      [-0, 0],
      [0, -0],
    ],
    NaN,
  ),
  ...everywhere(['sqrt', 'log', 'log2', 'log10'], [[-2], [-Infinity], [NaN]], NaN),
  ...everywhere(['log1p', 'asin', 'acos', 'atanh'], [[-2], [NaN]], NaN),
  ...everywhere(['acosh'], [[0.5], [-2], [NaN]], NaN),
  ...everywhere(['relu', 'abs'], [[NaN]], NaN),
  ...everywhere(
    ['max', 'min'],
    [
      [NaN, 1],
      [1, NaN],
      [NaN, NaN],
    ],
    NaN,
  ),
]

/** x^y with both recorded. */
const powers: ReadonlyArray<Convention> = [
  ['pow', [0, 1], [1, 0]],
  ['pow', [-0, 1], [1, 0]],
  ['pow', [0, 0], [0, 0]],
  ['pow', [-0, 0], [0, 0]],
  ['pow', [0, 2], [0, 0]],
  ['pow', [-0, 2], [0, 0]],
  ['pow', [0, 1.5], [0, 0]],
  ['pow', [0, 0.5], [Infinity, 0]],
  ['pow', [0, -1], [-Infinity, -Infinity]],
  ['pow', [0, -2], [-Infinity, -Infinity]],
  ['pow', [-2, 2], [-4, NaN]],
  ['pow', [-2, 3], [12, NaN]],
  ['pow', [-2, 0.5], [NaN, NaN]],
  ['pow', [2, 0], [0, Math.LN2]],
]

const greatest = Number.MAX_VALUE

const tails: ReadonlyArray<Convention> = [
  ['atan2', [Infinity, greatest], [0, 0]],
  ['atan2', [greatest, Infinity], [0, 0]],
  ['atan2', [-Infinity, 1], [0, 0]],
  ['mod', [1, -greatest], [1, 1]],
  ['mod', [-1, greatest], [1, 1]],
  ['fmod', [greatest, Infinity], [1, 0]],
  ['norm', [-greatest], [-1]],
  ['norm', [1.2e308, -1.6e308], [0.6, -0.8]],
  ['sigmoid', [1000], [0]],
  ['sigmoid', [-1000], [0]],
  ['softplus', [1000], [1]],
  ['softplus', [-1000], [0]],
  ['logaddexp', [1000, 1000], [0.5, 0.5]],
  ['logaddexp', [-1000, 1000], [0, 1]],
  ['expm1', [-1000], [0]],
]

/** The partials by the ordered rule for special points, written out. */
export const conventions: ReadonlyArray<Convention> = [
  ...steps,
  ...comparisons,
  ...logic,
  ...ofRules,
  ...leastNorm,
  ...bounds,
  ...limits,
  ...none,
  ...powers,
  ...tails,
]

/** x^c for a constant exponent c, which is no operand with a partial. */
export const constantPowers: ReadonlyArray<
  readonly ['powConstant', readonly [x: number, c: number], readonly [partial: number]]
> = [
  ['powConstant', [0, 0], [0]],
  ['powConstant', [3, 0], [0]],
  ['powConstant', [-3, 0], [0]],
  ['powConstant', [Infinity, 0], [0]],
  ['powConstant', [0, 1], [1]],
  ['powConstant', [-2, 1], [1]],
  ['powConstant', [0, 2], [0]],
  ['powConstant', [-3, 2], [-6]],
  ['powConstant', [0, 0.5], [Infinity]],
  ['powConstant', [0, -1], [-Infinity]],
  ['powConstant', [-2, -1], [-0.25]],
  ['powConstant', [-8, 0.5], [NaN]],
  ['powConstant', [Infinity, -1], [0]],
  ['powConstant', [Infinity, 0.3], [0]],
  ['powConstant', [Infinity, 5e-324], [0]],
  ['powConstant', [-0, -1], [-Infinity]],
  ['powConstant', [-0, -2], [Infinity]],
]

/** One line a point: the operands and the value there. */
type SpecialValue = readonly [name: OpName, at: ReadonlyArray<number>, value: number]

/** Values by definition, at ties, multiples and zeros. */
export const specialValues: ReadonlyArray<SpecialValue> = [
  ['logaddexp', [1, 1], 1 + Math.LN2],
  ['logaddexp', [Infinity, Infinity], Infinity],
  ['logaddexp', [-Infinity, -Infinity], -Infinity],
  ['polygamma', [-0.25, 1e6], Infinity],
  ['polygamma', [-0.75, 1e6], -Infinity],
  ['polygamma', [-0.25, 1e6 + 1], Infinity],
  ['softsign', [Infinity], 1],
  ['softsign', [-Infinity], -1],
  ['rsqrt', [-0], Infinity],
  ['xlogy', [0, 0], 0],
  ['xlogy', [0, -1], 0],
  ['xlogy', [0, Infinity], 0],
  ['mod', [0, Infinity], 0],
  ['mod', [0, -Infinity], 0],
  ['silu', [-Infinity], 0],
  ['mod', [-6, 3], 0],
  ['mod', [-6, -3], 0],
  ['mod', [1, -3], -2],
  ['mod', [-1, 3], 2],
  ['mod', [-1, -3], -1],
  ['mod', [1, 3], 1],
  ['fmod', [-1, 3], -1],
  ['fmod', [1, -3], 1],
]
