import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { add, div, exp, less, log, mul, neg, sin, square, stopGradient, sub } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGrad, checkGradEither } from '@wengert/laws'
import { faultOf } from './messageOf.js'

const softplus = (sign: (x: Scalar) => Scalar): ((x: Scalar) => Scalar) =>
  customRule((x: Scalar) => log(add(1, exp(x))), {
    name: 'softplus',
    pullback: (x, cotangent) => div(cotangent, add(1, exp(sign(x)))),
  })

interface Pair {
  readonly w: Scalar
  readonly x: Scalar
}

const loss =
  (rule: (x: Scalar) => Scalar) =>
  ({ w, x }: Pair): Scalar =>
    square(rule(mul(w, x)))

const number = fc.double({ min: -3, max: 3, noNaN: true })
const point = fc.record({ w: number, x: number })

describe('checkGrad at each point that a runner draws', () => {
  it.each([1, 2, 3, 4, 5])('passes a rule that is right, seed %d', (seed) => {
    const right = loss(softplus(neg))
    fc.assert(
      fc.property(point, (inputs) => void checkGrad(right, { inputs })),
      { seed },
    )
  })

  it('fails with the whole message where a rule is wrong', () => {
    const wrong = loss(softplus((x) => x))
    const { failed, errorInstance } = fc.check(
      fc.property(point, (inputs) => void checkGrad(wrong, { inputs })),
      { seed: 1 },
    )
    expect(failed).toBe(true)
    expect(String(errorInstance)).toMatch(
      /At fault is the custom rule softplus|Suspect is the custom rule softplus/u,
    )
  })

  it('goes on where nothing can be compared, and fails when that is everywhere', () => {
    const rough = (x: Scalar): Scalar => sub(add(x, 1e17), 1e17)
    const { failed, numSkips } = fc.check(
      fc.property(number, (inputs) => void checkGrad(rough, { inputs })),
      { seed: 1, numRuns: 1 },
    )
    expect(failed).toBe(true)
    expect(numSkips).toBeGreaterThan(100)
    expect(faultOf(() => checkGrad(rough, { inputs: 0.3 }))._tag).toBe('NothingChecked')
  })
})

describe('checkGrad of random points', () => {
  it('ends, however far a failure could be shrunk', () => {
    let calls = 0
    const f = (x: Scalar): Scalar => {
      calls += 1
      return less(1, x) ? add(stopGradient(x), mul(1e-3, sin(x))) : x
    }
    const fault = faultOf(() =>
      checkGrad(f, { arbitrary: fc.double({ min: -3, max: 3, noNaN: true }), seed: 18 }),
    )
    expect(fault.point).toBe(2)
    expect(calls).toBeLessThan(200_000)
  })

  it('says the same whether a function throws at one point or at a random one', () => {
    const f = (): Scalar => {
      throw new RangeError('too far')
    }
    const tagsOf = (options: object): unknown => {
      const result = checkGradEither(f as never, options as never)
      return '_tag' in result && result._tag === 'Left' ? result.left : undefined
    }
    expect(tagsOf({ inputs: 3 })).toMatchObject({ _tag: 'Threw', point: 3 })
    expect(tagsOf({ arbitrary: fc.constant(3), seed: 1 })).toMatchObject({ _tag: 'Threw', point: 3 })
  })
})
