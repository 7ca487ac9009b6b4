import { describe, expect, it } from '@jest/globals'
import * as O from 'fp-ts/lib/Option.js'
import { add, div, gt, log, lt, mul, record, relu, select, sqrt, sub, sum } from '@wengert/core'
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
