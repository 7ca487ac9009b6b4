import { describe, expect, it } from '@jest/globals'
import { Value } from '../src/contestants/closureValue.js'

const neuronSum = (inputs: Readonly<Record<'x1' | 'x2' | 'w1' | 'w2' | 'b', Value>>): Value =>
  inputs.x1.mul(inputs.w1).add(inputs.x2.mul(inputs.w2)).add(inputs.b)

const neuronInputs = (): Readonly<Record<'x1' | 'x2' | 'w1' | 'w2' | 'b', Value>> => ({
  x1: new Value(2),
  x2: new Value(0),
  w1: new Value(-3),
  w2: new Value(1),
  b: new Value(6.8813735870195432),
})

describe('the closure port of the notebook’s Value', () => {
  it('finds the notebook’s value and gradients of the neuron', () => {
    const inputs = neuronInputs()
    const out = neuronSum(inputs).tanh()
    out.backward()
    expect(out.data).toBeCloseTo(0.7071, 4)
    expect(inputs.x1.grad).toBeCloseTo(-1.5, 4)
    expect(inputs.w1.grad).toBeCloseTo(1, 4)
    expect(inputs.x2.grad).toBeCloseTo(0.5, 4)
    expect(inputs.w2.grad).toBeCloseTo(0, 4)
  })

  it('finds the same with tanh spelt out in exp, -, + and /', () => {
    const inputs = neuronInputs()
    const e = neuronSum(inputs).mul(2).exp()
    e.sub(1).div(e.add(1)).backward()
    const partials = [inputs.x1, inputs.w1, inputs.x2, inputs.w2].map(({ grad }) => grad)
    expect(partials.map((grad) => Number(grad.toFixed(4)))).toEqual([-1.5, 1, 0.5, 0])
  })

  it('accumulates where a value is used twice', () => {
    const a = new Value(3)
    const sum = a.add(a)
    sum.backward()
    expect(a.grad).toBe(2)
  })

  it('differentiates powers, quotients, differences and negation', () => {
    const x = new Value(4)
    const y = new Value(2)
    x.pow(2).div(y).sub(y.neg()).backward()
    expect([x.grad, y.grad]).toEqual([4, -3])
  })

  it('passes nothing through relu below zero', () => {
    const below = new Value(-1)
    below.relu().backward()
    const above = new Value(2)
    above.relu().backward()
    expect([below.grad, above.grad]).toEqual([0, 1])
  })

  it('shows itself as the notebook does', () => {
    expect(String(new Value(2.5))).toBe('Value(data=2.5)')
  })
})
