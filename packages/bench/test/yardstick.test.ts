import { describe, expect, it } from '@jest/globals'
import { Yardstick } from '../src/contestants/yardstick.js'

describe('Yardstick', () => {
  it('sweeps every op it has', () => {
    const tape = new Yardstick()
    const x = tape.input(0.5)
    const y = tape.input(3)
    const root = tape.sub(tape.add(tape.mul(x, y), tape.sin(x)), tape.relu(tape.tanh(y)))
    tape.sweep(root)
    expect(tape.primal(root)).toBeCloseTo(1.5 + Math.sin(0.5) - Math.tanh(3), 15)
    expect(tape.adjoint(x)).toBeCloseTo(3 + Math.cos(0.5), 15)
    expect(tape.adjoint(y)).toBeCloseTo(0.5 - (1 - Math.tanh(3) ** 2), 15)
  })

  it('keeps what it has when its columns grow', () => {
    const tape = new Yardstick(2)
    const x = tape.input(2)
    let total = x
    for (let k = 0; k < 9; k++) total = tape.add(total, x)
    tape.sweep(total)
    expect([tape.length, tape.primal(total), tape.adjoint(x)]).toEqual([10, 20, 10])
  })

  it('starts again after clear', () => {
    const tape = new Yardstick()
    tape.sweep(tape.mul(tape.input(7), tape.input(8)))
    tape.clear()
    const x = tape.input(5)
    tape.sweep(tape.mul(x, x))
    expect([x, tape.adjoint(x)]).toEqual([0, 10])
  })
})
