import { describe, expect, it } from '@jest/globals'
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { pipe } from 'fp-ts/lib/function.js'
import {
  add,
  clamp,
  compose,
  cos,
  div,
  exp,
  external,
  greater,
  less,
  mul,
  neg,
  outputPrimal,
  primal,
  prune,
  record,
  replay,
  round,
  simplify,
  sin,
  specialise,
  sqrt,
  square,
  stopGradient,
  sub,
  sum,
  toFunction,
  withEnvironment,
} from '@wengert/core'
import type { Scalar } from '@wengert/core'
import {
  backward,
  customRule,
  derivative,
  grad,
  hessian,
  hvp,
  jacobian,
  jvp,
  linearize,
  vjp,
} from '@wengert/grad'
import { failureOf } from './failure.js'

interface Point {
  readonly r: Scalar
  readonly angle: Scalar
}
interface Plane {
  readonly x: Scalar
  readonly y: Scalar
}

const cartesian = ({ r, angle }: Point): Plane => ({ x: mul(r, cos(angle)), y: mul(r, sin(angle)) })

const byPullback = customRule(cartesian, {
  pullback: ({ r, angle }, { x, y }) => ({
    r: add(mul(x, cos(angle)), mul(y, sin(angle))),
    angle: mul(r, sub(mul(y, cos(angle)), mul(x, sin(angle)))),
  }),
})

const byTangent = customRule(cartesian, {
  tangent: ({ r, angle }, tangent) => ({
    x: sub(mul(tangent.r, cos(angle)), mul(mul(r, tangent.angle), sin(angle))),
    y: add(mul(tangent.r, sin(angle)), mul(mul(r, tangent.angle), cos(angle))),
  }),
})

const sine = customRule((x: Scalar) => sin(x), {
  pullback: (x, cotangent) => mul(cotangent, cos(x)),
  name: 'sine',
})

