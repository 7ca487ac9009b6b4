import * as fc from 'fast-check'
import {
  add,
  equal,
  greater,
  greaterOrEqual,
  less,
  lessOrEqual,
  mul,
  notEqual,
  primal,
  sin,
} from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { evaluate } from '@wengert/laws'
import type { Expression } from '@wengert/laws'
import { straightLine } from './straightLine.js'

/** Where a function of several numbers is taken. */
export type At = ReadonlyArray<number>

const guards = [less, lessOrEqual, greater, greaterOrEqual, equal, notEqual]

/** A branch on a comparison, or on a primal that was read, between two parts of a function. */
interface Branch {
  readonly guard: number
  readonly pinned: boolean
  readonly bound: number
}

/** A function with data-dependent branches, as data. */
export interface Branching {
  readonly parts: ReadonlyArray<Expression>
  readonly branches: ReadonlyArray<Branch>
}

/** Random functions with branches, made of such expressions. */
export const branchingOf = (parts: fc.Arbitrary<Expression>): fc.Arbitrary<Branching> =>
  fc.record({
    parts: fc.array(parts, { minLength: 1, maxLength: 4 }),
    branches: fc.array(
      fc.record({
        guard: fc.nat(guards.length - 1),
        pinned: fc.boolean(),
        bound: fc.integer({ min: -2, max: 2 }),
      }),
      { maxLength: 4 },
    ),
  })

/** Random functions with branches, of every op. */
export const branching = branchingOf(straightLine({ steps: 4 }))

/** The function that such a program is. */
export const branchingFunction =
  ({ parts, branches }: Branching) =>
  (inputs: ReadonlyArray<Scalar>): Scalar =>
    parts.reduce<Scalar>((value, part, k) => {
      const next = evaluate(part)([value, ...inputs])
      const branch = branches[k]
      if (branch === undefined) return next
      if (branch.pinned && primal(add(next, 0)) > branch.bound) return mul(next, 2)
      return guards[branch.guard]?.(next, branch.bound) === true ? sin(next) : next
    }, 1)

const coordinate = fc.oneof(
  fc.integer({ min: -2, max: 2 }),
  fc.double({ min: -3, max: 3 }),
  fc.constantFrom(0, -0, NaN, Infinity),
)

/** So many coordinates, special ones among them. */
export const pointArbitrary = (length: number): fc.Arbitrary<At> =>
  fc.array(coordinate, { minLength: length, maxLength: length })

/** Two points of the same number of coordinates. */
export const points = fc.nat(2).chain((more) => fc.tuple(pointArbitrary(more + 1), pointArbitrary(more + 1)))
