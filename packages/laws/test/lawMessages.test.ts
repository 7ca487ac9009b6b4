import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { asinh, log, mul, record, sin, sinh, sqrt, sub, WengertException } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import {
  assertLaw,
  evaluate,
  expression,
  forEvery,
  furtherLaws,
  keepsFunction,
  lawOf,
  laws,
} from '@wengert/laws'
import type { AnyLaw, Law, Subject, Vector } from '@wengert/laws'
import { parameters } from './parameters.js'

const number = fc.double({ min: -3, max: 3, noNaN: true })

/** What a law says where it fails. */
const complaintOf = (thunk: () => void): string => {
  try {
    thunk()
  } catch (failure) {
    return failure instanceof Error ? failure.message : String(failure)
  }
  throw new Error('Expected a law to be broken, but it holds.')
}

const f = ([x = NaN, y = NaN]: Vector): Scalar => mul(x, sin(y))
const inputs = fc.tuple(number, number)

describe('a law that says nothing at the points that are drawn', () => {
  it('was not tested, since the function is not finite there', () => {
    const complaint = complaintOf(() =>
      assertLaw(
        laws.ruleEqualsDifference({ f: (x: Scalar): Scalar => log(x), inputs: fc.constant(-1) }),
        parameters,
      ),
    )
    expect(complaint).toMatchInlineSnapshot(
      `"The law “rule equals finite difference” was not tested: expected 100 points at which it says something, but it says nothing at any of 10001 that were drawn, such as [{"at":-1,"cotangent":[0.625,0.25,0.25,0.5]}], since the function is not finite there. Draw inputs from where the function is finite and smooth. The seed is 1964."`,
    )
  })

  it('was not tested, since rounding has no bound there', () => {
    const complaint = complaintOf(() =>
      assertLaw(laws.sumRule({ f: (x: Scalar): Scalar => log(sub(x, 1)), inputs: fc.constant(1) }), {
        ...parameters,
        numRuns: 10,
      }),
    )
    expect(complaint).toMatchInlineSnapshot(
      `"The law “sum rule” was not tested: expected 10 points at which it says something, but it says nothing at any of 1001 that were drawn, such as [{"at":1,"slope":-0.625,"shift":1.75,"tangent":[1.875]}], since rounding has no finite bound there. Draw inputs from where the function is finite and smooth. The seed is 1964."`,
    )
  })

  it('was hardly tested', () => {
    const rare = fc.integer({ min: 0, max: 999 }).map((k) => (k === 517 ? 1 : -1))
    const complaint = complaintOf(() =>
      assertLaw(laws.ruleEqualsDifference({ f: (x: Scalar): Scalar => log(x), inputs: rare }), parameters),
    )
    expect(complaint).toMatchInlineSnapshot(
      `"The law “rule equals finite difference” was not tested: expected 100 points at which it says something, but it says nothing at all but 10 of 10011 that were drawn, such as [{"at":-1,"cotangent":[0.625,0.625]}], since the function is not finite there. Draw inputs from where the function is finite and smooth. The seed is 1964."`,
    )
  })

  it('is told of by a precondition of a law of one’s own', () => {
    const picky = lawOf({ name: 'picky', statement: 'true', draws: [], check: () => fc.pre(false) })
    expect(complaintOf(() => assertLaw(picky({ f, inputs }), parameters))).toMatchInlineSnapshot(
      `"The law “picky” was not tested: expected 100 points at which it says something, but it says nothing at any of 10001 that were drawn, such as [{"at":[2.7782142918121063e-87,7.363225360757698e-302]}], since a precondition of the law does not hold there. Draw inputs that meet it. The seed is 1964."`,
    )
  })
})

