import { describe, expect, it } from '@jest/globals'
import { add, mul, record, reverse, sin, sum } from '@wengert/core'
import type { Recording, Scalar } from '@wengert/core'
import { backward, grad } from '@wengert/grad'

/** How many rows the reverse sweep of a recording visits. */
const visited = <I>({ tape, output }: Recording<I, Scalar>): number => {
  const reached = new Uint8Array(tape.length)
  reached[output] = 1
  return reverse(tape.rows(), new Float64Array(tape.length).fill(1), reached, output)
}

const powers = (steps: number): Recording<number, Scalar> =>
  record((x: Scalar) => {
    let y = x
    for (let k = 0; k < steps; k++) y = mul(y, y)
    return y
  }, 1)

describe('a reverse sweep', () => {
  it('visits each row that the output depends on once, though there are 2^n paths', () => {
    for (const steps of [10, 100, 1000, 10_000]) expect(visited(powers(steps))).toBe(steps + 1)
    expect(backward(powers(100)).get(0)).toBe(2 ** 100)
  })

  it('visits no row that the output does not depend on', () => {
    const recording = record((x: Scalar) => {
      let y = x
      for (let k = 0; k < 1000; k++) y = sin(y)
      return mul(x, x)
    }, 1)
    expect(recording.tape.length).toBe(1002)
    expect(visited(recording)).toBe(2)
  })

  it('differentiates a chain of 10^6 nodes without overflow', () => {
    const steps = 10 ** 6
    const chain = (x: Scalar): Scalar => {
      let y = x
      for (let k = 0; k < steps; k++) y = add(y, x)
      return y
    }
    expect(grad(chain)(1)).toBe(steps + 1)
    expect(backward(record(chain, 1)).size).toBe(steps + 1)
  }, 30_000)

  it('differentiates a node of 10^5 operands', () => {
    const inputs = Array.from({ length: 10 ** 5 }, (_, k) => k)
    const gradient = grad((xs: ReadonlyArray<Scalar>) => mul(sum(xs), 2))(inputs)
    expect(gradient).toHaveLength(10 ** 5)
    expect(new Set(gradient)).toEqual(new Set([2]))
  })
})
