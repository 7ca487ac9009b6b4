import { describe, expect, it } from '@jest/globals'
import {
  add,
  dot,
  log,
  max,
  mul,
  pushforward,
  record,
  reverseTangents,
  select,
  sin,
  sqrt,
  sum,
} from '@wengert/core'
import type { DualColumns, Recording, Scalar } from '@wengert/core'

type Inputs = ReadonlyArray<Scalar>

/** A tangent for each input; `undefined` for one that has none. */
type Tangents = ReadonlyArray<number | undefined>

/** Pushes tangents through a recording; `undefined` where nothing is passed on. */
const pushed = <I>({ tape, output }: Recording<I, Scalar>, seeds: Tangents, from = 0): number | undefined => {
  const tangents = new Float64Array(tape.length).fill(1234)
  const reached = new Uint8Array(tape.length)
  seeds.forEach((seed, input) => {
    if (seed === undefined) return
    tangents[input] = seed
    reached[input] = 1
  })
  pushforward(tape.rows(), tangents, reached, output, from)
  return reached[output] === 1 ? tangents[output] : undefined
}

/** The columns after both sweeps, and how many rows the second one visited. */
const pulled = <I>(
  { tape, output }: Recording<I, Scalar>,
  seeds: Tangents,
): DualColumns & { readonly visited: number } => {
  const columns: DualColumns = {
    tangents: new Float64Array(tape.length).fill(1234),
    moving: new Uint8Array(tape.length),
    adjoints: new Float64Array(tape.length).fill(-0),
    adjointTangents: new Float64Array(tape.length).fill(-0),
    reached: new Uint8Array(tape.length),
  }
  seeds.forEach((seed, input) => {
    if (seed === undefined) return
    columns.tangents[input] = seed
    columns.moving[input] = 1
  })
  pushforward(tape.rows(), columns.tangents, columns.moving, output)
  columns.adjoints[output] = 1
  columns.reached[output] = 1
  return { ...columns, visited: reverseTangents(tape.rows(), columns, output) }
}

describe('pushforward', () => {
  it('multiplies a tangent of 0 by an infinite partial, and does not multiply one that is absent', () => {
    const recording = record(([x, y]) => add(sqrt(x), y), [0, 1])
    expect(pushed(recording, [0, 1])).toBeNaN()
    expect(pushed(recording, [undefined, 1])).toBe(1)
    expect(pushed(recording, [undefined, undefined])).toBeUndefined()
  })

  it('does not multiply an absent tangent in a product or in a dot', () => {
    expect(
      pushed(
        record(([x, y]) => mul(x, y), [2, Infinity]),
        [undefined, 3],
      ),
    ).toBe(6)
    expect(
      pushed(
        record(([x, y]) => dot([x, 1], [y, 1]), [2, Infinity]),
        [undefined, 3],
      ),
    ).toBe(6)
  })

  it('divides where the rule is a reciprocal', () => {
    expect(
      pushed(
        record((x) => log(x), 5e-324),
        [5e-324],
      ),
    ).toBe(1)
  })

  it('passes on the tangent of the side that is taken, and no other', () => {
    expect(
      pushed(
        record(([x, y]) => max(sqrt(x), y), [0, 1]),
        [0, 3],
      ),
    ).toBe(3)
    expect(
      pushed(
        record(([x, y]) => select(0, x, y), [1, 2]),
        [1, undefined],
      ),
    ).toBeUndefined()
  })

  it('starts at a row, taking the tangents before it as they are', () => {
    const recording = record((x) => mul(sin(x), 2), 0)
    const tangents = Float64Array.of(1, 10, 0, 0)
    const reached = Uint8Array.of(1, 1, 0, 0)
    pushforward(recording.tape.rows(), tangents, reached, recording.output, 2)
    expect(tangents[recording.output]).toBe(20)
  })

  it('adds the parts of a list from the left', () => {
    expect(
      pushed(
        record((xs: Inputs) => sum(xs), [1, 2, 3]),
        [1e100, 1, -1e100],
      ),
    ).toBe(0)
  })
})

describe('reverseTangents', () => {
  it('visits each row that the output depends on once, though there are 2^n paths', () => {
    for (const steps of [10, 1000, 100_000]) {
      const recording = record((x) => {
        let y: Scalar = x
        for (let k = 0; k < steps; k++) y = mul(y, y)
        return y
      }, 1)
      expect(pulled(recording, [0]).visited).toBe(steps + 1)
    }
  })

  it('visits no row that the output does not depend on', () => {
    const recording = record((x) => {
      let y: Scalar = x
      for (let k = 0; k < 1000; k++) y = sin(y)
      return mul(x, x)
    }, 1)
    expect(pulled(recording, [1]).visited).toBe(2)
  })

  it('gives adjoints and H·v: of x²y along (1, 10) at (2, 3)', () => {
    const { adjoints, adjointTangents, reached } = pulled(
      record(([x, y]) => mul(mul(x, x), y), [2, 3]),
      [1, 10],
    )
    expect([adjoints[0], adjoints[1]]).toEqual([12, 4])
    expect([adjointTangents[0], adjointTangents[1]]).toEqual([2 * 3 + 4 * 10, 4])
    expect([reached[0], reached[1]]).toEqual([3, 3])
  })

  it('says that an adjoint has no tangent where the function is linear', () => {
    const { adjoints, reached } = pulled(
      record(([x, y]) => add(mul(x, 2), y), [1, 1]),
      [1, 1],
    )
    expect([adjoints[0], adjoints[1]]).toEqual([2, 1])
    expect([reached[0], reached[1]]).toEqual([1, 1])
  })

  it('does not multiply the absent tangent of an adjoint by an infinite partial', () => {
    const { adjointTangents } = pulled(
      record((x) => log(x), 0),
      [1],
    )
    expect(adjointTangents[0]).toBe(-Infinity)
  })

  it('does not multiply the absent tangent of an operand by an infinite adjoint', () => {
    const { adjointTangents, reached } = pulled(
      record(([x, y]) => sqrt(mul(x, y)), [0, 1]),
      [undefined, undefined],
    )
    expect([adjointTangents[0], reached[0]]).toEqual([-0, 1])
  })

  it('passes on to the side that is taken, and no other', () => {
    const { adjointTangents, reached } = pulled(
      record(([x, y]) => max(sqrt(x), mul(y, y)), [0, 1]),
      [1, 1],
    )
    expect([reached[0], adjointTangents[1]]).toEqual([0, 2])
  })
})
