import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import {
  functionArity,
  functions,
  ops,
  add,
  cos,
  exp,
  less,
  log,
  mul,
  neg,
  pow,
  primal,
  sin,
  square,
  stopGradient,
  sub,
  sum,
} from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGrad } from '@wengert/laws'
import { isParameter } from './applied.js'
import { faultOf, messageOf } from './messageOf.js'

interface Pair {
  readonly w: Scalar
  readonly x: Scalar
}

/** A sine whose rule is off by the factor given. */
const sine = (factor: number): ((x: Scalar) => Scalar) =>
  customRule((x: Scalar) => sin(x), {
    name: 'sine',
    pullback: (x, cotangent) => mul(cotangent, mul(factor, cos(x))),
  })

interface Point {
  readonly r: Scalar
  readonly angle: Scalar
}

const polar = customRule(({ r, angle }: Point) => ({ x: mul(r, cos(angle)), y: mul(r, sin(angle)) }), {
  name: 'polar',
  // The part of x in the derivative by the angle is missing.
  pullback: ({ r, angle }, { x, y }) => ({
    r: add(mul(x, cos(angle)), mul(y, sin(angle))),
    angle: mul(r, mul(y, cos(angle))),
  }),
})

const coordinate = fc.double({ min: -3, max: 3, noNaN: true })

describe('checkGrad on functions that are right', () => {
  it.each([
    ['a power', (x: Scalar) => pow(x, 3), [0, -0, 1, -2, 1e8, 1e-8]],
    ['a logarithm near the edge of its domain', (x: Scalar) => log(x), [1e-12, 1e-3, 1, 1e12]],
    ['a composition', (x: Scalar) => exp(sin(mul(x, x))), [0, 0.3, -2]],
    ['what is tiny', (x: Scalar) => mul(1e-12, exp(x)), [0, 1]],
    [
      'a function with branches',
      (x: Scalar) => (less(x, 1) ? square(x) : sub(mul(2, x), 1)),
      [0, 0.999, 1.001],
    ],
    [
      'a function with a loop',
      (x: Scalar) => {
        let y = x
        while (less(y, 10)) y = mul(y, 1.5)
        return y
      },
      [1, 2, 3],
    ],
    ['a custom rule', (x: Scalar) => square(sine(1)(x)), [0, 1, -2]],
  ])('passes %s, to the second order', (_, f, points) => {
    const report = checkGrad(f, { points, order: 2 })
    expect(report).toMatchObject({ points: points.length, partials: 2 * points.length, kinks: [] })
    // Errors are estimated at their worst: this far within them is what is right.
    expect(report.worst).toBeLessThan(0.1)
  })

  it('compares every leaf with every output, and leaves texts alone', () => {
    const f = ({ w: [a, b], name }: { w: readonly [Scalar, Scalar]; name: string }) => ({
      [name]: mul(a, b),
      total: add(a, b),
    })
    expect(checkGrad(f, { inputs: { w: [2, 3], name: 'product' } }).partials).toBe(4)
  })

  it('skips random points outside the domain, and counts them', () => {
    const { points, skipped } = checkGrad((x: Scalar) => log(x), {
      arbitrary: fc.constantFrom(-1, 2),
      seed: 1,
      runs: 20,
    })
    expect(points + skipped).toBe(20)
    expect(skipped).toBeGreaterThan(0)
  })
})

describe('checkGrad on the ops of the table', () => {
  const names = (Object.keys(functions) as ReadonlyArray<keyof typeof functions>).filter(
    // An op that says so by an empty smooth part has rules that are not its derivatives: `stopGradient`.
    (name) => ops[name].smooth?.length !== 0,
  )
  const counts = { any: 3, even: 4 }

  it.each(names)('passes %s inside its domain, to the second order', (name) => {
    const arity = functionArity[name]
    const count = typeof arity === 'number' ? arity : counts[arity]
    const f = (xs: ReadonlyArray<Scalar>): Scalar =>
      functions[name](...xs.map((x, k) => (isParameter(name, k, count) ? 2 : x)))
    const points = [0.4, 1.3].map((base) => Array.from({ length: count }, (_, k) => base + 0.11 * k))
    const report = checkGrad(f, { arbitrary: fc.constantFrom(...points), seed: 1, runs: 8, order: 2 })
    expect(report).toMatchObject({ kinks: [], undecided: 0 })
  })
})

