import { describe, expect, it } from '@jest/globals'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as O from 'fp-ts/lib/Option.js'
import {
  add,
  div,
  gt,
  log,
  lt,
  mul,
  outputPrimal,
  record,
  relu,
  replay,
  select,
  sqrt,
  sub,
  sum,
} from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { backward, grad } from '@wengert/grad'

describe('select passes its adjoint to the chosen side only', () => {
  it.each<readonly [string, (x: Scalar) => Scalar, number, number]>([
    ['√x at 0, not chosen', (x) => select(gt(x, 0), sqrt(x), 0), 0, 0],
    ['√x at −1, not chosen', (x) => select(gt(x, 0), sqrt(x), 0), -1, 0],
    ['√x at 4, chosen', (x) => select(gt(x, 0), sqrt(x), 0), 4, 0.25],
    ['1/x at 0, not chosen', (x) => select(x, div(1, x), 7), 0, 0],
    ['log x at 0, not chosen', (x) => mul(3, select(lt(x, 1), x, log(x))), 0, 3],
    ['a choice inside the side not chosen', (x) => select(0, select(1, sqrt(x), x), mul(2, x)), 0, 2],
    ['relu of √x at 0', (x) => relu(sqrt(x)), 0, 0],
  ])('%s', (_, f, x, derivative) => {
    expect(grad(f)(x)).toBe(derivative)
  })

  it('the side not taken and the condition are absent, which is not zero', () => {
    const gradients = backward(
      record(({ c, yes, no }) => select(c, mul(yes, 2), sqrt(no)), { c: 1, yes: 3, no: 0 }),
    )
    expect(gradients.lookupPath('yes')).toEqual(O.some(2))
    expect(gradients.lookupPath('no')).toEqual(O.none)
    expect(gradients.lookupPath('c')).toEqual(O.none)
  })
})

describe('a singularity that is live still shows', () => {
  it.each<readonly [string, (x: Scalar) => Scalar, number, number]>([
    ['√x·√x at 0 is 0·∞', (x) => mul(sqrt(x), sqrt(x)), 0, NaN],
    ['√x at 0', (x) => sqrt(x), 0, Infinity],
    ['√x + x at 0', (x) => add(sqrt(x), x), 0, Infinity],
    ['√x − √x at 0 is ∞ − ∞', (x) => sub(sqrt(x), sqrt(x)), 0, NaN],
    ['0·√x at 0', (x) => mul(0, sqrt(x)), 0, NaN],
    ['the chosen side', (x) => select(1, sqrt(x), 0), 0, Infinity],
    ['a sum of both', (x) => sum([select(0, sqrt(x), 0), log(x)]), 0, Infinity],
  ])('%s', (_, f, x, derivative) => {
    expect(grad(f)(x)).toBe(derivative)
  })
})

/** f′, f″ and f‴ at a point. */
const orders = (f: (x: Scalar) => Scalar, x: number): ReadonlyArray<Scalar> => {
  const first = grad(f)
  const second = grad(first)
  return [first(x), second(x), grad(second)(x)]
}

describe('at every order the side not taken is absent', () => {
  it.each<readonly [string, (x: Scalar) => Scalar, number, ReadonlyArray<number>]>([
    ['√x at 0, not chosen', (x) => select(gt(x, 0), sqrt(x), 0), 0, [0, 0, 0]],
    ['√x at −1, not chosen', (x) => select(gt(x, 0), sqrt(x), 0), -1, [0, 0, 0]],
    ['√x at 4, chosen', (x) => select(gt(x, 0), sqrt(x), 0), 4, [0.25, -1 / 32, 3 / 256]],
    ['1/x at 0, not chosen, times x', (x) => mul(x, select(x, div(1, x), 7)), 0, [7, 0, 0]],
    ['log x, chosen below 1', (x) => mul(3, select(lt(x, 1), mul(x, x), log(x))), 0, [0, 6, 0]],
    [
      'a choice in the side not chosen',
      (x) => select(lt(x, -1), select(1, sqrt(x), x), mul(2, x)),
      0,
      [2, 0, 0],
    ],
    ['relu of √x at 0', (x) => relu(sqrt(x)), 0, [0, 0, 0]],
    [
      'two sides not chosen, of one shared root',
      (x) => {
        const root = sqrt(x)
        return add(select(gt(x, 0), root, 0), select(gt(x, 1), mul(root, root), 0))
      },
      0,
      [0, 0, 0],
    ],
    ['both sides of a choice', (x) => select(lt(x, 2), mul(x, x), mul(x, mul(x, x))), 1, [2, 2, 0]],
  ])('%s', (_, f, x, expected) => {
    const found = orders(f, x)
    expected.forEach((derivative, order) => expect(found[order]).toBeCloseTo(derivative, 14))
  })

  it('and a singularity that is live still shows', () => {
    expect(orders((x) => mul(sqrt(x), sqrt(x)), 0)).toEqual([NaN, NaN, NaN])
    expect(orders((x) => select(1, sqrt(x), 0), 0)).toEqual([Infinity, -Infinity, Infinity])
    expect(orders((x) => mul(0, sqrt(x)), 0)[1]).toBe(NaN)
  })
})

describe('an appended gradient with a choice', () => {
  it('is right on the other side too when it is replayed there', () => {
    const f = (x: Scalar): Scalar => {
      const root = sqrt(x)
      return add(select(gt(x, 1), root, 0), select(lt(x, 1), mul(3, root), log(x)))
    }
    const recording = record((x: Scalar) => grad(f)(x), 4)
    for (const x of [0, 0.25, 1, 4, 9])
      expect(pipe(replay(recording, x), E.map(outputPrimal))).toEqual(E.right(grad(f)(x)))
  })
})
