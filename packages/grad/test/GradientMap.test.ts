import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { concatAll } from 'fp-ts/lib/Monoid.js'
import { add, exp, label, mul, neg, record, scope, sum } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { backward, gradientMapEq, gradientMapMonoid, gradientMapShow } from '@wengert/grad'
import type { GradientMap } from '@wengert/grad'
import { failureOf, sentences } from './failure.js'

const recording = record(({ layers, x }) => label(mul(label(add(layers[0].w, x), 'sum'), 2), 'L'), {
  layers: [{ w: 3 }],
  x: 4,
  unused: 5,
})
const gradients = backward(recording)

describe('a GradientMap', () => {
  it('looks adjoints up by node, by node id, by label and by input path', () => {
    const sum = recording.tape.at(3)
    expect(sum === undefined ? O.none : gradients.lookup(sum)).toEqual(O.some(2))
    expect(gradients.lookup(3)).toEqual(O.some(2))
    expect(gradients.lookupLabel('sum')).toEqual(O.some(2))
    expect(gradients.lookupPath('layers[0].w')).toEqual(O.some(2))
    expect(gradients.lookupPath(['layers', 0, 'w'])).toEqual(O.some(2))
  })

  it('has none where nothing was reached or there is no such node, label or path', () => {
    expect(gradients.lookupPath('unused')).toEqual(O.none)
    for (const node of [-1, 100, 0.5, NaN]) expect(gradients.lookup(node)).toEqual(O.none)
    expect(gradients.lookupLabel('x')).toEqual(O.none)
    expect(gradients.lookupPath('layers[1].w')).toEqual(O.none)
  })

  it('finds the only input by the empty path', () => {
    expect(backward(record((x) => mul(x, x), 3)).lookupPath('')).toEqual(O.some(6))
  })

  it('finds the last of several nodes with one label', () => {
    const twice = backward(record((x) => label(mul(label(exp(x), 'n'), 3), 'n'), 0))
    expect(twice.lookupLabel('n')).toEqual(O.some(1))
  })

  it('tells absent from zero', () => {
    const product = backward(record(({ x, y }) => mul(x, mul(y, 0)), { x: 0, y: 2, z: 1 }))
    expect(product.lookupPath('x')).toEqual(O.some(0))
    expect(product.lookupPath('y')).toEqual(O.some(0))
    expect(product.lookupPath('z')).toEqual(O.none)
    expect([product.has(0), product.has(2)]).toEqual([true, false])
  })

  it('is a ReadonlyMap', () => {
    const readable: ReadonlyMap<number, number> = gradients
    const entries: ReadonlyArray<readonly [number, number]> = [
      [0, 2],
      [1, 2],
      [3, 2],
      [4, 7],
      [5, 1],
    ]
    expect([...readable]).toEqual(entries)
    expect([...readable.entries()]).toEqual(entries)
    expect([...readable.keys()]).toEqual(entries.map(([node]) => node))
    expect([...readable.values()]).toEqual(entries.map(([, adjoint]) => adjoint))
    expect(readable.size).toBe(entries.length)
    expect([readable.get(4), readable.get(2), readable.has(4), readable.has(2)]).toEqual([
      7,
      undefined,
      true,
      false,
    ])
    const visited: Array<ReadonlyArray<unknown>> = []
    readable.forEach((adjoint, node, map) => visited.push([node, adjoint, map === readable]))
    expect(visited).toEqual(entries.map((entry) => [...entry, true]))
    expect(new Map(readable)).toEqual(new Map(entries))
  })

  it('cannot be changed', () => {
    expect(Object.isFrozen(gradients)).toBe(true)
    expect(() => Object.assign(gradients, { size: 0 })).toThrow(TypeError)
    expect('set' in gradients || 'delete' in gradients || 'clear' in gradients).toBe(false)
  })

  it('is written to JSON as its entries', () => {
    expect(JSON.stringify(gradients)).toBe('[[0,2],[1,2],[3,2],[4,7],[5,1]]')
  })
})

describe('gradientMapShow', () => {
  it('names nodes by label, by input path or by id', () => {
    expect(gradientMapShow.show(gradients)).toBe(
      'GradientMap of 5 nodes\nlayers[0].w: 2\nx: 2\nsum: 2\n%4: 7\nL: 1',
    )
    expect(gradientMapShow.show(gradientMapMonoid.empty)).toBe('GradientMap of 0 nodes')
    expect(gradientMapShow.show(backward(record((x) => x, 1)))).toBe('GradientMap of 1 node\n%0: 1')
  })

  it('cuts a long map', () => {
    const long = record((x: Scalar) => {
      let y = x
      for (let k = 0; k < 99; k++) y = neg(y)
      return y
    }, 1)
    const lines = gradientMapShow.show(backward(long)).split('\n')
    expect([lines.length, lines[0], lines.at(-1)]).toEqual([42, 'GradientMap of 100 nodes', '… 60 more'])
  })
})

