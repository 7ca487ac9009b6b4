import { afterEach, describe, expect, it, jest } from '@jest/globals'
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { add, exp, hypot, log, mul, neg, prune, record, sin, Tape } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule, grad, hessian, jvp } from '@wengert/grad'
import { assertLaw, furtherLaws, keepsFunction, laws } from '@wengert/laws'
import type { AnyLaw, Numbers, Subject, Vector } from '@wengert/laws'
import { sweepWith } from './faultySweep.js'
import { parameters } from './parameters.js'

const { appendingKeeps, composeKeeps, domainHonesty, forwardEqualsReverse, functorLaws } = laws
const number = fc.double({ min: -3, max: 3, noNaN: true })
const inputs = fc.array(number, { minLength: 2, maxLength: 2 })
const f = ([x = NaN, y = NaN]: Vector): Scalar => add(mul(x, sin(y)), exp(x))
const subject: Subject<Vector> = { f, inputs }

/** Throws unless the law is broken by one subject and holds of another. */
const expectCaught = (law: AnyLaw, faulty: Subject<Vector>, sound: Subject<Vector> = subject): void => {
  assertLaw(law(sound), parameters)
  expect(() => assertLaw(law(faulty), parameters)).toThrow(`Broken: ${law.says.name}, ${law.says.statement}.`)
}

/** Another function at every call. */
const impure = (): Subject<Vector> => {
  let calls = 0
  return { inputs, f: ([x = NaN]) => mul(x, ++calls) }
}

const cubed = (off: number): ((x: Scalar) => Scalar) =>
  customRule((x: Scalar) => mul(x, mul(x, x)), {
    name: 'cubed',
    tangent: (x: Scalar, dx: Scalar) => mul(mul(3 + off, mul(x, x)), dx),
  })

const ofCube = (off: number): Subject<Vector> => ({ inputs, f: ([x = NaN]) => cubed(off)(x) })

afterEach(() => {
  jest.restoreAllMocks()
})

describe('a law is broken', () => {
  it('by a rule of one’s own that is off by a millionth: rule equals finite difference', () => {
    expectCaught(laws.ruleEqualsDifference, ofCube(1e-6), ofCube(0))
  })

  it('by a reverse mode with another sign: forward equals reverse', () => {
    const reverse = sweepWith((before, adjoint, partial) => before - adjoint * partial)
    expectCaught(forwardEqualsReverse, { ...subject, modes: { reverse } })
    const sound = sweepWith((before, adjoint, partial) => before + adjoint * partial)
    assertLaw(forwardEqualsReverse({ ...subject, modes: { reverse: sound } }), parameters)
  })

  it('by adjoints that the next sweep starts from: linearity in the seed', () => {
    const stale: Array<Numbers> = []
    const reverse = (h: (xs: Vector) => Scalar) => (at: Numbers) => {
      const kept = stale.at(-1) ?? at.map(() => 0)
      stale.push(grad(h)(at).map((partial, k) => partial + (kept[k] ?? 0)))
      return stale.at(-1) ?? []
    }
    const several = {
      inputs,
      f: (xs: Vector): ReadonlyArray<Scalar> => [f(xs), sin(f(xs))],
    }
    assertLaw(laws.linearityInSeed(several), parameters)
    expect(() => assertLaw(laws.linearityInSeed({ ...several, modes: { reverse } }), parameters)).toThrow(
      'Broken: linearity in the seed',
    )
  })

  it('by a tangent that is the square of its seed: linearity in the seed', () => {
    const pushforward = (h: (xs: Vector) => Scalar) => (at: Numbers, v: Numbers) =>
      jvp(h)(
        at,
        v.map((each) => each * each),
      ).tangent
    expectCaught(laws.linearityInSeed, { ...subject, modes: { pushforward } })
  })

  it('by a contribution that overwrites the ones before: sum rule', () => {
    const reverse = sweepWith((_, adjoint, partial) => adjoint * partial)
    expectCaught(laws.sumRule, { ...subject, modes: { reverse } })
  })

  it('by the missing second edge of y·y: product rule', () => {
    const reverse = sweepWith((before, adjoint, partial) =>
      before === adjoint * partial ? before : before + adjoint * partial,
    )
    expectCaught(laws.productRule, { ...subject, modes: { reverse } })
  })

  it('by a partial that forgets the adjoint: chain rule', () => {
    const reverse = sweepWith((before, _, partial) => before + partial)
    expectCaught(laws.chainRule, { ...subject, modes: { reverse } })
  })

  it('by one half of a matrix: Hessian symmetry', () => {
    const triangle = (h: (xs: Vector) => Scalar) => (at: Numbers) =>
      hessian(h)(at).map((row, i) => row.map((entry, j) => (j > i ? 0 : entry)))
    expectCaught(laws.hessianSymmetry, { ...subject, modes: { hessian: triangle } })
  })

  it('by a product with a Hessian that forgets the direction: Hessian symmetry', () => {
    const hvp = (h: (xs: Vector) => Scalar) => (at: Numbers) => hessian(h)(at)[0] ?? []
    expectCaught(laws.hessianSymmetry, { ...subject, modes: { hvp } })
  })

  it('by a logarithm of what is declared to be any number: declared-domain honesty', () => {
    expectCaught(domainHonesty, { inputs, f: ([x = NaN]) => log(x) })
  })

  it('by a function that is not pure: compose keeps, functor laws and replay equals re-recording', () => {
    expectCaught(composeKeeps, impure())
    expectCaught(functorLaws, impure())
    expectCaught(laws.replayEqualsRecording, impure())
  })

  it('by a transformation that changes a value, or only a derivative', () => {
    const negative = keepsFunction('negative', 'f ↦ −f', () =>
      E.right(record((xs: Vector) => neg(f(xs)), [1, 2])),
    )
    expectCaughtAlone(negative)
    const constant = keepsFunction('constant', 'f ↦ f(x)', (recording) =>
      E.right({ ...recording, inputs: [0, 0] }),
    )
    expectCaughtAlone(constant)
    assertLaw(keepsFunction('prune', 'prune', (recording) => E.right(prune(recording)))(subject), parameters)
  })

  it('by a tape that shows what was appended later: appending never changes an earlier tape', () => {
    let calls = 0
    assertLaw(appendingKeeps(subject), parameters)
    jest.spyOn(Tape.prototype, 'labelOf').mockImplementation(() => (++calls > 50 ? 'later' : undefined))
    expect(() => assertLaw(appendingKeeps(subject), parameters)).toThrow(
      `Broken: ${appendingKeeps.says.name}`,
    )
  })

  it('by a wrong inverse or a wrong degree', () => {
    const curve = { f: (x: Scalar): Scalar => exp(x), inputs: number }
    const { inverseFunctionRule, eulerIdentity } = furtherLaws
    expect(() =>
      assertLaw(inverseFunctionRule({ ...curve, inverse: (y) => mul(1.5, log(y)) }), parameters),
    ).toThrow(`Broken: ${inverseFunctionRule.says.name}`)
    const length = { f: ([x = NaN, y = NaN]: Vector): Scalar => hypot(x, y), inputs }
    assertLaw(eulerIdentity({ ...length, degree: 1 }), parameters)
    expect(() => assertLaw(eulerIdentity({ ...length, degree: 2 }), parameters)).toThrow(
      `Broken: ${eulerIdentity.says.name}`,
    )
  })
})

