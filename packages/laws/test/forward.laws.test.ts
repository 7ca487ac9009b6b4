import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { opFunctions, ops, outputPrimal, record } from '@wengert/core'
import type { OpName, Scalar } from '@wengert/core'
import { backward, grad, hvp, jacobian, jvp, vjp } from '@wengert/grad'
import { evaluate, intoDomain, results, roundingBounds } from '@wengert/laws'
import type { Expression } from '@wengert/laws'
import { isParameter } from './applied.js'
import { parameters } from './parameters.js'
import { specialPointsOf } from './specialPoints.js'
import { straightLine } from './straightLine.js'

type At = ReadonlyArray<number>
type Inputs = ReadonlyArray<Scalar>

const special = fc.oneof(
  fc.double({ min: -3, max: 3, noNaN: true }),
  fc.integer({ min: -8, max: 8 }).map((k) => k / 4),
  fc.constantFrom(0, -0, 1, -1, Infinity, -Infinity, NaN),
)
const specialInputs = fc.array(special, { minLength: 4, maxLength: 4 })
const smoothInputs = fc.array(fc.double({ min: 0.1, max: 2, noNaN: true }), { minLength: 4, maxLength: 4 })
const seeds = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 4, maxLength: 4 })

const sum = (terms: At): number => terms.reduce((total, each) => total + each, 0)

const largest = (values: At): number => Math.max(1, ...values.filter(Number.isFinite).map(Math.abs))

const isLike = (one: number, other: number): boolean => one === other || Object.is(one, other)

const near = (one: At, other: At, tolerance: number): boolean =>
  one.length === other.length &&
  one.every((value, k) => {
    const expected = other[k] ?? NaN
    return isLike(value, expected) || Math.abs(value - expected) <= tolerance * largest(other)
  })

const forwardOf = (f: (xs: Inputs) => Scalar): ((xs: Inputs) => Inputs) =>
  jacobian(f, { direction: 'forward' })

const onNumbers = (derivative: (xs: Inputs) => Inputs, at: At): At => derivative(at).map(Number)

const appended = (derivative: (xs: Inputs) => Inputs, at: At): At =>
  outputPrimal(record((xs: Inputs) => derivative(xs), at))

/**
 * True where two ways to a gradient differ by what rounding accounts for: huge terms that cancel leave their errors. Next
 * to a singularity rounding has no bound; numbers may differ there, but not in being numbers.
 */
const isRounding = (ways: ReadonlyArray<(xs: Inputs) => Inputs>, at: At, one: At, other: At): boolean => {
  const bounds = ways.map((way) => roundingBounds(record((xs: Inputs) => way(xs), at)))
  return one.every((value, k) => {
    const expected = other[k] ?? NaN
    const bound = sum(bounds.map((each) => each[k]?.bound ?? NaN))
    const difference = Math.abs(value - expected)
    return isLike(value, expected) || (Number.isFinite(difference) && !(difference > 2 * bound))
  })
}

const names = Object.keys(ops) as ReadonlyArray<OpName>