describe('the sentence of a broken law names', () => {
  const loss = ({
    w,
    layers,
  }: {
    readonly w: Scalar
    readonly layers: Vector
  }): { readonly cost: Scalar } => ({
    cost: mul(w, mul(w, layers[0] ?? NaN)),
  })
  const points = fc.record({ w: number, layers: fc.tuple(number) }, { noNullPrototype: true })
  const cost = (inputs: { readonly w: Scalar; readonly layers: Vector }): Scalar => loss(inputs).cost

  const sentenceOf = <T, O extends Scalar | object>(law: AnyLaw, subject: Subject<T, O>): string =>
    complaintOf(() => assertLaw(law(subject), parameters)).split('\n')[1] ?? ''

  const half = customRule((x: Scalar) => mul(x, x), {
    name: 'half',
    pullback: (x, cotangent) => mul(x, cotangent),
  })
  const squares = ({ w }: { readonly w: Scalar }): { readonly area: Scalar } => ({ area: half(w) })
  const sides = fc.record({ w: number }, { noNullPrototype: true })

  it('the output and the leaf, and points to checkGrad: rule equals finite difference', () => {
    expect(sentenceOf(laws.ruleEqualsDifference, { f: squares, inputs: sides })).toMatchInlineSnapshot(
      `"Expected ∂squares.area/∂w to be 2.0000000000000004 ± 1.1e-13 at {"w":1}, as finite differences say, but it is 1. To find the op or the rule at fault: checkGrad(squares, { inputs: {"w":1} })."`,
    )
  })

  it('forward equals reverse', () => {
    const modes = { reverse: () => (at: object) => ({ ...at, w: 7 }) as never }
    expect(sentenceOf(laws.forwardEqualsReverse, { f: cost, inputs: points, modes })).toMatchInlineSnapshot(
      `"Expected ⟨ȳ, J·ẋ⟩ by forward mode to equal ⟨Jᵀ·ȳ, ẋ⟩ by reverse mode at {"w":0,"layers":[0]}, but they are 0 and 7, and rounding accounts for 1.3e-322. If checkGrad(cost, { inputs: {"w":0,"layers":[0]} }) finds nothing, the modes that the subject brings are at fault."`,
    )
  })

  it('what rules predict: sum, product and chain rule', () => {
    const modes = { reverse: () => (at: object) => ({ ...at, w: 7 }) as never }
    const said = [laws.sumRule, laws.productRule, laws.chainRule].map(
      (law) => sentenceOf(law, { f: cost, inputs: points, modes }).split(',')[0],
    )
    expect(said).toMatchInlineSnapshot(`
      [
        "Expected ∂(f + g)/∂w to equal what the rule gives at {"w":0",
        "Expected ∂(f·g)/∂w to equal what the rule gives at {"w":0",
        "Expected the tangent of h ∘ f to equal what the rule gives at {"w":0",
      ]
    `)
  })

  it('linearity in the seed', () => {
    let calls = 0
    const pullback = () => (at: object) => ({ ...at, w: calls++ }) as never
    const pushforward = () => () => ({ cost: calls++ }) as never
    expect(
      sentenceOf(laws.linearityInSeed, { f: loss, inputs: points, modes: { pullback } }),
    ).toMatchInlineSnapshot(
      `"Expected ∂⟨a·ū + v̄, loss⟩/∂w to equal a·∂⟨ū, loss⟩/∂w + ∂⟨v̄, loss⟩/∂w at {"w":0,"layers":[0]}, but they are 30 and 63, and rounding accounts for 4.2e-14. If checkGrad(loss, { inputs: {"w":0,"layers":[0]} }) finds nothing, the modes that the subject brings are at fault."`,
    )
    expect(
      sentenceOf(laws.linearityInSeed, { f: loss, inputs: points, modes: { pushforward } }),
    ).toMatchInlineSnapshot(
      `"Expected the tangent of loss.cost for a·u + v to equal a times that for u, and that for v at {"w":0,"layers":[0]}, but they are 87 and 177, and rounding accounts for 1.2e-13. If checkGrad(loss, { inputs: {"w":0,"layers":[0]} }) finds nothing, the modes that the subject brings are at fault."`,
    )
  })

  it('Hessian symmetry', () => {
    const hvp = () => (at: object) => ({ ...at, w: 7 }) as never
    expect(
      sentenceOf(laws.hessianSymmetry, { f: cost, inputs: points, modes: { hvp } }),
    ).toMatchInlineSnapshot(
      `"Expected ⟨u, H·v⟩ to equal ⟨u, hvp(v)⟩ at {"w":0,"layers":[0]}, but they are 0 and 7, and rounding accounts for 7.9e-322. If checkGrad(cost, { inputs: {"w":0,"layers":[0]}, order: 2 }) finds nothing, the modes that the subject brings are at fault."`,
    )
  })

  it('declared-domain honesty', () => {
    const logarithm = ({ w }: { readonly w: Scalar }): object => ({ height: [1, log(w)] })
    expect(sentenceOf(laws.domainHonesty, { f: logarithm, inputs: sides })).toMatchInlineSnapshot(
      `"Expected logarithm.height[1] to be finite at {"w":0}, inside the declared domain, but it is -Infinity. Declare a smaller domain, or make the function finite there."`,
    )
    const root = ({ w }: { readonly w: Scalar }): object => ({ height: sqrt(mul(0, w)) })
    expect(sentenceOf(laws.domainHonesty, { f: root, inputs: sides })).toMatchInlineSnapshot(
      `"Expected ∂root.height/∂w to be finite at {"w":0}, inside the declared domain, but it is NaN. Declare a smaller domain, or make the function finite there."`,
    )
  })

  it('the identity of Euler', () => {
    const squared = { f: ({ w }: { readonly w: Scalar }): Scalar => mul(w, w), inputs: sides, degree: 1 }
    const complaint = complaintOf(() => assertLaw(furtherLaws.eulerIdentity(squared), parameters))
    expect(complaint.split('\n')[1]).toMatchInlineSnapshot(
      `"Expected ⟨x, ∇f(x)⟩ in reverse to equal k·f(x) at {"w":1}, but they are 2 and 1, and rounding accounts for 1.6e-15. See whether the degree is right. To find the op or the rule at fault: checkGrad(f, { inputs: {"w":1} })."`,
    )
  })

  it('laws of recordings', () => {
    const other = ({ w }: { readonly w: Scalar }) => ({ area: mul(w, 2) })
    const doubled = keepsFunction('doubling keeps', 'doubling', (recording) =>
      E.right({ ...recording, ...record(other as never, { w: 1 } as never) }),
    )
    expect(sentenceOf(doubled, { f: squares, inputs: sides })).toMatchInlineSnapshot(
      `"Expected T(f).area to be 0 at {"w":0}, bit for bit, but it is 2."`,
    )
    const constant = keepsFunction('forgetting keeps', 'forgetting', (recording) =>
      E.right({ ...recording, inputs: { w: 99 } }),
    )
    expect(sentenceOf(constant, { f: squares, inputs: sides })).toMatchInlineSnapshot(
      `"Expected ∂⟨ȳ, T(f)⟩/∂w to equal that of the function itself at {"w":1}, but they are 0 and 1, and rounding accounts for 8.7e-16."`,
    )
  })
})

