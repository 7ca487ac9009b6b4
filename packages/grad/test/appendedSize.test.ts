import { describe, expect, it } from '@jest/globals'
import {
  add,
  exp,
  hypot,
  leavesWithPath,
  logsumexp,
  mul,
  pow,
  record,
  relu,
  sin,
  sqrt,
  square,
  sub,
  tanh,
} from '@wengert/core'
import type { OpName, Scalar } from '@wengert/core'
import { grad } from '@wengert/grad'

type Objective = (xs: ReadonlyArray<Scalar>) => Scalar

/** How many nodes a function has, and how many its gradient appends; inputs and their copies aside. */
const sizes = (f: Objective, at: ReadonlyArray<number>): readonly [number, number] => {
  const inputs = leavesWithPath(at).length
  const own = record((xs) => f(xs), at).tape.length - inputs
  return [own, record((xs) => grad(f)(xs), at).tape.length - 2 * inputs - own]
}

const opsOf = (f: Objective, at: ReadonlyArray<number>): ReadonlyArray<OpName> =>
  [...record((xs) => grad(f)(xs), at).tape].flatMap((node) => (node._tag === 'Apply' ? [node.op] : []))

const count = <A>(values: ReadonlyArray<A>, value: A): number =>
  values.filter((each) => each === value).length

const at = (xs: ReadonlyArray<Scalar>, k: number): Scalar => xs[k] ?? NaN

const rosenbrock =
  (squared: (x: Scalar) => Scalar): Objective =>
  (xs) =>
    xs
      .slice(1)
      .reduce<Scalar>(
        (total, y, k) =>
          add(total, add(mul(100, squared(sub(y, squared(at(xs, k))))), squared(sub(1, at(xs, k))))),
        0,
      )

const pythagoras = (x: Scalar, y: Scalar): Scalar => sqrt(add(square(x), square(y)))

/** Circles of radius 1/2 that push each other away and are drawn to the middle. */
const layout =
  (length: (x: Scalar, y: Scalar) => Scalar): Objective =>
  (xs) => {
    const circles = xs.length / 2
    let energy: Scalar = 0
    for (let i = 0; i < circles; i++) {
      for (let j = 0; j < i; j++) {
        const across = sub(at(xs, 2 * i), at(xs, 2 * j))
        const upwards = sub(at(xs, 2 * i + 1), at(xs, 2 * j + 1))
        const distance = length(across, upwards)
        energy = add(energy, square(relu(sub(1, distance))))
      }
      energy = add(energy, mul(0.1, add(square(at(xs, 2 * i)), square(at(xs, 2 * i + 1)))))
    }
    return energy
  }

const network =
  (activation: (x: Scalar) => Scalar): Objective =>
  (xs) => {
    let layer: ReadonlyArray<Scalar> = [0.1, 0.2, 0.3, 0.4]
    for (let depth = 0; depth < 3; depth++) {
      layer = layer.map((_, row) =>
        activation(
          layer.reduce<Scalar>(
            (total, unit, k) => add(total, mul(unit, at(xs, 16 * depth + 4 * row + k))),
            0,
          ),
        ),
      )
    }
    return layer.reduce(add)
  }

const points = (length: number): ReadonlyArray<number> =>
  Array.from({ length }, (_, k) => Math.sin(3 * k + 1))

describe('an appended gradient', () => {
  it.each<readonly [string, Objective, number, number]>([
    ['Rosenbrock, n = 10', rosenbrock(square), 10, 1],
    ['Rosenbrock, n = 1000', rosenbrock(square), 1000, 1],
    ['Rosenbrock with pow(x, 2)', rosenbrock((x) => pow(x, 2)), 1000, 1],
    ['the layout of 30 circles', layout(pythagoras), 60, 2.5],
    ['the layout with hypot', layout(hypot), 60, 2.5],
    ['a network of tanh', network(tanh), 48, 2],
    ['a network of relu', network(relu), 48, 2.5],
  ])('of %s is smaller than 4 times the function', (_, f, inputs, measured) => {
    const [own, appended] = sizes(f, points(inputs))
    expect(appended).toBeGreaterThan(0)
    expect(appended / own).toBeLessThan(measured)
  })

  it('grows in proportion, not with the number of paths', () => {
    const squares =
      (steps: number): Objective =>
      ([x = 1]) => {
        let y = x
        for (let k = 0; k < steps; k++) y = mul(y, y)
        return y
      }
    expect(sizes(squares(100), [1])[1]).toBeLessThan(300)
  })

  it('has nothing of what the root does not depend on, nor of what does not depend on the argument', () => {
    const f: Objective = ([x = 1]) => {
      let waste: Scalar = x
      for (let k = 0; k < 100; k++) waste = sin(waste)
      let constant: Scalar = exp(mul(0, add(1, 2)))
      for (let k = 0; k < 100; k++) constant = sin(constant)
      return mul(x, constant)
    }
    expect(sizes(f, [2])[1]).toBe(0)
  })

  it('finds the value again that a rule asks for', () => {
    const found = opsOf(([x = 1, y = 1]) => mul(exp(x), sin(y)), [1, 2])
    expect([count(found, 'exp'), count(found, 'sin'), count(found, 'cos')]).toEqual([1, 1, 1])
    // cos(x) is the partial of sin(x), and there already; the adjoints of both uses of x are one sum.
    const reused = opsOf(([x = 1]) => add(sin(x), mul(2, sin(x))), [1])
    expect(count(reused, 'cos')).toBe(1)
  })

  it('sums a rule over a list once, not once for each element', () => {
    const found = opsOf((xs) => logsumexp(xs), points(10))
    expect([count(found, 'sum'), count(found, 'exp'), count(found, 'div')]).toEqual([1, 10, 10])
  })

  it('takes a copy for what it copies: an inner derivative computes nothing again', () => {
    const inner = (x: Scalar): Scalar => add(sin(x), grad((y: Scalar) => sin(y))(x))
    const found = opsOf(([x = 1]) => inner(x), [1])
    // sin(x) for the outer function, sin(y) for the inner one: cos(x) is the inner gradient and the outer partial.
    expect([count(found, 'sin'), count(found, 'cos')]).toEqual([2, 1])
  })

  it('has no product with 1, no sum with 0 and no sign that is turned twice', () => {
    expect(opsOf(([x = 1, y = 1]) => sub(0, sub(x, sub(y, x))), [1, 2]).slice(5)).toEqual([])
    expect(sizes(([x = 1]) => mul(1, mul(x, 1)), [3])[1]).toBe(0)
  })

  it('of a chain of 10^6 nodes is appended without overflow', () => {
    const steps = 10 ** 6
    const f = (x: Scalar): Scalar => {
      let y = x
      for (let k = 0; k < steps; k++) y = add(y, x)
      return y
    }
    const recording = record((x) => grad(f)(x), 1)
    expect(recording.tape.at(recording.output)?.primal).toBe(steps + 1)
  }, 60_000)

  it('of a chain of 20,000 choices, each inside of the one before, is appended without overflow', () => {
    const f = (x: Scalar): Scalar => {
      let y = x
      for (let k = 0; k < 20_000; k++) y = relu(y)
      return y
    }
    const recording = record((x) => [grad(f)(x), grad(f)(mul(x, -1))], 1)
    expect(recording.output.map((id) => recording.tape.at(id)?.primal)).toEqual([1, 0])
  }, 60_000)
})
