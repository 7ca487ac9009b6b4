import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { firstNonFinite, ops, outputPrimal } from '@wengert/core'
import { expression, expressionAndPoint, point, tape } from '@wengert/laws'
import type { Expression, FunctionName, Operand, Step } from '@wengert/laws'
import { parameters } from './parameters.js'

type At = ReadonlyArray<number>

const sampling = { seed: parameters.seed, numRuns: 100 }
const earlier = (index: number): Operand => ({ _tag: 'Earlier', index })
const number = (value: number): Operand => ({ _tag: 'Number', value })
const step = (op: FunctionName, ...operands: ReadonlyArray<Operand>): Step => ({ op, operands })
const of = (inputs: number, ...steps: ReadonlyArray<Step>): Expression => ({ inputs, steps })

const unary = (op: FunctionName): Expression => of(1, step(op, earlier(0)))
const binary = (op: FunctionName): Expression => of(2, step(op, earlier(0), earlier(1)))

const isWhole = (x: number): boolean => Number.isInteger(x)

/** Kinks as everybody knows them. */
const kinks: ReadonlyArray<readonly [name: string, f: Expression, isAt: (at: At) => boolean]> = [
  ['abs', unary('abs'), ([x]) => x === 0],
  ['relu', unary('relu'), ([x]) => x === 0],
  ['floor', unary('floor'), ([x = NaN]) => isWhole(x)],
  ['round', unary('round'), ([x = NaN]) => isWhole(x - 0.5)],
  ['max', binary('max'), ([x, y]) => x === y],
  ['lt', binary('lt'), ([x, y]) => x === y],
  ['hypot', binary('hypot'), ([x, y]) => x === 0 && y === 0],
  // A multiple of a decimal has no exact quotient.
  ['mod', binary('mod'), ([x = NaN, y = NaN]) => isWhole(Number((x / y).toPrecision(15)))],
  [
    'min of a list',
    of(3, step('min', earlier(0), earlier(1), earlier(2))),
    (at) => at.filter((x) => x === Math.min(...at)).length > 1,
  ],
  ['clamp', of(1, step('clamp', earlier(0), number(-1.3), number(2.7))), ([x]) => x === -1.3 || x === 2.7],
  [
    'a line',
    of(1, step('mul', earlier(0), number(3)), step('sub', earlier(1), number(4.5)), step('abs', earlier(2))),
    ([x]) => x === 1.5,
  ],
  [
    'a parabola',
    of(1, step('square', earlier(0)), step('max', earlier(1), number(6.25))),
    ([x = NaN]) => Math.abs(x) === 2.5,
  ],
]

describe('a point', () => {
  it.each(kinks)('hits the kink of %s when asked to, and keeps away from it otherwise', (_, f, isAt) => {
    expect(fc.sample(point(f, { kinks: 'hit' }), sampling).filter((at) => !isAt(at))).toEqual([])
    expect(fc.sample(point(f, { kinks: 'avoid' }), sampling).filter(isAt)).toEqual([])
  })

  it.each(
    (['log', 'sqrt', 'asin', 'acosh', 'logit', 'log1p', 'lgamma', 'reciprocal'] as const).map(
      (name) => [name] as const,
    ),
  )('is inside the domain of %s, with room', (name) => {
    const [domain] = ops[name].domain
    for (const [x = NaN] of fc.sample(point(unary(name)), sampling))
      expect(domain?.some(({ from, to }) => x > from + 2 ** -11 && x < to - 2 ** -11)).toBe(true)
  })

  it('is found for every random expression, and is another one each time', () => {
    const drawn = fc.sample(expression(), { ...sampling, numRuns: 100 })
    for (const choice of ['avoid', 'any'] as const) {
      const varied = drawn.filter((f, k) => {
        const points = fc.sample(point(f, { kinks: choice }), { seed: k, numRuns: 3 })
        return new Set(points.map((at) => at.join())).size > 1
      })
      expect(varied.length).toBeGreaterThan(0.95 * drawn.length)
    }
  })

  it('reaches special numbers: zeros of both signs, ones, ties, fractions, huge and tiny ones', () => {
    const points = fc.sample(point(of(2, step('add', earlier(0), earlier(1)))), {
      ...sampling,
      numRuns: 1000,
    })
    const counts = [
      (x: number) => Object.is(x, 0),
      (x: number) => Object.is(x, -0),
      (x: number) => x === 1,
      (x: number) => x === -1,
      (x: number) => Math.abs(x) > 1e100,
      (x: number) => x !== 0 && Math.abs(x) < 1e-100,
      (x: number) => Number.isInteger(4 * x) && !Number.isInteger(x),
    ].map((isSpecial) => points.flat().filter(isSpecial).length)
    expect(Math.min(...counts)).toBeGreaterThan(10)
    expect(points.filter(([x, y]) => x === y).length).toBeGreaterThan(50)
  })

  it('of an expression without one is refused with the op that is outside', () => {
    const hopeless = of(1, step('square', earlier(0)), step('neg', earlier(1)), step('log', earlier(2)))
    expect(() => fc.sample(point(hopeless), 1)).toThrow(
      'none was found for f(x0) = log(neg(x0²)). At [0.75], log(-0.5625) is not.',
    )
    expect(() => fc.sample(point(unary('sin'), { kinks: 'hit' }), 1)).toThrow('at a kink')
  })
})

describe('an expression with a point', () => {
  it('is finite all the way', () => {
    fc.assert(
      fc.property(tape({ kinks: 'any' }), (recording) => firstNonFinite(recording.tape)._tag === 'None'),
      parameters,
    )
  })

  it('has as many coordinates as the expression has inputs', () => {
    fc.assert(
      fc.property(expressionAndPoint(), ([f, at]) => at.length === f.inputs),
      parameters,
    )
  })

  it('is recorded at that point', () => {
    fc.assert(
      fc.property(tape(), (recording) => Number.isFinite(outputPrimal(recording))),
      parameters,
    )
  })
})