describe('is refused at once, before it is run:', () => {
  const { eulerIdentity, inverseFunctionRule } = furtherLaws
  const curve = { f: (x: Scalar): Scalar => sinh(x), inputs: number }
  const plane = { f, inputs }

  it('the identity of Euler without a degree', () => {
    expect(() => eulerIdentity({ ...plane } as never)).toThrow(
      new WengertException({
        _tag: 'InvalidOperand',
        op: 'eulerIdentity',
        position: 0,
        message:
          'Expected a finite number as degree of the subject of eulerIdentity, but nothing came. Give the k of f(t·x) = tᵏ·f(x): eulerIdentity({ f, inputs, degree: 1 }).',
      }),
    )
    expect(() => eulerIdentity({ ...plane, degree: NaN })).toThrow('but Number.NaN came')
  })

  it('the rule of the inverse without an inverse', () => {
    expect(() => inverseFunctionRule({ ...curve } as never)).toThrow(
      'Expected a function as inverse of the subject of inverseFunctionRule, but nothing came. Give it with the function: inverseFunctionRule({ f: sinh, inverse: asinh, inputs }).',
    )
  })

  it('the rule of the inverse with two inputs', () => {
    expect(() => inverseFunctionRule({ ...plane, inverse: asinh })).toThrow(
      /^Expected one scalar as inputs of the subject of inverseFunctionRule, but a point with 2 came: \[.*\]\. Hold all of them but one: /u,
    )
  })
})

describe('a failure of a law for every function of a family', () => {
  const counterexampleOf = (law: Law<[unknown]>): string =>
    /^Counterexample: [^]*?(?=\nShrunk)/mu.exec(complaintOf(() => assertLaw(law, parameters)))?.[0] ?? ''

  it('prints the function and the drawn values, not the arbitrary of points', () => {
    const subjects = fc
      .constantFrom(2, 3)
      .map((degree) => ({ f: (x: Scalar): Scalar => mul(x, 2), degree, inputs: fc.constant(1) }))
    expect(counterexampleOf(forEvery(subjects, furtherLaws.eulerIdentity))).toMatchInlineSnapshot(
      `"Counterexample: [{f: (x) => (0, core_1.mul)(x, 2), degree: 2, "at":1}]"`,
    )
  })

  it('prints a drawn program as code', () => {
    const programs = expression({ ops: ['mul'], inputs: 2, steps: 2, statements: [] })
    const wrong = { reverse: () => () => [7, 7] }
    const subjects = programs.map((each) => ({ f: evaluate(each), inputs, modes: wrong as never }))
    expect(counterexampleOf(forEvery(subjects, laws.forwardEqualsReverse))).toMatchInlineSnapshot(`
      "Counterexample: [{f: 
      import { mul, type Scalar } from '@wengert/core'
      // f(x0) = x0 * x0
      const f = ([x0 = 1]: ReadonlyArray<Scalar>): Scalar => mul(x0, x0)
      , "at":[0,0],"tangent":[1],"cotangent":[1]}]"
    `)
  })
})

describe('seeds', () => {
  it('shrink to 1, one of them being enough', () => {
    const never = lawOf({
      name: 'never',
      statement: 'false',
      draws: ['slope', 'shift', 'tangent', 'otherTangent', 'cotangent', 'otherCotangent'],
      check: () => {
        throw new Error('False.')
      },
    })
    const { counterexample } = fc.check(never({ f, inputs }).property, parameters)
    const ones = { tangent: [1], otherTangent: [1], cotangent: [1], otherCotangent: [1] }
    expect(counterexample).toEqual([{ at: [0, 0], slope: 1, shift: 0, ...ones }])
  })

  it('shrink to simple numbers where 1 does not do', () => {
    const below = lawOf({
      name: 'seeds are 1/2 or more',
      statement: 'ẋ ≥ 1/2',
      draws: ['tangent'],
      check: (_, { tangent }) => {
        if (tangent.some((each) => each < 0.5)) throw new Error('False.')
      },
    })
    expect(fc.check(below({ f, inputs }).property, parameters).counterexample?.[0].tangent).toEqual([-1])
  })
})
