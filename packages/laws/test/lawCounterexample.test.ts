import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { add, div, exp, hypot, log, mul, sqrt, square } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { assertLaw, furtherLaws, lawOf, laws } from '@wengert/laws'
import type { Law, Vector } from '@wengert/laws'
import { parameters } from './parameters.js'

const number = fc.double({ min: -3, max: 3, noNaN: true })

const messageOf = <Ts>(law: Law<Ts>): string => {
  try {
    assertLaw(law, parameters)
  } catch (failure) {
    return (failure as Error).message
  }
  throw new Error('Expected a law to be broken, but it holds.')
}

const counterexampleOf = <Ts>(law: Law<Ts>): string =>
  /^Counterexample: \[(.*)\]$/mu.exec(messageOf(law))?.[1] ?? ''

// Its rule forgets a minus.
const softplus = customRule((x: Scalar) => log(add(1, exp(x))), {
  name: 'softplus',
  pullback: (x, cotangent) => div(cotangent, add(1, exp(x))),
})
const loss = ({ w, x }: { readonly w: Scalar; readonly x: Scalar }): Scalar => square(softplus(mul(w, x)))

describe('a broken law shows a point at which', () => {
  it('a rule is clearly wrong, and not only next to 0', () => {
    const message = messageOf(
      laws.ruleEqualsDifference({ f: loss, inputs: fc.record({ w: number, x: number }) }),
    )
    expect(message).toContain(
      'To find the op or the rule at fault: checkGrad(loss, { inputs: {"w":1,"x":1} }).',
    )
    expect(message).toContain('\nCounterexample: [{"at":{"w":1,"x":1},"cotangent":[1]}]\n')
    expect(message).toMatch(/\nThe seed and the path lead to \[\{.*\}\], which this is simpler than\.$/u)
  })

  it('a degree is clearly wrong', () => {
    const length = { f: ([x = NaN, y = NaN]: Vector): Scalar => hypot(x, y), degree: 2 }
    expect(counterexampleOf(furtherLaws.eulerIdentity({ ...length, inputs: fc.tuple(number, number) }))).toBe(
      '{"at":[1,1]}',
    )
  })

  it('an arbitrary may be', () => {
    const wrong = customRule((x: Scalar) => mul(x, x), {
      name: 'wrong',
      pullback: (x, cotangent) => mul(x, cotangent),
    })
    const at = (inputs: fc.Arbitrary<number>): string =>
      counterexampleOf(laws.ruleEqualsDifference({ f: (x: Scalar) => wrong(x), inputs }))
    expect(at(number.filter((x) => x > 1.5))).toBe('{"at":2,"cotangent":[1]}')
    expect(at(number.filter((x) => x < 0 && x !== -1))).toBe('{"at":-2,"cotangent":[1]}')
    expect(at(fc.double({ min: 1.1, max: 1.2, noNaN: true }))).toBe('{"at":1.1,"cotangent":[1]}')
    expect(at(number.map((x) => 10 + x))).toBe('{"at":8,"cotangent":[1]}')
  })

  it('the law is broken, and not only the function without a value', () => {
    const root = (x: Scalar): Scalar => {
      if (x === 0 || x === 1) throw new RangeError('No.')
      return mul(softplus(x), sqrt(x))
    }
    const message = messageOf(
      laws.ruleEqualsDifference({ f: root, inputs: fc.double({ min: 0, max: 3, noNaN: true }) }),
    )
    expect(message).toMatch(/^Broken: rule equals finite difference/u)
    expect(message).toContain('checkGrad(root, { inputs: 2 })')
  })
})

it('a wrong inverse is said to be so where values do not show it', () => {
  const inverse = (y: Scalar): Scalar => mul(1.5, log(y))
  const law = furtherLaws.inverseFunctionRule({ f: (x: Scalar) => exp(x), inverse, inputs: fc.constant(0) })
  expect(messageOf(law)).toContain(
    'but they are 1.5 and 1, and rounding accounts for 1.3e-15. The inverse may be wrong, or a derivative of either: see whether inverse(f(x)) is x, and checkGrad(inverse, { inputs: 1 }). To find the op or the rule at fault: checkGrad(f, { inputs: 0 }).',
  )
})

describe('a broken law is shrunk', () => {
  it('in no more than some hundreds of checks', () => {
    let checks = 0
    const slow = lawOf({
      name: 'slow',
      statement: 'false',
      draws: [],
      check: ({ at }) => {
        checks += 1
        return !at.every((x) => x !== 0)
      },
    })
    const inputs = fc.array(fc.double({ noNaN: true }), { minLength: 40, maxLength: 40 })
    expect(() => assertLaw(slow({ f: (xs: Vector) => xs[0] ?? 0, inputs }), parameters)).toThrow(
      'Broken: slow',
    )
    expect(checks).toBeLessThan(1000)
  })

  it('not at all where that is not wanted', () => {
    let failures = 0
    const counted = lawOf({ name: 'counted', statement: 'false', draws: [], check: () => ++failures === 0 })
    expect(() =>
      assertLaw(counted({ f: loss, inputs: fc.record({ w: number, x: number }) }), {
        ...parameters,
        endOnFailure: true,
      }),
    ).toThrow('Broken: counted')
    expect(failures).toBe(1)
  })
})

it('points that have no prototype are printed as others', () => {
  const bare = Object.assign(Object.create(null) as object, { x: -1 })
  const f = ({ x }: { readonly x: Scalar }): Scalar => log(x)
  const message = messageOf(laws.domainHonesty({ f, inputs: fc.constant(bare) }))
  expect(message).toContain('to be finite at {"x":-1}, inside')
  expect(message).toContain('Counterexample: [{"at":{"x":-1}}]')
  expect(message).not.toContain('__proto__')
})
