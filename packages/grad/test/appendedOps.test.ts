import { expect, it } from '@jest/globals'
import {
  abs,
  add,
  and,
  atan2,
  clamp,
  cos,
  div,
  dot,
  exp,
  functions,
  hypot,
  less,
  log,
  logsumexp,
  lt,
  max,
  min,
  mul,
  neg,
  norm,
  pow,
  record,
  relu,
  select,
  sigmoid,
  sin,
  softplus,
  sqrt,
  square,
  stopGradient,
  sub,
  sum,
  tanh,
} from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { grad } from '@wengert/grad'

type Three = readonly [Scalar, Scalar, Scalar]

// No product with 1, no sum with 0, no sign that is turned twice, no choice between two that are the same, no condition
// twice: one node more is a fault. A NaN is to stay one, which is why a relu is more than one choice.
it.each<readonly [name: string, f: (xs: Three) => Scalar, appended: string]>([
  ['x', ([x]) => x, ''],
  ['-x', ([x]) => neg(x), ''],
  ['2x', ([x]) => mul(2, x), ''],
  ['x*y', ([x, y]) => mul(x, y), ''],
  ['-x*y', ([x, y]) => mul(neg(x), y), 'neg'],
  ['-x*-y', ([x, y]) => mul(neg(x), neg(y)), 'neg neg'],
  ['x*y*z', ([x, y, z]) => mul(mul(x, y), z), 'mul mul'],
  ['x-y', ([x, y]) => sub(x, y), ''],
  ['x-(y-z)', ([x, y, z]) => sub(x, sub(y, z)), ''],
  ['x/y', ([x, y]) => div(x, y), 'div divPartial neg'],
  ['1/x', ([x]) => div(1, x), 'divPartial neg'],
  ['-1/x', ([x]) => div(-1, x), 'divPartial neg'],
  ['x/2', ([x]) => div(x, 2), ''],
  ['x/-1', ([x]) => div(x, -1), ''],
  ['x*-1', ([x]) => mul(x, -1), ''],
  ['x^2', ([x]) => pow(x, 2), 'mul'],
  ['x^3', ([x]) => pow(x, 3), 'powBasePartial'],
  ['x^1', ([x]) => pow(x, 1), ''],
  ['x^0', ([x]) => pow(x, 0), ''],
  ['x^y', ([x, y]) => pow(x, y), 'powBasePartial powExponentPartial'],
  ['2^x', ([x]) => pow(2, x), 'powExponentPartial'],
  ['sin cos', ([x]) => sin(cos(x)), 'cos sin mul neg'],
  ['x+x', ([x]) => add(x, x), ''],
  ['x*x + x', ([x]) => add(mul(x, x), x), 'sum'],
  ['sin x - x', ([x]) => sub(sin(x), x), 'cos add'],
  ['exp(-x)', ([x]) => exp(neg(x)), 'neg'],
  ['log(-x*y)', ([x, y]) => log(neg(mul(x, y))), 'nonnegative div mul mul neg neg'],
  ['sqrt', ([x]) => sqrt(x), 'add div'],
  [
    'tanh+sigmoid',
    ([x]) => add(tanh(x), sigmoid(x)),
    'sigmoidPartial abs lt square sub tanhPartial select add',
  ],
  ['relu', ([x]) => relu(x), 'gt le select not or select'],
  ['relu*2', ([x]) => mul(2, relu(x)), 'gt le select not or select'],
  ['relu(sin)', ([x]) => relu(sin(x)), 'gt le select not or cos mul select'],
  [
    'relu relu',
    ([x, y]) => relu(sub(relu(x), y)),
    'gt le select not or gt le mul select not or and select select neg',
  ],
  ['relu+relu', ([x, y]) => add(relu(x), relu(y)), 'gt le select not or gt le select not or select select'],
  ['relu(x)+sin(x)', ([x]) => add(relu(x), sin(x)), 'cos gt le select not or select add'],
  [
    'relu(x) - relu(-x)',
    ([x]) => sub(relu(x), relu(neg(x))),
    'gt le select not or gt le select not or select select add or select',
  ],
  ['abs', ([x]) => abs(x), 'sign'],
  ['abs sin', ([x]) => abs(sin(x)), 'sign cos mul'],
  ['max', ([x, y]) => max(x, y), 'gt gt eq select select not or select not or select select'],
  ['max(x,2)', ([x]) => max(x, 2), 'gt gt eq select select not or select'],
  [
    'max(x*y, y*z)',
    ([x, y, z]) => max(mul(x, y), mul(y, z)),
    'gt gt eq select select not or select not or mul mul mul mul select select select add or select select',
  ],
  [
    'min(sin, cos)',
    ([x]) => min(sin(x), cos(x)),
    'lt lt eq select select not or select not or mul mul select select sub or select',
  ],
  [
    'max max',
    ([x, y, z]) => max(max(x, y), z),
    'gt gt eq select select not or select not or gt gt eq mul mul select select not or select not or and select and select select',
  ],
  [
    'maxOf',
    ([x, y, z]) => functions.max(x, y, z),
    'eq eq eq sum div eq select not or select or select or select select select',
  ],
  ['select', ([x, y]) => select(lt(x, y), sin(x), cos(y)), 'sin cos select select neg'],
  ['select same', ([x, y]) => select(lt(x, y), mul(2, x), mul(3, x)), 'select'],
  ['select number', ([x, y]) => select(lt(x, y), x, 1), 'select'],
  ['select -', ([x, y]) => select(lt(x, y), neg(x), sin(x)), 'cos select'],
  ['select neg neg', ([x, y]) => select(lt(x, y), neg(sin(x)), neg(cos(x))), 'select'],
  [
    'select select',
    ([x, y, z]) => select(lt(x, y), select(lt(y, z), sin(x), cos(x)), exp(x)),
    'neg select select',
  ],
  [
    'two selects one condition',
    ([x, y]) => {
      const c = lt(x, y)
      return add(select(c, sin(x), y), select(c, x, cos(y)))
    },
    'sin cos add select sub select',
  ],
  [
    'select both sides sin',
    ([x, y]) => {
      const s = sin(x)
      return select(lt(x, y), mul(2, s), mul(3, s))
    },
    'select cos mul',
  ],
  [
    'select both sides same',
    ([x, y]) => {
      const s = sin(x)
      return select(lt(x, y), s, s)
    },
    'cos',
  ],
  ['clamp', ([x]) => clamp(x, 0, 1), 'gt lt and eq select not or select'],
  [
    'clamp xyz',
    ([x, y, z]) => clamp(x, y, z),
    'gt lt and eq select not or lt lt and eq and select or select or max gt select or select select select',
  ],
  ['hypot', ([x, y]) => hypot(x, y), 'directionCosine directionCosine'],
  ['atan2', ([x, y]) => atan2(x, y), 'atan2Partial atan2Partial neg'],
  ['sum', (xs) => sum([...xs]), ''],
  ['dot', ([x, y, z]) => dot([x, y], [y, z]), 'add'],
  ['dot numbers', ([x, y]) => dot([x, y], [2, 3]), ''],
  ['logsumexp', (xs) => logsumexp([...xs]), 'sub exp sub exp sub exp sum div div div'],
  [
    'norm',
    ([x, y]) => norm([x, y]),
    'gt lt and abs mul gt square select abs gt square select add eq sign sqrt directionCosine select div select gt lt and eq lt select mul square mul square add sqrt div select not or select or sign directionCosine select div select div select select select select',
  ],
  ['stop', ([x]) => mul(x, stopGradient(x)), ''],
  ['softplus relu', ([x]) => softplus(relu(x)), 'sigmoid gt le mul select not or select'],
  ['guard', ([x]) => (less(x, 0) ? neg(x) : square(x)), 'mul'],
  ['second', ([x, y]) => grad((a: Scalar) => mul(sin(a), y))(x), 'neg'],
  [
    'second relu',
    ([x]) => grad((a: Scalar) => square(relu(a)))(x),
    'select mul select add mul select and select',
  ],
  ['second select', ([x, y]) => grad((a: Scalar) => select(lt(a, y), square(a), sin(a)))(x), 'select neg'],
  ['third', ([x]) => grad((a: Scalar) => grad((b: Scalar) => mul(b, sin(b)))(a))(x), 'mul add neg'],
  ['and', ([x, y, z]) => select(and(lt(x, y), lt(y, z)), sin(x), cos(x)), 'neg select'],
])('the gradient of %s is appended as so many ops', (_, f, appended) => {
  const inputs = 3
  for (const at of [
    [0.5, 0.75, 1.25],
    [-2, 1, 0.5],
    [1, 1, 1],
  ] as const) {
    const own = record((xs: Three) => f(xs), at).tape.length
    const { tape, output } = record((xs: Three) => grad(f)(xs), at)
    if (at[0] === 0.5)
      expect(
        [...tape]
          .slice(own + inputs)
          .flatMap((node) => (node._tag === 'Apply' ? [node.op] : []))
          .join(' '),
      ).toBe(appended)
    const partials = grad(f)(at)
    const found = output.map((id) => tape.at(id)?.primal ?? 0)
    expect(found.map(Number.isNaN)).toEqual(partials.map(Number.isNaN))
    found.forEach((each, k) => {
      if (!Number.isNaN(each)) expect(each).toBeCloseTo(partials[k] ?? NaN, 12)
    })
  }
})
