import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { isRecording, less, mul, primal } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGrad, checkGradEither, GradientMismatch } from '@wengert/laws'
import { faultOf, messageOf } from './messageOf.js'

const error = new Error('in rule')

const fails = (): never => {
  throw error
}

const ruled = (rule: object): ((x: Scalar) => Scalar) =>
  customRule((x: Scalar) => mul(x, x), rule as { readonly pullback: typeof fails })

const right = ruled({ name: 'right', pullback: (x: Scalar, c: Scalar) => mul(c, mul(2, x)) })

describe('checkGrad says who threw', () => {
  it.each<readonly [string, object, string]>([
    ['a pullback', { name: 'r', pullback: fails }, 'the pullback of the custom rule r threw'],
    ['a tangent', { name: 'r', tangent: fails }, 'the tangent of the custom rule r threw'],
    ['a rule without a name', { pullback: fails }, 'the pullback of the custom rule without a name threw'],
  ])('%s', (_, rule, said) => {
    const f = ruled(rule)
    const g = (x: Scalar): Scalar => right(f(right(x)))
    const fault = faultOf(() => checkGrad(g, { inputs: 0 }))
    expect(fault._tag).toBe('Threw')
    expect(fault.message).toContain(
      `Expected g to have derivatives at 0, but ${said} Error: in rule. Correct the `,
    )
  })

  it('the rule within the rule', () => {
    const inner = ruled({ name: 'inner', pullback: fails })
    const outer = ruled({ name: 'outer', pullback: (x: Scalar, c: Scalar) => mul(c, inner(x)) })
    expect(messageOf(() => checkGrad(outer, { inputs: 1 }))).toContain('the custom rule inner threw')
  })

  it('a function while it is recorded, and no rule that it used before', () => {
    const f = (x: Scalar): Scalar => {
      const y = right(x)
      return isRecording() ? fails() : y
    }
    expect(messageOf(() => checkGrad(f, { inputs: 2 }))).toBe(
      'Expected f to have a value at 2 while it is recorded, as it has on numbers, but it threw Error: in rule. Let it do the same with variables as with numbers.',
    )
  })

  it('a gradient that is written by hand', () => {
    expect(messageOf(() => checkGrad((x: number) => x, { gradient: fails, inputs: 2 }))).toBe(
      'Expected the gradient given to checkGrad to have a value at 2, but it threw Error: in rule. Let it take every point that is checked.',
    )
  })

  it('and not a gradient that only throws beside the point', () => {
    const f = (x: number): number => Math.sqrt(x)
    const gradient = (x: number): number => (x < 2 ? fails() : 0.5 / Math.sqrt(x))
    expect(checkGrad(f, { gradient, inputs: 2 }).partials).toBe(1)
    expect(faultOf(() => checkGrad(f, { gradient: (x) => 2 * gradient(x), inputs: 2 }))._tag).toBe(
      'WrongDerivative',
    )
  })

  it('with the error itself as the cause, thrown and as data', () => {
    const f = ruled({ name: 'r', pullback: fails })
    expect(faultOf(() => checkGrad(f, { inputs: 0 })).cause).toBe(error)
    expect(checkGradEither(f, { inputs: 0 })).toMatchObject({ left: { cause: error } })
    const thrown = (): unknown => checkGrad(f, { inputs: 0 })
    expect(thrown).toThrow(expect.objectContaining({ cause: error }))
  })

  it('and names no cause where nothing was thrown', () => {
    const wrong = ruled({ name: 'r', pullback: (x: Scalar, c: Scalar) => mul(c, x) })
    try {
      checkGrad(wrong, { inputs: 1 })
    } catch (caught) {
      expect(caught).toBeInstanceOf(GradientMismatch)
      expect(Object.hasOwn(caught as object, 'cause')).toBe(false)
    }
    expect.assertions(2)
  })

  it('at a random point, without going on to another one who throws', () => {
    const f = ruled({ name: 'r', pullback: fails })
    const g = (x: Scalar): Scalar => (less(primal(x), 1) ? f(x) : fails())
    const arbitrary = fc.constantFrom(-3, 0.5)
    expect(messageOf(() => checkGrad(g, { arbitrary, seed: 1 }))).toContain('the custom rule r threw')
  })
})

describe('checkGrad on a function that changes its argument', () => {
  const sorted = (xs: ReadonlyArray<number>): number => (xs as Array<number>).sort()[0] ?? NaN

  it('says so', () => {
    const f = (xs: ReadonlyArray<Scalar>): Scalar => {
      ;(xs as Array<Scalar>)[0] = mul(2, xs[0] ?? 0)
      return xs[0] ?? 0
    }
    expect(messageOf(() => checkGrad(f, { inputs: [1, 2] }))).toMatch(
      /^Expected f not to change its argument, but it does at \[1,2\]: TypeError: .*\. Copy what is to be changed first\.$/u,
    )
  })

  it('says so of a gradient that is written by hand', () => {
    const gradient = (xs: ReadonlyArray<number>): ReadonlyArray<number> => {
      sorted(xs)
      return [1, 0]
    }
    const f = ([x = 0]: ReadonlyArray<number>): number => x
    expect(messageOf(() => checkGrad(f, { gradient, inputs: [3, 2] }))).toContain(
      'Expected the gradient given to checkGrad not to change its argument, but it does at [3,2]: TypeError',
    )
  })

  it('does not say so of another type error', () => {
    const f = (x: Scalar): Scalar => (x as unknown as { readonly y: () => Scalar }).y()
    expect(messageOf(() => checkGrad(f, { inputs: 1 }))).toContain(
      'Expected f to have a value at 1, but it threw',
    )
  })
})