describe('forward and reverse', () => {
  it('are each other’s transpose: w·(J·v) = (wᵀ·J)·v', () => {
    const law = (expression: Expression, at: At, given: At): boolean => {
      const f = (xs: Inputs): Inputs => results(expression, intoDomain)(xs)
      const v = at.map((_, k) => given[k] ?? 1)
      const { value, pullback } = vjp(f)(at)
      const w = value.map((_, k) => given[(k + 1) % given.length] ?? 1)
      const terms = jvp(f)(at, v).tangent.map((tangent, k) => tangent * (w[k] ?? 0))
      const transposed = pullback(w).map((cotangent, k) => cotangent * (v[k] ?? 0))
      fc.pre(Number.isFinite(sum(terms)) && Number.isFinite(sum(transposed)))
      return Math.abs(sum(terms) - sum(transposed)) <= 1e-12 * largest([...terms, ...transposed])
    }
    fc.assert(fc.property(straightLine({ steps: 8 }), smoothInputs, seeds, law), parameters)
  })

  it.each(names)('agree on %s at its special operands, on numbers and appended', (name) => {
    const differing = specialPointsOf(name).flatMap((operands) => {
      const f = (xs: Inputs): Scalar =>
        opFunctions[name](...xs.map((x, k) => (isParameter(name, k, xs.length) ? (operands[k] ?? NaN) : x)))
      const reverse = grad(f)(operands)
      const forward = onNumbers(forwardOf(f), operands)
      const nodes = appended(forwardOf(f), operands)
      return reverse.flatMap((expected, k) =>
        isLike(forward[k] ?? 0, expected) && isLike(nodes[k] ?? 0, expected)
          ? []
          : [`∂${String(k)} ${name}(${operands.join(', ')}): ${[expected, forward[k], nodes[k]].join(', ')}`],
      )
    })
    expect(differing).toEqual([])
  })

  it.each(names)(
    'agree on second derivatives of %s at its special operands, on numbers and appended',
    (name) => {
      const differing = specialPointsOf(name).flatMap((operands) => {
        const f = (xs: Inputs): Scalar =>
          opFunctions[name](...xs.map((x, k) => (isParameter(name, k, xs.length) ? (operands[k] ?? NaN) : x)))
        const v = operands.map((_, k) => k + 1)
        const numeric = hvp(f)(operands, v)
        const nodes = appended((xs) => hvp(f)(xs, v), operands)
        return numeric.flatMap((found, k) =>
          isLike(nodes[k] ?? 0, found) || Math.abs(found - (nodes[k] ?? 0)) <= 1e-12 * Math.abs(found)
            ? []
            : [
                `${String(k)} of ${name}(${operands.join(', ')}): ${String(found)}, appended ${String(nodes[k])}`,
              ],
        )
      })
      expect(differing).toEqual([])
    },
  )

  it('agree on random functions at special points, on numbers and appended', () => {
    const law = (expression: Expression, at: At): boolean => {
      const f = evaluate(expression)
      const reverse = grad(f)(at)
      const forward = onNumbers(forwardOf(f), at)
      // A live singularity on one of several paths may meet a partial of 0 in one order of factors and not in the
      // other: ∞·0 + ∞·1 is NaN in reverse, ∞·(0 + 1) is ∞ forwards. Nothing else may differ.
      const isSingular = [...backward(record(f, at)).values()].some((adjoint) => !Number.isFinite(adjoint))
      const comparable = reverse.map((expected, k) =>
        isSingular && Number.isNaN(expected) !== Number.isNaN(forward[k]) ? (forward[k] ?? NaN) : expected,
      )
      return (
        (near(forward, comparable, 1e-12) || isRounding([grad(f), forwardOf(f)], at, forward, comparable)) &&
        near(appended(forwardOf(f), at), forward, 1e-12)
      )
    }
    fc.assert(fc.property(straightLine({ numbers: special }), specialInputs, law), {
      ...parameters,
      numRuns: 5 * parameters.numRuns,
    })
  })

  it('agree on second derivatives of random functions at special points, on numbers and appended', () => {
    const law = (expression: Expression, at: At, given: At): boolean => {
      const f = evaluate(expression)
      const v = at.map((_, k) => given[k] ?? 1)
      const numeric = hvp(f)(at, v)
      const nodes = appended((xs) => hvp(f)(xs, v), at)
      return near(nodes, numeric, 1e-9)
    }
    fc.assert(fc.property(straightLine({ numbers: special }), specialInputs, seeds, law), {
      ...parameters,
      numRuns: 5 * parameters.numRuns,
    })
  })

  it('agree on second derivatives: forward over reverse, reverse over forward, and twice forward', () => {
    const law = (expression: Expression, at: At, given: At): boolean => {
      const f = evaluate(expression, intoDomain)
      const v = at.map((_, k) => given[k] ?? 1)
      const along = (xs: Inputs): Scalar => jvp(f)(xs, v).tangent
      const expected = hvp(f)(at, v)
      fc.pre(expected.every(Number.isFinite))
      const nodes = appended((xs) => hvp(f)(xs, v), at)
      return (
        near(nodes, expected, 1e-9) &&
        near(grad(along)(at), expected, 1e-9) &&
        near(onNumbers(forwardOf(along), at), expected, 1e-9)
      )
    }
    fc.assert(fc.property(straightLine({ steps: 6 }), smoothInputs, seeds, law), parameters)
  })
})