const expectCaughtAlone = (law: AnyLaw): void => {
  expect(() => assertLaw(law(subject), parameters)).toThrow(`Broken: ${law.says.name}`)
}

describe('the message of a broken law', () => {
  it('has the law, what was expected, the seed, the path and the smallest counterexample', () => {
    const wrong = { ...subject, modes: { reverse: sweepWith((before, adjoint) => before + adjoint) } }
    const message = (): string => {
      try {
        assertLaw(forwardEqualsReverse(wrong), parameters)
        return 'holds'
      } catch (failure) {
        return failure instanceof Error ? failure.message : ''
      }
    }
    expect(message()).toMatchInlineSnapshot(`
      "Broken: forward equals reverse, ⟨ȳ, J(x)·ẋ⟩ = ⟨J(x)ᵀ·ȳ, ẋ⟩.
      Expected ⟨ȳ, J·ẋ⟩ by forward mode to equal ⟨Jᵀ·ȳ, ẋ⟩ by reverse mode at [0,0], but they are 1 and 3, and rounding accounts for 2.2e-15. If checkGrad(f, { inputs: [0,0] }) finds nothing, the modes that the subject brings are at fault.
      Property failed after 1 tests
      { seed: 1964, path: "0:0:0:0:2:1:1:1:0", endOnFailure: true }
      Counterexample: [{"at":[0,0],"tangent":[1],"cotangent":[1]}]
      Shrunk 8 time(s)

      Hint: Enable verbose mode in order to have the list of all failing values encountered during the run"
    `)
  })

  it('replays from its seed and path', () => {
    const wrong = { ...subject, modes: { reverse: sweepWith((before, adjoint) => before + adjoint) } }
    const law = forwardEqualsReverse(wrong)
    const { seed, counterexamplePath, counterexample } = fc.check(law.property, parameters)
    const again = fc.check(law.property, { seed, path: counterexamplePath ?? '', endOnFailure: true })
    expect(again.counterexample).toEqual(counterexample)
    expect(again.failed).toBe(true)
  })
})
