import { describe, expect, it } from '@jest/globals'
import {
  add,
  cos,
  div,
  less,
  log,
  logsumexp,
  mul,
  outputPrimal,
  pow,
  record,
  replay,
  select,
  sin,
  sqrt,
} from '@wengert/core'
import type { Scalar, Var } from '@wengert/core'
import { directional, grad, jvp, linearize } from '@wengert/grad'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { failureOf, sentences } from './failure.js'

const polar = ({ r, angle }: { r: Scalar; angle: Scalar }): { x: Scalar; y: Scalar } => ({
  x: mul(r, cos(angle)),
  y: mul(r, sin(angle)),
})

describe('jvp', () => {
  it('gives value and tangent in the shape of the output', () => {
    const { value, tangent } = jvp(polar)({ r: 2, angle: 0 }, { r: 1, angle: 10 })
    expect(value).toEqual({ x: 2, y: 0 })
    expect(tangent).toEqual({ x: 1, y: 20 })
    expect(Object.isFrozen(tangent)).toBe(true)
  })

  it('of what does not depend on the argument is 0, of the argument itself the tangent', () => {
    const f = (x: Scalar): readonly [Scalar, Scalar] => [x, 7]
    expect(jvp(f)(3, 5)).toEqual({ value: [3, 7], tangent: [5, 0] })
  })

  it('takes ops over lists', () => {
    const at = [0.5, -1, 2]
    const gradient = grad((xs: ReadonlyArray<Scalar>) => logsumexp(xs))(at)
    const expected = gradient.reduce((sum, partial, k) => sum + partial * (k + 1), 0)
    expect(jvp((xs: ReadonlyArray<Scalar>) => logsumexp(xs))(at, [1, 2, 3]).tangent).toBeCloseTo(expected, 14)
  })

  it('does not multiply on the side that is not taken', () => {
    const f = (x: Scalar): Scalar => select(less(0, 1) ? x : 0, sqrt(x), mul(3, x))
    expect(jvp(f)(0, 1).tangent).toBe(3)
    expect(outputPrimal(record((x) => jvp(f)(x, 1).tangent, 0))).toBe(3)
  })

  it('divides where the rule divides: 1/x need not be finite', () => {
    const tiny = 1e-310
    expect(jvp((x: Scalar) => div(x, tiny))(tiny, tiny).tangent).toBe(1)
    expect(jvp((x: Scalar) => log(x))(tiny, tiny).tangent).toBe(1)
  })

  it('counts a tangent of 0: it meets an infinite partial', () => {
    expect(jvp((x: Scalar) => sqrt(x))(0, 0).tangent).toBeNaN()
  })

  it('appends on Vars, can be replayed, and keeps guards', () => {
    const f = (x: Scalar): Scalar => (less(x, 0) ? mul(x, x) : pow(x, 3))
    const recording = record((x: Var) => jvp(f)(x, 2).tangent, 2)
    expect(outputPrimal(recording)).toBe(24)
    expect(pipe(replay(recording, 5), E.map(outputPrimal))).toEqual(E.right(150))
    expect(replay(recording, -1)).toMatchObject(E.left({ _tag: 'BranchChanged' }))
  })

  it('is linear in a tangent that is a Var', () => {
    const slope = (v: Scalar): Scalar => jvp((x: Scalar) => pow(x, 3))(2, v).tangent
    expect(slope(5)).toBe(60)
    expect(grad(slope)(5)).toBe(12)
  })

  it('appends where the function closes over a Var', () => {
    // d/dx of the derivative of x·y² along 1 at y = 3 is 6.
    const f = (x: Scalar): Scalar => jvp((y: Scalar) => mul(x, mul(y, y)))(3, 1).tangent
    expect(grad(f)(5)).toBe(6)
  })
})

describe('directional', () => {
  it('is the gradient times the direction', () => {
    const f = ([x, y]: readonly [Scalar, Scalar]): Scalar => add(mul(x, x), mul(3, y))
    expect(directional(f)([5, 7], [2, -1])).toBe(17)
  })
})

describe('linearize', () => {
  it('runs the function once, however often it is pushed forward', () => {
    let runs = 0
    const { value, pushforward } = linearize((at: { r: Scalar; angle: Scalar }) => {
      runs += 1
      return polar(at)
    })({ r: 2, angle: 0 })
    expect(value).toEqual({ x: 2, y: 0 })
    expect(pushforward({ r: 1, angle: 0 })).toEqual({ x: 1, y: 0 })
    expect(pushforward({ r: 0, angle: 1 })).toEqual({ x: 0, y: 2 })
    expect(runs).toBe(1)
  })

  it('pushes Vars forward from a point of numbers', () => {
    const { pushforward } = linearize((x: Scalar) => pow(x, 3))(2)
    expect(grad((v: Scalar) => mul(v, pushforward(v)))(5)).toBe(120)
  })

  it('appends on Vars', () => {
    const f = (x: Scalar): Scalar => {
      const { value, pushforward } = linearize((y: Scalar) => pow(y, 3))(x)
      return add(value, mul(pushforward(1), pushforward(2)))
    }
    expect(f(2)).toBe(8 + 12 * 24)
    expect(grad(f)(2)).toBe(12 + 72 * 8)
  })
})

describe('misuse', () => {
  it.each<readonly [string, unknown]>([
    ['one that is too short', [1]],
    ['one of another kind', 3],
    ['none', undefined],
  ])('%s is refused as a tangent', (_, tangent) => {
    const f = ([x, y]: readonly [Scalar, Scalar]): Scalar => mul(x, y)
    const failure = failureOf(() => jvp(f)([1, 2], tangent as never))
    expect(failure._tag).toBe('ShapeMismatch')
    expect(failure.message).toMatch(sentences)
  })

  it('a leaf of a tangent that is no number is refused, and its place is named', () => {
    const f = ([x, y]: readonly [Scalar, Scalar]): Scalar => mul(x, y)
    const failure = failureOf(() => jvp(f)([1, 2], [1, null as never]))
    expect(failure).toMatchObject({ _tag: 'InvalidTree', path: '[1]' })
    expect(failure.message).toMatch(sentences)
  })

  it('a Var that has expired is refused as a tangent', () => {
    const kept: Array<Var> = []
    record((x) => (kept.push(x), x), 3)
    const push = (x: Var): unknown => jvp((y: Scalar) => y)(3, x)
    expect(failureOf(() => kept.map(push)).message).toMatch(sentences)
    expect(failureOf(() => record(() => kept.map(push) as never, {}))._tag).toBe('ExpiredVar')
  })

  it('a pushforward of Vars is refused when their recording has ended, and in another one', () => {
    const kept: Array<(v: Scalar) => Scalar> = []
    record((x) => {
      kept.push(linearize((y: Scalar) => mul(y, y))(x).pushforward)
      return x
    }, 3)
    expect(failureOf(() => kept.map((push) => push(1))).message).toMatch(sentences)
    expect(failureOf(() => record((x) => kept.map((push) => push(x)), 3))._tag).toBe('ExpiredVar')
  })
})