describe('checkGrad on a custom rule that is wrong', () => {
  const loss = ({ w, x }: Pair): Scalar => square(sine(2)(mul(w, x)))

  it('names the rule, the formula, the operands and the partial', () => {
    expect(messageOf(() => checkGrad(loss, { inputs: { w: 0.5, x: 2 } }))).toBe(
      [
        'Expected 1.81859485365 ± 3e-12 for ∂loss/∂w, by finite differences, but reverse, forward and appended mode give 3.6371897073027273.',
        'At fault is the custom rule sine, node 7: sine(mul(w, x)), where mul(w, x) is 1. Expected 0.540302305868 ± 7e-13 for its partial by mul(w, x), but the rule gives 1.0806046117362795. Correct the pullback of sine.',
        'The point is {"w":0.5,"x":2}.',
      ].join('\n'),
    )
  })

  it('is seen where the function is tiny', () => {
    expect(faultOf(() => checkGrad((x: Scalar) => mul(1e-9, sine(1.001)(x)), { inputs: 1 }))._tag).toBe(
      'WrongDerivative',
    )
  })

  it('finds the missing partial of a rule with several outputs', () => {
    expect(messageOf(() => checkGrad(polar, { inputs: { r: 2, angle: 0.5 } }))).toMatch(
      /At fault is the custom rule polar, node 11: polar\(r, angle\)\.x, where r is 2, angle is 0\.5\. Expected -0\.958851077208\d? ± \de-1[23] for its partial by angle, but the rule gives 0\./u,
    )
  })

  it.each([
    ['.p', 1, 2],
    ['[1]', 2, 1],
  ])('names the output at fault of a rule with several: %s', (path, first, second) => {
    const isRecord = path === '.p'
    const two = customRule(
      (xs: readonly [Scalar, Scalar]) => {
        const [a, b] = xs
        return isRecord ? { p: mul(a, b), q: add(a, b) } : [mul(a, b), add(a, b)]
      },
      {
        name: 'two',
        pullback: (([a, b]: readonly [Scalar, Scalar], c: Readonly<Record<string, Scalar>>) => {
          const [p = 0, q = 0] = Object.values(c)
          return [add(mul(p, mul(second, b)), mul(q, first)), add(mul(p, mul(second, a)), mul(q, first))]
        }) as never,
      },
    )
    const f = ({ u, v }: { readonly u: Scalar; readonly v: Scalar }): Scalar => {
      const [p = 0, q = 0] = Object.values(two([square(u), v]))
      return add(p, q)
    }
    const message = messageOf(() => checkGrad(f, { inputs: { u: 2, v: 3 } }))
    expect(message).toContain('At fault is the custom rule two, node ')
    expect(message).toContain(`: two(square(u), v)${path}, where square(u) is 4, v is 3. Expected `)
  })

  it('finds the first of several that are wrong, in a long function', () => {
    const f = (x: Scalar): Scalar => {
      let y = x
      for (let k = 0; k < 500; k++) y = add(y, mul(0.001, sin(y)))
      return sine(3)(sine(1)(sine(2)(y)))
    }
    const message = messageOf(() => checkGrad(f, { inputs: 1 }))
    expect(message).toContain('At fault is the custom rule sine, node 1506: sine(add(')
    expect(message).toContain(' for its partial by node 15')
  })

  it('says which second derivative is wrong, and why', () => {
    const once = customRule((x: Scalar) => sin(x), {
      name: 'once',
      tangent: (x, tangent) => mul(tangent, stopGradient(cos(x))),
    })
    const f = ({ w, x }: Pair): Scalar => once(mul(w, x))
    expect(checkGrad(f, { inputs: { w: 2, x: 0.5 } }).partials).toBe(2)
    const message = messageOf(() => checkGrad(f, { inputs: { w: 2, x: 0.5 }, order: 2 }))
    expect(message).toContain(
      'for ∂²f/∂w², by finite differences, but reverse, forward and appended mode give 0.',
    )
    expect(message).toContain('(scope once/tangent): stopGradient(cos(mul(w, x)))')
  })

  it('shrinks to a simple point inside the arbitrary, and says how to see it again', () => {
    const point = fc.record({ w: fc.double({ min: 1.5, max: 3, noNaN: true }), x: coordinate })
    const fault = faultOf(() => checkGrad(loss, { arbitrary: point, seed: 1 }))
    expect(fault.point).toEqual({ w: 2, x: 1 })
    expect(fault.message).toContain('{ inputs: {"w":2,"x":1} }), or { arbitrary, seed: 1, path: \'')
    const again = faultOf(() => checkGrad(loss, { arbitrary: point, ...fault.replay }))
    expect(again._tag).toBe('WrongDerivative')
  })
})

