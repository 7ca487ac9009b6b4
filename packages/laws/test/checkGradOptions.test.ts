import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { WengertException } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { checkGrad } from '@wengert/laws'

const arbitrary = fc.constant(1)

const cyclic: Array<unknown> = []
cyclic.push(cyclic)

describe('the options of checkGrad', () => {
  it.each<readonly [object, string]>([
    [{}, 'Expected one of inputs, points and arbitrary in the options of checkGrad, but none came.'],
    [{ inputs: undefined }, 'but none came'],
    [{ inputs: 1, points: [1] }, 'but inputs and points came'],
    [{ points: [] }, 'Expected an array of at least one point as points of checkGrad, but [] came.'],
    [{ inputs: 1, order: 3 }, 'Expected 1 or 2 as order of checkGrad, but 3 came.'],
    [{ inputs: 1, modes: ['backward'] }, 'Expected an array of some of reverse, forward, appended as modes'],
    [{ inputs: 1, modes: 'reverse' }, 'as modes of checkGrad, but the string "reverse" came.'],
    [{ inputs: 1, modes: ['backward', 2] }, 'as modes of checkGrad, but [the string "backward", 2] came.'],
    [{ inputs: 1, modes: cyclic }, 'as modes of checkGrad, but [an array of 1] came.'],
    [{ inputs: 1, order: cyclic[0] }, 'Expected 1 or 2 as order of checkGrad, but [an array of 1] came.'],
    [{ inputs: 1, order: { of: cyclic } }, 'as order of checkGrad, but an object came.'],
    [{ arbitrary, seed: 1n }, 'Expected a whole number as seed of checkGrad, but the bigint 1n came.'],
    [{ inputs: 1, kinks: 'ignore' }, "Expected 'report' or 'fail'"],
    [{ inputs: 1, gradient: 2 }, 'Expected a function from a point to the gradient there as gradient'],
    [{ inputs: 1, ordr: 2 }, 'as options of checkGrad, but ordr came.'],
    [{ inputs: 1, seed: 2 }, 'Expected seed with an arbitrary'],
    [{ inputs: 1, order: 2, gradient: () => 1 }, 'Expected no order with a gradient'],
    [{ arbitrary: 3 }, 'Expected an arbitrary of fast-check as arbitrary of checkGrad, but 3 came.'],
    [{ arbitrary, runs: 0 }, 'Expected a whole number of at least 1 as runs of checkGrad, but 0 came.'],
    [{ arbitrary, runs: -1 }, 'as runs of checkGrad, but -1 came.'],
    [{ arbitrary, seed: 'a' }, 'Expected a whole number as seed of checkGrad, but the string "a" came.'],
    [
      { arbitrary, path: 'x' },
      'Expected a path of fast-check as path of checkGrad, but the string "x" came.',
    ],
  ])('%p are refused', (options, message) => {
    expect(() => checkGrad((x: Scalar) => x, options as never)).toThrow(message)
    expect(() => checkGrad((x: Scalar) => x, options as never)).toThrow(WengertException)
  })

  it.each<readonly [unknown, string]>([
    [1n, 'the bigint 1n'],
    [cyclic, '[an array of 1]'],
    [undefined, 'undefined'],
    [null, 'null'],
  ])('are not asked for where %p is to be checked', (f, said) => {
    expect(() => checkGrad(f as never, { inputs: 1 } as never)).toThrow(
      `Expected a function as argument 1 of checkGrad, but ${said} came.`,
    )
  })

  it('are refused with a gradient of a function of several outputs', () => {
    const f = (() => [1, 2]) as never
    expect(() => checkGrad(f, { inputs: 1, gradient: () => 1 })).toThrow(
      'Expected a function with one output beside a gradient written by hand, but it has 2.',
    )
  })
})
