import { leavesInOrderOf, record } from '@wengert/core'
import { grad, hessian, hvp, jacobian, valueAndGrad } from '@wengert/grad'
import type { Objective, PublishedFunction } from './publishedFunctions.js'
import { publishedReference } from './PublishedReference.js'
import type { PublishedPoint } from './PublishedReference.js'
import { roundingBounds } from '@wengert/laws'
import { shareOf } from './Share.js'
import type { Share } from './Share.js'

type At = ReadonlyArray<number>

const bounds = (f: (xs: ReadonlyArray<never>) => object, at: At): ReturnType<typeof roundingBounds> =>
  roundingBounds(record(f as never, at))

/** The appended gradient with the rounding bounds of its elements. */
export const gradientBounds = (f: Objective, at: At): ReturnType<typeof roundingBounds> =>
  bounds((xs) => grad(f)(xs), at)

const numbers = (tree: unknown): At => leavesInOrderOf(tree, tree).map(Number)

const unitVector = (n: number, k: number): At => Array.from({ length: n }, (_, j) => (j === k ? 1 : 0))

/** The same derivatives, each by every way that leads to them. */
const gradientWays = (f: Objective, at: At): ReadonlyArray<readonly [string, At]> => [
  ['grad', grad(f)(at)],
  ['forward', jacobian(f, { direction: 'forward' })(at)],
]

const hessianWays = (f: Objective, at: At): ReadonlyArray<readonly [string, ReadonlyArray<At>]> => [
  ['hessian', hessian(f)(at)],
  ['hvp', at.map((_, k) => hvp(f)(at, unitVector(at.length, k)))],
]

const gradeValue = (f: Objective, { name, at, value }: PublishedPoint): ReadonlyArray<Share> => {
  const [bounded = { computed: NaN, bound: 0 }] = bounds((xs) => [f(xs)], at)
  const computed = valueAndGrad(f)(at).value
  return [shareOf(`value at ${name}`, { ...bounded, computed }, value)]
}

const gradeGradient = (f: Objective, { name, at, gradient }: PublishedPoint): ReadonlyArray<Share> => {
  const appended = gradientBounds(f, at)
  const ways = [...gradientWays(f, at), ['appended', appended.map(({ computed }) => computed)] as const]
  return ways.flatMap(([way, found]) =>
    gradient.map((digits, k) =>
      shareOf(
        `∂${String(k)} at ${name} by ${way}`,
        { computed: found[k] ?? NaN, bound: appended[k]?.bound ?? 0 },
        digits,
      ),
    ),
  )
}

const gradeHessian = (f: Objective, { name, at, hessian: rows }: PublishedPoint): ReadonlyArray<Share> => {
  if (rows.length === 0) return []
  const n = at.length
  const appended = bounds((xs) => hessian(f)(xs), at)
  const ways = [
    ...hessianWays(f, at),
    [
      'appended',
      at.map((_, i) => numbers(appended.slice(n * i, n * (i + 1)).map((each) => each.computed))),
    ] as const,
  ]
  return ways.flatMap(([way, found]) =>
    at.flatMap((_, i) =>
      at.map((__, j) =>
        shareOf(
          `∂${String(i)}∂${String(j)} at ${name} by ${way}`,
          { computed: found[i]?.[j] ?? NaN, bound: appended[n * i + j]?.bound ?? 0 },
          rows[Math.min(i, j)]?.[Math.abs(i - j)] ?? 'NaN',
        ),
      ),
    ),
  )
}

/** Every number of a function at every point that it has a reference for, by every way to compute it. */
export const shares = ({ f, reference }: PublishedFunction): ReadonlyArray<Share> =>
  publishedReference(reference).points.flatMap((point) => [
    ...gradeValue(f, point),
    ...gradeGradient(f, point),
    ...gradeHessian(f, point),
  ])
