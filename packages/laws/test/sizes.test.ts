import { beforeAll, describe, expect, it } from '@jest/globals'
import { add, atan, div, mul, record, sin, tan } from '@wengert/core'
import type { Recording, Scalar } from '@wengert/core'
import { backward, grad, hvp, jvp, vjp } from '@wengert/grad'
import { lstm } from './published/functions/lstm.js'
import { largeTask, scattered } from './published/functions/lstmTask.js'

type At = ReadonlyArray<number>

const largest = (xs: At): number => xs.reduce((greatest, x) => Math.max(greatest, Math.abs(x)), 0)

const distance = (xs: At, ys: At): number => largest(xs.map((x, k) => x - (ys[k] ?? NaN)))

const along = (xs: At, ys: At): number => xs.reduce((total, x, k) => total + x * (ys[k] ?? NaN), 0)

describe('one node', () => {
  it('has all derivatives', () => {
    const f = (x: Scalar): Scalar => sin(x)
    expect(record(f, 0.5).tape).toHaveLength(2)
    expect(grad(f)(0.5)).toBe(Math.cos(0.5))
    expect(jvp(f)(0.5, 2)).toEqual({ value: Math.sin(0.5), tangent: 2 * Math.cos(0.5) })
    expect(vjp(f)(0.5).pullback(3)).toBe(3 * Math.cos(0.5))
    expect(hvp(f)(0.5, 1)).toBe(-Math.sin(0.5))
    expect(grad(grad(f))(0.5)).toBe(-Math.sin(0.5))
  })
})

describe('the 580 000 nodes of ADBench’s LSTM, at the default stack and heap', () => {
  const f = lstm(largeTask)
  const at = scattered(16 * 14 + 3 * 14, 3)
  const v = scattered(at.length, 8)
  let gradient: At = []
  let secondAlong: At = []

  beforeAll(() => {
    gradient = grad(f)(at)
    secondAlong = hvp(f)(at, v)
  })

  it('is that large', () => {
    expect(record(f, at).tape.length).toBeGreaterThanOrEqual(580_000)
  })

  it('has one gradient: grad, the pullback and the tangent', () => {
    expect(largest(gradient)).toBeGreaterThan(1e-4)
    expect(vjp(f)(at).pullback(1)).toEqual(gradient)
    expect(Math.abs(jvp(f)(at, v).tangent - along(gradient, v))).toBeLessThan(1e-12 * largest(gradient))
  })

  it('has the gradient that differences of the value give', () => {
    const h = 1e-4
    const value = (side: number): number => Number(f(at.map((x, k) => x + side * h * (v[k] ?? NaN))))
    // A rounding error of 10^-14 is divided by h, and h² is 10^-8.
    expect(Math.abs((value(1) - value(-1)) / (2 * h) - along(gradient, v))).toBeLessThan(1e-8)
  })

  it('has one second derivative: hvp, the appended gradient swept backwards, and differences of gradients', () => {
    const appended: Recording<At, At> = record((xs: ReadonlyArray<Scalar>) => grad(f)(xs), at)
    const primals = appended.tape.rows().primals
    expect(appended.tape.length).toBeGreaterThan(1e6)
    expect(appended.tape.length).toBeLessThan(4 * 580_000 * 1.1)
    expect(
      distance(
        appended.output.map((id) => primals[id] ?? NaN),
        gradient,
      ),
    ).toBeLessThan(1e-12 * largest(gradient))
    const swept = backward(appended, v as never)
    const second = at.map((_, k) => swept.get(k) ?? 0)
    expect(distance(second, secondAlong)).toBeLessThan(1e-11 * largest(secondAlong))
    const h = 1e-4
    const side = (sign: number): At => grad(f)(at.map((x, k) => x + sign * h * (v[k] ?? NaN)))
    const [above, below] = [side(1), side(-1)]
    const estimate = above.map((x, k) => (x - (below[k] ?? NaN)) / (2 * h))
    expect(distance(estimate, secondAlong)).toBeLessThan(1e-6 * largest(secondAlong))
  })
})

describe('a long chain', () => {
  // Euler's method for y' = sin y: its derivatives are neither 0 nor large however many steps it takes.
  const chain =
    (turns: number) =>
    (x: Scalar): Scalar => {
      let y = x
      for (let k = 0; k < turns; k++) y = add(y, div(sin(y), turns))
      return y
    }
  // The flow of y' = sin y for a time of 1 is 2·atan(e·tan(x/2)); Euler's method is off by about 1/turns.
  const flow = (x: Scalar): Scalar => mul(2, atan(mul(Math.E, tan(div(x, 2)))))

  it('of a million nodes has a gradient and a tangent that agree', () => {
    const f = chain(340_000)
    expect(record(f, 0.7).tape.length).toBeGreaterThan(1_000_000)
    const gradient = grad(f)(0.7)
    expect(gradient).toBeCloseTo(grad(flow)(0.7), 5)
    expect(jvp(f)(0.7, 1).tangent).toBeCloseTo(gradient, 9)
  })

  it('of a hundred thousand nodes has a second derivative: appended, and by hvp', () => {
    const f = chain(34_000)
    expect(record(f, 0.7).tape.length).toBeGreaterThan(100_000)
    const second = grad(grad(f))(0.7)
    expect(second).toBeCloseTo(grad(grad(flow))(0.7), 3)
    expect(hvp(f)(0.7, 1)).toBeCloseTo(second, 9)
  })
})