describe('gradientMapEq', () => {
  const seeded = (seed: number): GradientMap => backward(recording, seed)

  it('compares nodes and adjoints, as Object.is does', () => {
    expect(gradientMapEq.equals(seeded(1), gradients)).toBe(true)
    expect(gradientMapEq.equals(seeded(NaN), seeded(NaN))).toBe(true)
    expect(gradientMapEq.equals(seeded(0), seeded(-0))).toBe(false)
    expect(gradientMapEq.equals(gradients, seeded(2))).toBe(false)
  })

  it('does not take an adjoint of 0 for an absent one', () => {
    const zero = backward(record(({ x, y }) => add(mul(x, 0), mul(y, 0)), { x: 1, y: 2 }))
    expect(gradientMapEq.equals(zero, gradientMapMonoid.empty)).toBe(false)
    expect(gradientMapEq.equals(gradientMapMonoid.empty, zero)).toBe(false)
  })

  it('ignores names', () => {
    const named = backward(record((x) => scope('s', () => label(exp(x), 'e')), 0))
    expect(gradientMapEq.equals(named, backward(record((x) => exp(x), 0)))).toBe(true)
  })
})

describe('gradientMapMonoid', () => {
  const { concat, empty } = gradientMapMonoid

  const inputs: ReadonlyArray<number> = [1, 2, 3, 4]

  /** Two tapes over the same inputs, each with several roots. */
  const recordings = [1, 2].map((rate) =>
    record(
      (xs: ReadonlyArray<Scalar>) =>
        xs.map((x, k) => xs.slice(0, k).reduce<Scalar>((total, y) => add(total, mul(y, x)), mul(x, rate))),
      inputs,
    ),
  )

  /** Maps over one of these tapes, with whole adjoints, so that sums are exact. */
  const mapsOver = (tapes: fc.Arbitrary<number>): fc.Arbitrary<GradientMap> =>
    fc
      .tuple(tapes, fc.nat(inputs.length - 1), fc.integer({ min: -100, max: 100 }))
      .map(([tape, root, seed]) => {
        const { output, ...rest } = recordings[tape] ?? fail()
        return backward<ReadonlyArray<number>, Scalar>({ ...rest, output: output[root] ?? 0 }, seed)
      })

  const fail = (): never => {
    throw new Error('there is no such recording')
  }

  const maps = fc.oneof(mapsOver(fc.nat(1)), fc.constant(empty))

  it('is a monoid, over one tape and over several', () => {
    const laws = (a: GradientMap, b: GradientMap, c: GradientMap, d: GradientMap): boolean =>
      gradientMapEq.equals(concat(a, concat(b, c)), concat(concat(a, b), c)) &&
      gradientMapEq.equals(concat(concat(a, b), concat(c, d)), concat(concat(concat(a, b), c), d)) &&
      gradientMapEq.equals(concat(a, empty), a) &&
      gradientMapEq.equals(concat(empty, a), a)
    fc.assert(fc.property(maps, maps, maps, maps, laws), { seed: 1 })
  })

  const addsAt = (nodes: Iterable<number>, a: GradientMap, b: GradientMap): boolean => {
    const both = concat(a, b)
    const wanted = new Set(nodes)
    return (
      both.size === wanted.size &&
      [...wanted].every((node) => both.get(node) === (a.get(node) ?? 0) + (b.get(node) ?? 0))
    )
  }

  it('adds node by node over one tape, and keeps what only one side has', () => {
    const law = (a: GradientMap, b: GradientMap): boolean => addsAt([...a.keys(), ...b.keys()], a, b)
    fc.assert(fc.property(mapsOver(fc.constant(0)), mapsOver(fc.constant(0)), law), { seed: 2 })
  })

  it('adds input by input over two tapes, whose other nodes have nothing to do with each other', () => {
    const law = (a: GradientMap, b: GradientMap): boolean =>
      addsAt(
        [...a.keys(), ...b.keys()].filter((node) => node < inputs.length),
        a,
        b,
      )
    fc.assert(fc.property(mapsOver(fc.constant(0)), mapsOver(fc.constant(1)), law), { seed: 3 })
  })

  it('refuses gradients over other inputs', () => {
    const over = (at: Readonly<Record<string, number>>): GradientMap =>
      backward(record((xs: Readonly<Record<string, Scalar>>) => sum(Object.values(xs)), at))
    for (const [one, other] of [
      [{ x: 1 }, { y: 1 }],
      [{ x: 1 }, { x: 1, y: 1 }],
      [
        { x: 1, y: 2 },
        { y: 2, x: 1 },
      ],
    ] as const) {
      const failure = failureOf(() => concat(over(one), over(other)))
      expect(failure._tag).toBe('ShapeMismatch')
      expect(failure.message).toMatch(sentences)
    }
  })

  it('leaves both sides as they were', () => {
    const [one, other] = [backward(recording, 3), backward(recording, 4)]
    const before = [[...one], [...other]]
    concat(one, other)
    expect([[...one], [...other]]).toEqual(before)
  })

  it('keeps the sign of a zero and an adjoint that is not finite', () => {
    const [zero, infinite] = [backward(recording, -0), backward(recording, Infinity)]
    expect(concat(zero, empty).get(5)).toBe(-0)
    expect(concat(infinite, zero).get(0)).toBe(Infinity)
    expect(concat(infinite, backward(recording, -Infinity)).get(0)).toBeNaN()
  })

  it('adds up mini-batches recorded with the same inputs, and still knows names', () => {
    const batch = (rate: number): GradientMap => backward(record(({ x }) => mul(x, rate), { x: 3 }))
    const total = concatAll(gradientMapMonoid)([batch(1), batch(2), batch(4)])
    expect(total.lookupPath('x')).toEqual(O.some(7))
  })
})
