import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { add, asinh, greater, mul, sin, sinh, WengertException } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { assertLaw, forEvery, furtherLaws, keepsFunction, lawOf, laws } from '@wengert/laws'
import type { LawOf, Subject } from '@wengert/laws'
import { parameters } from './parameters.js'

const inputs = fc.double({ min: -3, max: 3, noNaN: true })
const f = (x: Scalar): Scalar => mul(x, sin(x))
const subject = { f, inputs }
const { sumRule } = laws

/** From JavaScript anything may come. */
const call = (called: unknown, ...given: ReadonlyArray<unknown>): unknown =>
  (called as (...given: ReadonlyArray<unknown>) => unknown)(...given)

const given: ReadonlyArray<readonly [subject: unknown, message: string]> = [
  [undefined, 'Expected a subject of the law “sum rule”, but nothing came. Give { f: '],
  [f, 'Expected a subject of the law “sum rule”, but a function came.'],
  [{ inputs }, 'Expected a function as f of the subject of the law “sum rule”, but nothing came. Give { f: '],
  [
    { f },
    'Expected an arbitrary of fast-check as inputs of the subject of the law “sum rule”, but nothing came.',
  ],
  [
    { f, inputs: 2 },
    'but 2 came. Give { f, inputs: number({ min: -3, max: 3 }) }, or fc.constant(x) for one point.',
  ],
  [
    { f, inputs, mode: {} },
    'Expected f, inputs, modes, inverse or degree in the subject of the law “sum rule”, but mode came. Leave it out',
  ],
  [{ f, inputs, reverse: f }, 'but reverse came. Give { f, inputs, modes: { reverse } }.'],
  [{ f, inputs, modes: f }, 'Expected a record of functions as modes of the subject of the law “sum rule”'],
  [
    { f, inputs, modes: { revers: f } },
    'Expected reverse, forward, pullback, pushforward, hessian or hvp in the modes of the subject of the law “sum rule”, but revers came. Nothing would test it.',
  ],
  [
    { f, inputs, modes: { reverse: 3 } },
    'Expected a function as reverse in the modes of the subject of the law “sum rule”, but 3 came.',
  ],
]

describe('a subject is refused at once', () => {
  it.each(given.map(([subject, message]) => [message, subject] as const))('%s', (message, given) => {
    expect(() => call(sumRule, given)).toThrow(message)
    expect(() => call(sumRule, given)).toThrow(WengertException)
  })

  it('where it is drawn', () => {
    const family = forEvery(fc.constant({ f, inputs, mode: {} }) as never, sumRule)
    expect(() => assertLaw(family, parameters)).toThrow('but mode came. Leave it out')
  })
})

describe('a subject may', () => {
  it('leave out a mode by undefined', () => {
    assertLaw(sumRule({ ...subject, modes: { reverse: undefined } } as never), parameters)
  })

  it('say what other laws need, and what the law brings', () => {
    assertLaw(sumRule({ ...subject, degree: 1, inverse: f } as Subject<Scalar>), parameters)
    const says = { name: 'periodic', statement: 'f(x + p) = f(x)', draws: [], brings: ['period'] }
    const periodic = lawOf<never, { readonly period: number }>({
      ...says,
      check: ({ size }, _, { period }) => size > 0 && period > 0,
    })
    assertLaw(periodic({ ...subject, period: 1 }), parameters)
    expect(() => periodic({ ...subject, perod: 1 } as never)).toThrow('but perod came')
  })
})

describe('is refused at once:', () => {
  const says = { name: 'x', statement: 'y', draws: [], check: () => true }

  it.each<readonly [string, () => unknown, string]>([
    [
      'no subjects',
      () => call(forEvery, 3, sumRule),
      'Expected an arbitrary of subjects as argument 1 of forEvery, but 3 came.',
    ],
    [
      'no law of every one',
      () => call(forEvery, fc.constant(subject), sumRule(subject)),
      'Expected a law as argument 2 of forEvery, but an object came. Write forEvery(subjects, sumRule), without a subject.',
    ],
    [
      'no law',
      () => call(assertLaw),
      'Expected a law of a subject as argument 1 of assertLaw, but nothing came.',
    ],
    [
      'a law without a subject',
      () => call(assertLaw, sumRule),
      'but a function came. Write assertLaw(sumRule({ f, inputs })).',
    ],
    ['nothing said', () => call(lawOf), 'Expected what a law says as argument 1 of lawOf, but nothing came.'],
    [
      'a name alone',
      () => call(lawOf, { name: 'x' }),
      'Expected a text as statement of lawOf, but nothing came.',
    ],
    [
      'no draws',
      () => call(lawOf, { ...says, draws: undefined }),
      'Expected an array of some of elsewhere, tangent, otherTangent, cotangent, otherCotangent, slope, shift as draws of lawOf, but nothing came.',
    ],
    [
      'unknown draws',
      () => call(lawOf, { ...says, draws: ['seed'] }),
      'as draws of lawOf, but ["seed"] came.',
    ],
    [
      'no check',
      () => call(lawOf, { ...says, check: true }),
      'Expected a function as check of lawOf, but true came.',
    ],
    [
      'no transformation',
      () => call(keepsFunction, 'x', 'y', 3),
      'Expected a function from a recording to an Either of one as argument 3 of keepsFunction, but 3 came.',
    ],
  ])('%s', (_, thunk, message) => {
    expect(thunk).toThrow(message)
    expect(thunk).toThrow(WengertException)
  })
})