describe('checkGrad on what derivatives do not see', () => {
  it('names stopGradient', () => {
    expect(
      messageOf(() => checkGrad(({ w, x }: Pair) => mul(w, stopGradient(x)), { inputs: { w: 2, x: 3 } })),
    ).toContain(
      'At fault is the op stopGradient, node 2: stopGradient(x), where x is 3. Expected 1 ± 2e-14 for its partial by x, but it is 0. stopGradient takes its operand for a constant',
    )
  })

  it('names primal', () => {
    expect(messageOf(() => checkGrad((x: Scalar) => mul(x, primal(x)), { inputs: 3 }))).toContain(
      'Node 1, pin, is primal(x), a plain number that derivatives do not see.',
    )
  })

  it('refuses a function that is not the same while it is recorded', () => {
    const f = (x: Scalar): Scalar => (typeof x === 'number' ? x + 1 : x)
    expect(messageOf(() => checkGrad(f, { inputs: 3 }))).toContain(
      'Expected f to have the same value on numbers and recorded, but it is 4 and 3 at 3.',
    )
  })
})

describe('checkGrad on a gradient that is written by hand', () => {
  const norm = ({ x, y }: { x: number; y: number }): number => Math.hypot(x, y)

  it('passes one that is right', () => {
    const gradient = ({ x, y }: { x: number; y: number }) => ({
      x: x / norm({ x, y }),
      y: y / norm({ x, y }),
    })
    expect(checkGrad(norm, { gradient, inputs: { x: 3, y: 4 } }).partials).toBe(2)
  })

  it('names the leaf, what was expected and what the gradient has', () => {
    const gradient = ({ x, y }: { x: number; y: number }) => ({
      x: x / norm({ x, y }),
      y: x / norm({ x, y }),
    })
    expect(messageOf(() => checkGrad(norm, { gradient, inputs: { x: 3, y: 4 } }))).toBe(
      'Expected 0.8 ± 2e-12 for ∂norm/∂y, by finite differences, but the gradient given has 0.6.\nThe point is {"x":3,"y":4}.',
    )
  })

  it('refuses NaN', () => {
    expect(messageOf(() => checkGrad((x: number) => x * x, { gradient: () => NaN, inputs: 3 }))).toContain(
      'but the gradient given has NaN',
    )
  })

  it('refuses a gradient of another shape', () => {
    const gradient = () => ({ x: 1 }) as never
    expect(() => checkGrad(norm, { gradient, inputs: { x: 3, y: 4 } })).toThrow('the keys x, y')
  })
})

describe('checkGrad where nothing can be compared', () => {
  it('says where a value stopped being finite', () => {
    expect(messageOf(() => checkGrad((x: Scalar) => mul(2, log(x)), { inputs: -1 }))).toBe(
      'Expected f to be finite where its derivatives are checked, but it is NaN at -1. Node 1, log, made NaN from the operand -1. Choose a point inside the domain of f.',
    )
  })

  it('does not pass when no random point is in the domain', () => {
    const fault = faultOf(() =>
      checkGrad((x: Scalar) => log(neg(square(x))), { arbitrary: coordinate, seed: 1 }),
    )
    expect(fault._tag).toBe('NothingChecked')
    expect(fault.message).toContain('f is not finite at any of 100 points')
  })

  it('does not pass a function that is too rough for finite differences', () => {
    expect(messageOf(() => checkGrad((x: Scalar) => sin(mul(1e17, x)), { inputs: 0.3 }))).toContain(
      'nothing can be said of the one partial: finite differences do not settle, or rounding leaves no digits',
    )
  })

  it('does not pass a point without numbers', () => {
    expect(faultOf(() => checkGrad((xs: ReadonlyArray<Scalar>) => sum(xs), { inputs: [] }))._tag).toBe(
      'NothingChecked',
    )
  })

  it('says at which point a function throws', () => {
    const f = (x: Scalar): Scalar => {
      if (primal(x) > 2) throw new RangeError('too far')
      return x
    }
    expect(messageOf(() => checkGrad(f, { arbitrary: fc.constantFrom(1, 3), seed: 1 }))).toContain(
      'Expected f to have a value at 3, but it threw RangeError: too far.',
    )
  })
})