describe('a function with a rule of its own', () => {
  it('has the values of the function, on numbers and recorded', () => {
    expect(sine(0.5)).toBe(Math.sin(0.5))
    expect(outputPrimal(record(sine, 0.5))).toBe(Math.sin(0.5))
    expect(Object.is(outputPrimal(record(sine, -0)), -0)).toBe(true)
  })

  it('has the derivative that the rule says, whatever the function does', () => {
    const straightThrough = customRule((x: Scalar) => round(x), { tangent: (_, tangent) => tangent })
    expect(grad((x: Scalar) => square(straightThrough(x)))(2.4)).toBe(4)
    const reversed = customRule((x: Scalar) => x, { pullback: (_, cotangent) => neg(cotangent) })
    expect(grad((x: Scalar) => mul(3, reversed(x)))(2)).toBe(-3)
    expect(jvp((x: Scalar) => mul(3, reversed(x)))(2, 1)).toEqual({ value: 6, tangent: -3 })
  })

  it.each([1, 2, 3, 4, 5])('is differentiated to order %p by differentiating the rule', (order) => {
    expect(derivative(sine, order)(0.7)).toBeCloseTo(derivative((x) => sin(x), order)(0.7), 14)
  })

  it.each([
    ['a pullback', byPullback],
    ['a tangent', byTangent],
  ])('over trees, by %s, has the derivatives of every kind', (_, ruled) => {
    const at = { r: 2, angle: 0.6 }
    const along = { r: 0.25, angle: -1.5 }
    const length = (f: (point: Point) => Plane) => (point: Point) => {
      const { x, y } = f(point)
      return mul(square(x), exp(y))
    }
    const close = (got: unknown, wanted: unknown): void => {
      expect(
        JSON.parse(JSON.stringify(got, (_key, x: unknown) => (typeof x === 'number' ? x.toFixed(10) : x))),
      ).toEqual(
        JSON.parse(JSON.stringify(wanted, (_key, x: unknown) => (typeof x === 'number' ? x.toFixed(10) : x))),
      )
    }
    close(jacobian(ruled)(at), jacobian(cartesian)(at))
    close(jacobian(ruled, { direction: 'forward' })(at), jacobian(cartesian)(at))
    close(jvp(ruled)(at, along), jvp(cartesian)(at, along))
    close(vjp(ruled)(at).pullback({ x: 2, y: 3 }), vjp(cartesian)(at).pullback({ x: 2, y: 3 }))
    close(linearize(ruled)(at).pushforward(along), linearize(cartesian)(at).pushforward(along))
    close(hessian(length(ruled))(at), hessian(length(cartesian))(at))
    close(hvp(length(ruled))(at, along), hvp(length(cartesian))(at, along))
  })

  it('keeps what is zero in a rule apart from what is multiplied by zero', () => {
    const pair = customRule(([x, y]: readonly [Scalar, Scalar]) => [mul(x, 2), mul(y, 2)] as const, {
      pullback: (_, [x, y]) => [mul(x, 2), mul(y, Infinity)],
    })
    expect(grad((xs: readonly [Scalar, Scalar]) => pair(xs)[0])([1, 1])).toEqual([2, 0])
    expect(grad((xs: readonly [Scalar, Scalar]) => pair(xs)[1])([1, 1])).toEqual([0, Infinity])
  })

  it('leaves alone what is no scalar, and plain numbers in the argument', () => {
    const scaled = customRule(({ x, power }: { x: Scalar; power: number; name: string }) => mul(x, power), {
      tangent: ({ power }, { x }) => mul(x, power),
    })
    expect(grad((x: Scalar) => scaled({ x, power: 3, name: 'cube' }))(5)).toBe(3)
  })

  it('takes plain numbers among the inputs whose tangents its rule multiplies', () => {
    const product = customRule(([x, y]: readonly [Scalar, Scalar]) => mul(x, y), {
      tangent: ([x, y], [dx, dy]) => add(mul(dx, y), mul(dy, x)),
    })
    expect(grad((x: Scalar) => product([x, 3]))(5)).toBe(3)
    expect(grad(grad((x: Scalar) => product([product([2, x]), x])))(5)).toBe(4)
  })

  it('may scale by the smallest of numbers', () => {
    const tiny = customRule((x: Scalar) => mul(x, Number.MIN_VALUE), {
      tangent: (_, dx) => mul(dx, Number.MIN_VALUE),
    })
    expect(grad(tiny)(5)).toBe(Number.MIN_VALUE)
  })

  it('is recorded as ordinary nodes under its name, so that it is drawn and replayed', () => {
    const recording = record((x) => sine(x), 0.5)
    expect(recording.tape.scopes.map(({ name }) => name)).toEqual(['sine', 'pullback'])
    expect(pipe(replay(recording, 1.5), E.map(outputPrimal))).toEqual(E.right(Math.sin(1.5)))
  })

  it('records each of several outputs in a scope that has its path as name', () => {
    const pair = customRule((x: Scalar) => ({ s: sin(x), rest: [cos(x)] }), {
      name: 'pair',
      tangent: (x, tangent) => ({ s: mul(cos(x), tangent), rest: [mul(neg(sin(x)), tangent)] }),
    })
    const { tape, output } = record((x) => pair(x), 1)
    expect(tape.scopes.map(({ name }) => name)).toEqual(['pair', 's', 'rest[0]', 'tangent'])
    expect(tape.at(output.rest[0] ?? 0)).toMatchObject({ scope: ['pair', 'rest[0]'] })
  })

  it('records its branches', () => {
    const magnitude = customRule((x: Scalar) => (less(x, 0) ? neg(x) : mul(x, 1)), {
      pullback: (x, cotangent) => (greater(x, 0) ? cotangent : neg(cotangent)),
    })
    expect(grad(magnitude)(-2)).toBe(-1)
    expect(E.isLeft(replay(record(magnitude, -2), 2))).toBe(true)
  })

  it('is recorded in as many rows as its rule has, not as its Jacobian could have', () => {
    const squares = customRule((xs: ReadonlyArray<Scalar>) => xs.map((x) => square(x)), {
      pullback: (xs, cotangents) => xs.map((x, k) => mul(mul(2, x), cotangents[k] ?? 0)),
    })
    const rows = (n: number): number =>
      record(
        (xs: ReadonlyArray<Scalar>) => sum(squares(xs)),
        Array.from({ length: n }, (_, k) => k),
      ).tape.length
    expect(rows(400) - rows(200)).toBe(200 * 9)
    expect(grad((xs: ReadonlyArray<Scalar>) => sum(squares(xs)))([1, 2, 3])).toEqual([2, 4, 6])
  })

  it('may use values from outside', () => {
    const scaled = customRule((x: Scalar) => mul(x, external('rate')), {
      pullback: (_, cotangent) => mul(cotangent, external('rate')),
    })
    const twice = (x: Scalar): Scalar => scaled(scaled(x))
    expect(withEnvironment({ rate: 3 }, () => grad(twice)(5))).toBe(9)
  })

  it('has its rule where nothing of the function is recorded', () => {
    const step = customRule((x: Scalar) => (less(x, 0) ? 0 : 1), { pullback: (_, cotangent) => cotangent })
    const through = (x: Scalar): Scalar => mul(x, step(x))
    expect(grad(through)(3)).toBe(4)
    expect(jvp(through)(3, 1).tangent).toBe(4)
    expect(hvp(through)(3, 1)).toBe(2)
    const steps = customRule(
      ([x, y]: readonly [Scalar, Scalar]) => [less(x, 0) ? 0 : 1, less(y, 0) ? 0 : 1] as const,
      {
        pullback: (_, [x, y]) => [x, y],
      },
    )
    expect(jacobian(steps)([1, 2])).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  const outside = (a: Scalar): number => Math.sqrt(primal(a))
  const calling: (a: Scalar) => Scalar = customRule(outside, {
    pullback: (a, cotangent) => div(cotangent, mul(2, calling(a))),
  })

  it.each([
    ['the output', customRule(outside, { pullback: (_, cotangent, y) => div(cotangent, mul(2, y)) })],
    ['the output, forwards', customRule(outside, { tangent: (_, tangent, y) => div(tangent, mul(2, y)) })],
    ['itself', calling],
  ])('obeys its rule to every order in a rule that uses %s', (_, root) => {
    // d^k/da^k √a at a = 4
    const published = [2, 1 / 4, -1 / 32, 3 / 256, -15 / 2048]
    published.forEach((value, order) => {
      expect(derivative(root, order)(4)).toBeCloseTo(value, 14)
    })
    const cube = (a: Scalar): Scalar => mul(a, root(a))
    expect(hessian(cube)(4)).toBeCloseTo(3 / 8, 14)
    expect(hvp(cube)(4, 2)).toBeCloseTo(3 / 4, 14)
    expect(jvp(grad(cube))(4, 1).tangent).toBeCloseTo(3 / 8, 14)
    expect(grad((a: Scalar) => jvp(cube)(a, 1).tangent)(4)).toBeCloseTo(3 / 8, 14)
    expect(grad(grad(grad(cube)))(4)).toBeCloseTo(-3 / 64, 14)
    expect(hvp((a: Scalar) => grad(cube)(a))(4, 1)).toBeCloseTo(-3 / 64, 14)
  })

  it('may have the rule of the implicit function theorem', () => {
    const solved = (a: Scalar): number => {
      let y = 0.5
      for (let k = 0; k < 200; k++) y -= (y - primal(a) * Math.cos(y)) / (1 + primal(a) * Math.sin(y))
      return y
    }
    // y = a·cos y, so that dy = cos y · da / (1 + a·sin y)
    const fixed = customRule(solved, {
      pullback: (a, cotangent, y) => div(mul(cotangent, cos(y)), add(1, mul(a, sin(y)))),
    })
    const slope = (a: number): number => (solved(a + 1e-4) - solved(a - 1e-4)) / 2e-4
    expect(grad(fixed)(0.8)).toBeCloseTo(slope(0.8), 7)
    expect(hessian(fixed)(0.8)).toBeCloseTo((grad(fixed)(0.8001) - grad(fixed)(0.7999)) / 2e-4, 6)
    expect(derivative(fixed, 3)(0.8)).toBeCloseTo((hessian(fixed)(0.8001) - hessian(fixed)(0.7999)) / 2e-4, 5)
  })

  it('keeps its derivatives when it is simplified, pruned, composed and replayed', () => {
    const root = customRule((a: Scalar) => stopGradient(sqrt(a)), {
      pullback: (_, cotangent, y) => div(cotangent, mul(2, y)),
    })
    const slope = record((a) => grad(root)(mul(a, 1)), 4)
    for (const made of [simplify(slope), prune(slope), simplify(prune(slope))]) {
      expect(outputPrimal(made)).toBe(1 / 4)
      expect(backward(made).lookup(made.inputs)).toEqual(O.some(-1 / 32))
      expect(
        pipe(
          replay(made, 1),
          E.map((at) => backward(at).lookup(at.inputs)),
        ),
      ).toEqual(E.right(O.some(-1 / 4)))
    }
    const linked = compose(
      slope,
      record((x) => mul(x, x), 2),
    )
    expect(
      pipe(
        linked,
        E.map((at) => backward(at).lookup(at.inputs)),
      ),
    ).toEqual(E.right(O.some(-1 / 8)))
    expect(grad(specialise(root))(4)).toBe(1 / 4)
    expect(hessian(specialise(root))(4)).toBe(-1 / 32)
  })

  it.each([
    ['prune', prune],
    ['simplify', simplify],
  ] as const)(
    'keeps all that its partials are made of under %s, rules inside of rules too',
    (_, transform) => {
      const inner = customRule((x: Scalar) => sin(x), {
        pullback: (x, cotangent) => mul(cotangent, exp(cos(sin(x)))),
      })
      const outer = customRule(({ x, y }: Plane) => [mul(x, y), x] as const, {
        pullback: ({ x, y }, [one, other]) => ({
          x: add(mul(one, inner(exp(y))), mul(other, square(cos(x)))),
          y: mul(one, inner(cos(neg(x)))),
        }),
      })
      const f = ({ x, y }: Plane): Scalar => {
        const [one, other] = outer({ x, y })
        return add(one, mul(2, other))
      }
      const at = { x: 0.5, y: 0.25 }
      const kept = toFunction(transform(record((inputs: Plane) => f(inputs), { x: 2, y: 3 })))
      expect(grad(kept)(at)).toEqual(grad(f)(at))
      expect(hessian(kept)(at)).toEqual(hessian(f)(at))
    },
  )
})

describe('a rule that is no derivative', () => {
  const refusal = (rule: Parameters<typeof customRule<Scalar, Scalar>>[1]): unknown =>
    failureOf(() => grad(customRule((x: Scalar) => mul(x, 2), { name: 'twice', ...rule }))(3))

  it.each([
    ['clips', (_: Scalar, cotangent: Scalar) => clamp(cotangent, -10, 10)],
    ['squares', (_: Scalar, cotangent: Scalar) => square(cotangent)],
    ['multiplies it by itself', (x: Scalar, cotangent: Scalar) => mul(mul(x, cotangent), cotangent)],
    ['adds something', (x: Scalar, cotangent: Scalar) => add(cotangent, x)],
    ['branches', (_: Scalar, cotangent: Scalar) => (less(cotangent, 0) ? 0 : cotangent)],
    ['gives a number', () => 2],
    ['gives something else', (x: Scalar) => mul(x, 2)],
    ['rounds', (_: Scalar, cotangent: Scalar) => round(cotangent)],
  ])('is refused: it %s', (_, pullback) => {
    expect(refusal({ pullback })).toMatchObject({ _tag: 'InvalidRule', name: 'twice' })
  })

  it.each([
    ['scales', (x: Scalar, cotangent: Scalar) => div(mul(exp(x), neg(cotangent)), x)],
    [
      'chooses by the inputs',
      (x: Scalar, cotangent: Scalar) => (less(x, 0) ? 0 : sub(cotangent, mul(x, cotangent))),
    ],
    ['gives nothing', () => 0],
  ])('but not when it %s', (_, pullback) => {
    expect(Number.isFinite(grad(customRule((x: Scalar) => mul(x, 2), { pullback }))(3))).toBe(true)
  })

  it('is refused with the node that is not linear', () => {
    expect(refusal({ pullback: (_, cotangent) => square(cotangent) })).toMatchObject({
      message:
        'Expected the pullback of twice to be linear in its cotangent, as derivatives are, but node 9, square, is not. Only scale and add what comes in; clip or round a gradient when it has been taken.',
    })
  })

  it('is refused for a function that uses a Var from outside', () => {
    const f = (y: Scalar): Scalar =>
      customRule((x: Scalar) => mul(x, y), { name: 'scaled', pullback: (_, cotangent) => mul(cotangent, y) })(
        2,
      )
    expect(failureOf(() => grad(f)(3))).toMatchObject({ _tag: 'InvalidRule', name: 'scaled' })
    expect(f(3)).toBe(6)
  })

  it('is refused for a function that closes over what is also in its argument', () => {
    const f = (z: Scalar): Scalar =>
      customRule((x: Scalar) => mul(x, z), { name: 'scaled', pullback: (_, cotangent) => mul(cotangent, z) })(
        z,
      )
    expect(failureOf(() => grad(f)(2))).toMatchObject({ _tag: 'InvalidRule', name: 'scaled' })
  })

  it('is refused when it calls itself without end', () => {
    const endless: (x: Scalar) => Scalar = customRule((x: Scalar) => sin(x), {
      name: 'endless',
      pullback: (x, cotangent) => mul(cotangent, endless(add(x, 1))),
    })
    expect(failureOf(() => grad(endless)(1))).toMatchObject({ _tag: 'InvalidRule', name: 'endless' })
  })

  it('is refused where its result has another shape', () => {
    const ruled = customRule(({ x }: { x: Scalar }) => mul(x, 2), { pullback: (_, c) => ({ y: c }) as never })
    expect(failureOf(() => grad(ruled)({ x: 1 }))).toMatchObject({ _tag: 'ShapeMismatch' })
  })

  it.each([[{}], [null], [{ pullback: sin, tangent: sin }], [{ pullback: 2 }]])('is refused: %p', (rule) => {
    expect(failureOf(() => customRule((x: Scalar) => x, rule as never))).toMatchObject({ op: 'customRule' })
  })
})
