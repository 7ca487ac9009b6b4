import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { abs, hypot, mul } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { assertLaw, furtherLaws, laws } from '@wengert/laws'
import type { AnyLaw, Vector } from '@wengert/laws'
import { parameters } from './parameters.js'

const number = fc.double({ min: -3, max: 3, noNaN: true })
const few = { ...parameters, numRuns: 10 }

/** They compare values, or tapes, of which there are some without a leaf too. */
const sayOfConstants: ReadonlyArray<AnyLaw> = [
  laws.domainHonesty,
  laws.composeKeeps,
  laws.functorLaws,
  laws.simplifyKeeps,
  laws.pruneKeeps,
  laws.replayEqualsRecording,
  laws.appendingKeeps,
]

const every = Object.values<AnyLaw>(laws).map((law) => [law.says.name, law] as const)

describe.each(every)('%s', (name, law) => {
  it('is not tested by a function without an output', () => {
    const subject = { f: (): Vector => [], inputs: number }
    expect(() => assertLaw(law(subject), few)).toThrow(
      new RegExp(`^The law “${name}” was not tested: .* since the function has no output there\\. `, 'u'),
    )
  })

  if (sayOfConstants.includes(law))
    it('is tested by the value of a function without a leaf', () => {
      assertLaw(law({ f: (): Scalar => 1, inputs: fc.constant([]) }), few)
    })
  else
    it('is not tested by a function without a leaf', () => {
      expect(() => assertLaw(law({ f: (): Scalar => 1, inputs: fc.constant(['text']) }), few)).toThrow(
        new RegExp(`^The law “${name}” was not tested: .* since the point has no number there\\. `, 'u'),
      )
    })

  it('is not tested by no runs', () => {
    const none = { ...parameters, numRuns: 0 }
    expect(() => assertLaw(law({ f: (x: Scalar) => mul(x, x), inputs: number }), none)).toThrow(
      `The law “${name}” was not tested: expected at least one point, but none was drawn. Leave numRuns out for 100.`,
    )
  })
})

describe('is not tested', () => {
  it('at nothing but a kink by weights of 0: rule equals finite difference', () => {
    const law = laws.ruleEqualsDifference({ f: (x: Scalar) => abs(x), inputs: fc.constant(0) })
    expect(() => assertLaw(law, { ...few, maxSkipsPerRun: 50 })).toThrow(
      'it says nothing at any of 501 that were drawn',
    )
  })

  it.each(
    (
      [
        ['tangent', laws.forwardEqualsReverse],
        ['cotangent', laws.forwardEqualsReverse],
        ['cotangent', laws.ruleEqualsDifference],
        ['tangent', laws.hessianSymmetry],
        ['otherTangent', laws.hessianSymmetry],
      ] as const
    ).map(([key, law]) => [key, law.says.name, law] as const),
  )('by a %s of 0: %s', (key, _, law) => {
    const { property } = law({
      f: ([x = NaN, y = NaN]: Vector): Scalar => mul(x, y),
      inputs: fc.constant([1, 2]),
    })
    const ones = { tangent: [1], otherTangent: [1], cotangent: [1] }
    expect(property.run([{ at: [1, 2], ...ones }] as never)).toBeNull()
    expect(
      fc.PreconditionFailure.isFailure(property.run([{ at: [1, 2], ...ones, [key]: [0, 0] }] as never)),
    ).toBe(true)
  })

  it('at the origin: the identity of Euler', () => {
    const length = { f: ([x = NaN, y = NaN]: Vector): Scalar => hypot(x, y), degree: 7 }
    expect(() =>
      assertLaw(furtherLaws.eulerIdentity({ ...length, inputs: fc.constant([0, 0]) }), few),
    ).toThrow('since both sides are 0 at the origin there. ')
  })
})
