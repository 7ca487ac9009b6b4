import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { functions, leavesInOrderOf, ops, partialsAt, record } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { grad, hvp, jacobian, jvp } from '@wengert/grad'
import { agrees, evaluate, expression, finiteDifference, intoDomain, results } from '@wengert/laws'
import type { Expression, ExpressionConstraints } from '@wengert/laws'
import { choosesAlike } from './choices.js'
import { parameters } from './parameters.js'
import { roundingBounds } from '@wengert/laws'
import type { Bounded } from '@wengert/laws'

type At = ReadonlyArray<number>
type Inputs = ReadonlyArray<Scalar>
type Derivative = (xs: Inputs) => Inputs

const quarter = fc.integer({ min: -8, max: 8 }).map((k) => k / 4)
const point = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 })

/** Everything there is, also outside of domains: where they matter, operands are led into them. */
const programs = (constraints: ExpressionConstraints = {}): fc.Arbitrary<Expression> =>
  expression({ numbers: quarter, domains: 'ignored', ...constraints })

/** The numbers of a derivative that was recorded, and how far rounding may have led them. */
const appended = (derivative: Derivative, at: At): ReadonlyArray<Bounded> =>
  roundingBounds(record((xs: Inputs) => derivative(xs), at))

const numbers = (tree: unknown): At => leavesInOrderOf(tree, tree).map(Number)

const isLike = (one: number, other: number, bound: number): boolean =>
  Object.is(one, other) || one === other || Math.abs(one - other) <= bound

/** True where all ways to one derivative agree to within twice the rounding of them all, on numbers and appended. */
const alike = (ways: ReadonlyArray<Derivative>, at: At): boolean => {
  const found = ways.map((way) => ({ plain: numbers(way(at)), nodes: appended(way, at) }))
  const first = found[0]?.plain ?? []
  fc.pre(found.every(({ nodes }) => nodes.every(({ computed, bound }) => Number.isFinite(computed + bound))))
  return first.every((expected, k) => {
    const bound = found.reduce((total, { nodes }) => total + 2 * (nodes[k]?.bound ?? NaN), 0)
    return found.every(
      ({ plain, nodes }) =>
        isLike(plain[k] ?? NaN, expected, bound) && isLike(nodes[k]?.computed ?? NaN, expected, bound),
    )
  })
}

/** Ops that pass a derivative on: not steps and comparisons, and not stopGradient, whose rule is not its derivative. */
const live = (Object.keys(functions) as ReadonlyArray<keyof typeof functions>).filter(
  (name) =>
    ops[name].smooth?.length !== 0 &&
    partialsAt(ops[name], ops[name].domain.length === 1 ? [0.7] : [0.7, 0.6]).some(
      (partial) => partial !== null && partial !== 0,
    ),
)

/** A function of everything that a program does at the top. */
const whole =
  (program: Expression) =>
  (xs: Inputs): Scalar => {
    const all = results(program, intoDomain)(xs)
    return functions.dot(...all, ...all.map((_, k) => 1 + k / 8))
  }

describe('a program with control flow', () => {
  it('takes branches, and loops that end by themselves', () => {
    const seen = { then: 0, otherwise: 0, ended: 0 }
    const law = (program: Expression, given: At): void => {
      const guards = [...record(evaluate(program), given).tape].filter(({ _tag }) => _tag === 'Guard')
      if (guards.some(({ primal }) => primal === 1)) seen.then += 1
      if (guards.some(({ primal }) => primal === 0)) seen.otherwise += 1
      if (guards.length > 3) seen.ended += 1
    }
    fc.assert(fc.property(programs(), point, law), parameters)
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(parameters.numRuns / 10)
  })

  it('has one gradient: reverse, forward, one tangent after the other, on numbers and appended', () => {
    const law = (program: Expression, given: At): boolean => {
      const f = whole(program)
      const at = given.slice(0, program.inputs)
      const axes = at.map((_, k) => at.map((__, j) => (j === k ? 1 : 0)))
      return alike(
        [grad(f), jacobian(f, { direction: 'forward' }), (xs) => axes.map((v) => jvp(f)(xs, v).tangent)],
        at,
      )
    }
    fc.assert(fc.property(programs({ ops: live }), point, law), {
      ...parameters,
      numRuns: 3 * parameters.numRuns,
    })
  })

  it('has one second derivative: hvp, forward over reverse, reverse over forward, reverse over reverse', () => {
    const law = (program: Expression, given: At, tangent: At): boolean => {
      const f = whole(program)
      const at = given.slice(0, program.inputs)
      const v = tangent.slice(0, program.inputs)
      return alike(
        [
          (xs) => hvp(f)(xs, v),
          (xs) => jvp(grad(f))(xs, v).tangent,
          grad((xs: Inputs) => jvp(f)(xs, v).tangent),
          grad((xs: Inputs) => functions.dot(...grad(f)(xs), ...v)),
        ],
        at,
      )
    }
    const small = programs({ ops: live, steps: 5, turns: 3 })
    fc.assert(fc.property(small, point, point, law), parameters)
  })

  it('has the gradient that finite differences give, where it is smooth', () => {
    const step = 0.01
    let compared = 0
    const law = (program: Expression, given: At): boolean => {
      const f = whole(program)
      const at = given.slice(0, program.inputs)
      fc.pre(choosesAlike(f, at, step))
      const noise = 2 * (roundingBounds(record((xs: Inputs) => [f(xs)], at))[0]?.bound ?? NaN)
      const estimates = at.map((x, k) =>
        finiteDifference(
          (moved) => Number(f(at.map((each, j) => (j === k ? moved : each)))),
          x,
          step,
          () => noise,
        ),
      )
      fc.pre(estimates.every(({ value, error }) => error < 1e-5 * Math.max(1, Math.abs(value))))
      compared += 1
      const gradient = appended(grad(f), at)
      return estimates.every((estimate, k) =>
        agrees(estimate, gradient[k]?.computed ?? NaN, gradient[k]?.bound ?? NaN),
      )
    }
    fc.assert(fc.property(programs({ ops: live }), point, law), parameters)
    expect(compared).toBeGreaterThanOrEqual(parameters.numRuns)
  })
})
