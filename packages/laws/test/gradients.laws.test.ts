import { describe, it } from '@jest/globals'
import * as fc from 'fast-check'
import { add, outputPrimal, record } from '@wengert/core'
import type { Recording, Scalar } from '@wengert/core'
import { backward, gradientMapMonoid } from '@wengert/grad'
import type { GradientMap } from '@wengert/grad'
import { evaluate, results } from '@wengert/laws'
import type { Expression } from '@wengert/laws'
import { parameters } from './parameters.js'
import { straightLine } from './straightLine.js'

type At = ReadonlyArray<number>

const small = fc.integer({ min: -4, max: 4 })
const wholeInputs = fc.array(small, { minLength: 4, maxLength: 4 })

/** Expressions whose values and adjoints are whole numbers, so that they add up without rounding. */
const whole = straightLine({
  ops: ['add', 'sub', 'mul', 'neg', 'relu', 'sum', 'dot', 'select', 'lt', 'eq'],
  numbers: small,
  steps: 8,
})

const anyExpression = straightLine()
const anyInputs = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 4, maxLength: 4 })

const quarter = fc.integer({ min: -12, max: 12 }).map((k) => k / 4)
const inQuarters = straightLine({ numbers: quarter })
const quarterInputs = fc.array(quarter, { minLength: 4, maxLength: 4 })

const isNormal = (x: number): boolean => !(Math.abs(x) > 1e200) && (x === 0 || !(Math.abs(x) < 1e-200))

/** The same number, whatever the sign of a zero: terms that cancel leave 0 for every seed. */
const isLike = (one: number | undefined, other: number): boolean => one === other || Object.is(one, other)

const isExact = (recording: Recording<At, unknown>): boolean =>
  [...recording.tape].every(({ primal }) => Math.abs(primal) < 2 ** 20) &&
  backward(recording as Recording<At, Scalar>).size > 0

/** The entries at the inputs: nodes 0 … n − 1 of every recording at the same inputs. */
const atInputs = (gradients: GradientMap, inputs: At): ReadonlyArray<number | undefined> =>
  inputs.map((_, node) => gradients.get(node))

const same = (one: ReadonlyArray<number | undefined>, other: ReadonlyArray<number | undefined>): boolean =>
  one.length === other.length && one.every((entry, k) => Object.is(entry, other[k]))

/** Equal as numbers: a sum of terms may be 0 where the terms themselves are −0. */
const equal = (one: ReadonlyArray<number | undefined>, other: ReadonlyArray<number | undefined>): boolean =>
  one.length === other.length && one.every((entry, k) => entry === other[k])

describe('a gradient', () => {
  it('is linear in the seed: scaling by a power of two is exact', () => {
    const law = (expression: Expression, inputs: At, exponent: number, negative: boolean): boolean => {
      const recording = record(evaluate(expression), inputs)
      const seed = (negative ? -1 : 1) * 2 ** exponent
      const [one, scaled] = [backward(recording), backward(recording, seed)]
      // Scaling rounds only where something overflows or is subnormal.
      fc.pre([...one.values()].every((adjoint) => isNormal(adjoint)))
      return (
        one.size === scaled.size &&
        [...one].every(([node, adjoint]) => isLike(scaled.get(node), adjoint * seed))
      )
    }
    const exponents = fc.integer({ min: -20, max: 20 })
    fc.assert(fc.property(inQuarters, quarterInputs, exponents, fc.boolean(), law), parameters)
  })

  it('is additive in the seed: the gradient of several outputs is the sum of the gradients of each', () => {
    const law = (expression: Expression, inputs: At, cotangents: ReadonlyArray<number>): boolean => {
      const recording: Recording<At, ReadonlyArray<Scalar>> = record(
        (xs: ReadonlyArray<Scalar>) => results(expression)(xs),
        inputs,
      )
      fc.pre(Object.values(outputPrimal(recording)).every((value) => Math.abs(value) < 2 ** 20))
      const seeds = expression.steps.map((_, k) => cotangents[k % cotangents.length] ?? 1)
      const together = backward(recording, seeds)
      const apart = seeds
        .map((seed, k) => backward({ ...recording, output: recording.output[k] ?? NaN }, seed))
        .reduce((total, each) => gradientMapMonoid.concat(total, each), gradientMapMonoid.empty)
      return [...recording.tape].every(({ id }) => together.get(id) === apart.get(id))
    }
    fc.assert(fc.property(whole, wholeInputs, fc.array(small, { minLength: 1 }), law), parameters)
  })

  it('of a sum is the sum of the gradients, and absent where both are', () => {
    const law = (f: Expression, g: Expression, inputs: At): boolean => {
      const one = record(evaluate(f), inputs)
      const other = record(evaluate(g), inputs)
      const both = record((xs: ReadonlyArray<Scalar>) => add(evaluate(f)(xs), evaluate(g)(xs)), inputs)
      fc.pre(isExact(both))
      const sum = gradientMapMonoid.concat(backward(one), backward(other))
      return equal(atInputs(backward(both), inputs), atInputs(sum, inputs))
    }
    fc.assert(fc.property(whole, whole, wholeInputs, law), parameters)
  })

  it('does not change with nodes that do not reach the root, before it, between and after', () => {
    const law = (f: Expression, before: Expression, after: Expression, inputs: At): boolean => {
      const alone = record(evaluate(f), inputs)
      const among = record((xs: ReadonlyArray<Scalar>) => {
        results(before)(xs)
        const value = evaluate(f)(xs)
        results(after)([value, ...xs])
        return value
      }, inputs)
      return same(atInputs(backward(among), inputs), atInputs(backward(alone), inputs))
    }
    fc.assert(fc.property(anyExpression, anyExpression, anyExpression, anyInputs, law), parameters)
  })

  it('has an entry for exactly the nodes from which a path of operands leads to the root', () => {
    const smooth = straightLine({ ops: ['add', 'mul', 'sin', 'tanh', 'exp', 'sum', 'dot'] })
    const law = (expression: Expression, inputs: At): boolean => {
      const recording = record(evaluate(expression), inputs)
      const nodes = [...recording.tape]
      const needed = nodes.reduceRight<ReadonlySet<number>>(
        (reached, node) =>
          node._tag === 'Apply' && reached.has(node.id) ? new Set([...reached, ...node.args]) : reached,
        new Set([recording.output]),
      )
      const gradients = backward(recording)
      return nodes.every(({ id }) => gradients.has(id) === needed.has(id)) && gradients.size === needed.size
    }
    fc.assert(fc.property(smooth, anyInputs, law), parameters)
  })
})