const failureOf = (thunk: () => void): Error => {
  try {
    thunk()
  } catch (failure) {
    return failure as Error
  }
  throw new Error('Expected a law to fail, but it holds.')
}

describe('no law is broken', () => {
  const untested = 'The law “sum rule” was not tested: '

  it('by a function that throws', () => {
    const cause = new RangeError('Negative.')
    const root = (x: Scalar): Scalar => {
      if (typeof x === 'number') throw cause
      return x
    }
    const failure = failureOf(() => assertLaw(sumRule({ f: root, inputs: fc.constant(1) }), parameters))
    expect(failure.message.split('\n')[0]).toBe(
      `${untested}Expected root to give scalars at 1, but it threw RangeError: Negative. Draw points inside its domain.`,
    )
    expect(failure.cause).toBe(cause)
  })

  it('by a function that uses a scalar as a number', () => {
    const wrong = (x: Scalar): Scalar => add(1, (x as number) * 2)
    const failure = failureOf(() => assertLaw(sumRule({ f: wrong, inputs: fc.constant(1) }), parameters))
    expect(failure.message).toMatch(
      /^The law “sum rule” was not tested: Expected wrong to give scalars at 1, but it threw\. /u,
    )
    expect(failure.cause).toBeInstanceOf(WengertException)
  })

  it('by a function that is async, or gives no scalars', () => {
    const gives = (output: unknown): string =>
      failureOf(() => assertLaw(sumRule({ f: () => output, inputs } as never), parameters)).message
    expect(gives(Promise.reject(new Error('Late.')))).toContain(
      `${untested}Expected a scalar as what f gives, but an object of class Promise came. Await what you need first`,
    )
    expect(gives({ y: [1, 'text'] })).toContain(
      'Expected a scalar as what f gives at y[1], but the string "text" came.',
    )
    expect(gives(undefined)).toContain('Expected a scalar as what f gives, but undefined came.')
  })

  it('by a point that an arbitrary gives later, of a kind that the law refuses', () => {
    const given = fc.array(inputs, { minLength: 1, maxLength: 2 })
    const [first] = fc.sample(given, { numRuns: 1, seed: 1 })
    const later = given.map((xs) => (xs.length === first?.length ? [1] : [1, 2]))
    const law = furtherLaws.inverseFunctionRule({
      f: ([x = NaN]: ReadonlyArray<Scalar>): Scalar => sinh(x),
      inverse: asinh,
      inputs: later,
    })
    expect(() => assertLaw(law, { ...parameters, endOnFailure: true })).toThrow(
      /^The law “inverse-function rule” was not tested: Expected one scalar as inputs/u,
    )
  })

  it.each<readonly [string, (recording: never) => unknown, string]>([
    ['a recording', (recording) => recording, 'an object came'],
    ['nothing', () => undefined, 'undefined came'],
    ['a Right of nothing', () => E.right(3), 'a Right of 3 came'],
  ])('by a transformation that gives %s where an Either is due', (_, transform, came) => {
    const law: LawOf<'cotangent'> = keepsFunction('x', 'my pass', transform as never)
    expect(() => assertLaw(law(subject), parameters)).toThrow(
      `The law “x” was not tested: Expected an Either of a recording as what the transformation “my pass” gives, but ${came}. Return E.right(recording).`,
    )
  })

  it('by differences that leave the domain of a function that throws', () => {
    const root = (x: Scalar): Scalar => {
      if (greater(0, x)) throw new RangeError('Negative.')
      return mul(x, sin(x))
    }
    const near = fc.double({ min: 0, max: 0.01, noNaN: true })
    assertLaw(laws.ruleEqualsDifference({ f: root, inputs: near }), parameters)
  })

  it('by a precondition of the function itself', () => {
    const picky = (x: Scalar): Scalar => {
      fc.pre(x !== 1)
      return x
    }
    assertLaw(sumRule({ f: picky, inputs: fc.constantFrom(1, 2) }), parameters)
  })
})
