import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import {
  acos,
  acosh,
  add,
  asin,
  atan2,
  atanh,
  div,
  dot,
  exp,
  less,
  log,
  logit,
  logsumexp,
  mul,
  neg,
  pow,
  sin,
  sqrt,
  square,
  sub,
} from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { checkGrad, evaluate, expressionAndPoint } from '@wengert/laws'
import { differentiableOps } from './opSubjects.js'
import { parameters } from './parameters.js'

const between = (min: number, max: number): Arbitrary<number> => fc.double({ min, max, noNaN: true })
const moderate = between(-3, 3)
const any = fc.double({ noNaN: true, noDefaultInfinity: true })

interface Sample {
  readonly m: Scalar
  readonly s: Scalar
  readonly x: Scalar
}

interface Unit {
  readonly w: readonly [Scalar, Scalar]
  readonly x: readonly [Scalar, Scalar]
  readonly b: Scalar
}

/** Checks whatever fast-check draws, the ends of domains and the tiniest numbers among them. */
const passes =
  (f: (inputs: never) => Scalar, arbitrary: Arbitrary<unknown>, order: 1 | 2 = 2) =>
  (): void => {
    const { points, skipped } = checkGrad(f as never, {
      arbitrary: arbitrary as never,
      seed: parameters.seed,
      order,
    })
    expect(points + skipped).toBe(100)
    expect(points).toBeGreaterThan(50)
  }

describe('checkGrad does not accuse what is right', () => {
  it.each<readonly [string, () => void]>([
    ['asin up to its ends', passes((x: Scalar) => asin(x), between(-1, 1))],
    ['acos up to its ends', passes((x: Scalar) => acos(x), between(-1, 1))],
    ['atanh up to its ends', passes((x: Scalar) => atanh(x), between(-1, 1))],
    ['acosh up to its end', passes((x: Scalar) => acosh(x), between(1, 3))],
    ['logit up to its ends', passes((x: Scalar) => logit(x), between(0, 1))],
    ['a root', passes((x: Scalar) => sqrt(x), between(0, 3))],
    ['a half circle', passes((x: Scalar) => sqrt(sub(1, mul(x, x))), between(-1, 1))],
    ['a power', passes((x: Scalar) => pow(x, 1.5), between(0, 3))],
    ['a likelihood', passes((p: Scalar) => add(mul(0.3, log(p)), mul(0.7, log(sub(1, p)))), between(0, 1))],
    [
      'a Gaussian log-likelihood',
      passes(
        ({ m, s, x }: Sample) => sub(mul(-0.5, square(div(sub(x, m), s))), log(s)),
        fc.record({ m: moderate, s: between(1e-3, 10), x: moderate }),
      ),
    ],
    [
      'a wave on a slope, from any number',
      passes(
        ({ x, y }: { readonly x: Scalar; readonly y: Scalar }) => add(sin(x), mul(x, y)),
        fc.record({ x: any, y: any }),
        1,
      ),
    ],
    [
      'a wave over the sum of any two numbers',
      passes(
        ({ x, y }: { readonly x: Scalar; readonly y: Scalar }) => sin(add(x, y)),
        fc.record({ x: any, y: any }),
        1,
      ),
    ],
    [
      'any power of any number',
      passes(
        ({ x, y }: { readonly x: Scalar; readonly y: Scalar }) => pow(x, y),
        fc.record({ x: any, y: any }),
        1,
      ),
    ],
    [
      'a unit of a network',
      passes(
        ({ w, x, b }: Unit) => log(add(1, exp(add(dot(w, x), b)))),
        fc.record({ w: fc.tuple(moderate, moderate), x: fc.tuple(moderate, moderate), b: moderate }),
      ),
    ],
    ['a branch', passes((x: Scalar) => (less(x, 0) ? neg(x) : mul(x, x)), moderate)],
    ['a wave of any length', passes((x: Scalar) => sin(x), any)],
    ['logsumexp of any numbers', passes((xs: ReadonlyArray<Scalar>) => logsumexp(xs), fc.tuple(any, any))],
    [
      'atan2 of any numbers',
      passes(([y = 0, x = 0]: ReadonlyArray<Scalar>) => atan2(y, x), fc.tuple(any, any), 1),
    ],
  ])('%s', (_, check) => {
    check()
  })

  it.each([
    [1e12, -1.3794877204177118],
    [1e13, 0.5],
    [1e14, 1],
    [2e14, -0.5],
    [1e16, 0.013347152561257871],
  ])('a wave that is narrower than most steps: sin(%d·x) at %d', (k, x) => {
    expect(checkGrad((each: Scalar) => sin(mul(k, each)), { points: [0, x] }).partials).toBe(1)
  })

  it('a function that throws outside of its domain', () => {
    const f = (x: Scalar): Scalar => {
      if (less(x, 0) || less(2, x)) throw new RangeError('outside')
      return exp(x)
    }
    expect(checkGrad(f, { arbitrary: between(0, 2), seed: parameters.seed }).partials).toBeGreaterThan(90)
  })

  it('random programs away from kinks', () => {
    const programs = expressionAndPoint({ ops: differentiableOps, kinks: 'avoid' })
    let partials = 0
    const property = fc.property(programs, ([program, at]) => {
      fc.pre(Number.isFinite(Number(evaluate(program)(at))))
      partials += checkGrad(evaluate(program), { inputs: at, order: 2 }).partials
    })
    fc.assert(property, { ...parameters, numRuns: 2 * parameters.numRuns })
    expect(partials).toBeGreaterThan(2 * parameters.numRuns)
  })
})
