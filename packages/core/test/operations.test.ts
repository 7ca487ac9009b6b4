import { describe, expect, it } from '@jest/globals'
import { flow, pipe } from 'fp-ts/lib/function.js'
import {
  add,
  dot,
  functionArity,
  functions,
  max,
  min,
  mul,
  ops,
  outputPrimal,
  pipeable,
  pow,
  record,
  select,
  sub,
  sum,
} from '@wengert/core'
import type { OpName, Scalar } from '@wengert/core'
import { failureOf } from './failure.js'

const names = Object.keys(functions) as ReadonlyArray<keyof typeof functions>

const points = [-Infinity, -2, -1, -0.5, -0, 0, 0.25, 1, 2, 3, Infinity, NaN]

/** Operands for a function of that many, drawn from the points in turn. */
const operandLists = (arity: number | 'any' | 'even'): ReadonlyArray<ReadonlyArray<number>> => {
  const count = arity === 'any' ? 5 : arity === 'even' ? 6 : arity
  const strides = count === 1 ? [0] : [1, 2, 3, 5, 7, 11]
  return strides.flatMap((stride) =>
    points.map((_, start) =>
      Array.from({ length: count }, (__, k) => points[(start + k * stride) % points.length] ?? 0),
    ),
  )
}

/** What the op takes: Vars, but a plain number where it has a constant parameter. */
const given = (
  name: keyof typeof functions,
  xs: ReadonlyArray<Scalar>,
  operands: ReadonlyArray<number>,
): ReadonlyArray<Scalar> => xs.map((x, k) => (ops[name].partials[k] === null ? (operands[k] ?? NaN) : x))

/** The op that a call with so many operands records. */
const recordedAs = (name: keyof typeof functions, count: number): string => {
  const op = ops[name]
  return typeof op.arity === 'number' && count !== op.arity ? (op.withList ?? name) : name
}

describe.each(names)('%s', (name) => {
  const f = functions[name]

  it('gives on Vars, on numbers and on a mixture the same value, bit for bit', () => {
    for (const operands of operandLists(functionArity[name])) {
      const plain = f(...operands)
      const onVars = record((xs: ReadonlyArray<Scalar>) => f(...given(name, xs, operands)), operands)
      const mixed = record(
        (xs: ReadonlyArray<Scalar>) =>
          f(
            ...given(
              name,
              operands.map((x, k) => (k % 2 === 0 ? x : (xs[k] ?? x))),
              operands,
            ),
          ),
        operands,
      )
      expect(outputPrimal(onVars)).toBe(plain)
      expect(outputPrimal(mixed)).toBe(plain)
    }
  })

  it('appends one node of its own op', () => {
    const [operands = []] = operandLists(functionArity[name])
    const { tape, output } = record((xs: ReadonlyArray<Scalar>) => f(...given(name, xs, operands)), operands)
    const parameters = ops[name].partials.filter((partial) => partial === null).length
    expect(tape.length).toBe(operands.length + parameters + 1)
    expect(tape.at(tape.length - 1)).toMatchObject({ op: recordedAs(name, operands.length) })
    expect(output).toBe(tape.length - 1)
  })
})

describe('max and min', () => {
  it('take a list, two scalars or more, plain, recorded or mixed', () => {
    expect([max([1, 3, 2]), max(1, 3), max(1, 3, 2), min([1, 3, 2]), min(4, 3), min(1, 3, 0, 5)]).toEqual([
      3, 3, 3, 1, 3, 0,
    ])
    expect([max([]), min([])]).toEqual([-Infinity, Infinity])
    const { tape } = record(
      ([x, y]: readonly [Scalar, Scalar]) => add(max(x, y), add(max(x, 2, y), min([x, y, 7]))),
      [1, 3],
    )
    expect([...tape].flatMap((node) => ('op' in node ? [[node.op, node.primal]] : []))).toEqual([
      ['max', 3],
      ['maxOf', 3],
      ['minOf', 1],
      ['add', 4],
      ['add', 7],
    ])
  })

  it('name themselves, not what is recorded, when an operand is no scalar', () => {
    for (const wrong of [
      () => max([1, 'two'] as never),
      () => max(1, 2, 'two' as never),
      () => max(1, 'two' as never),
    ])
      expect(failureOf(() => record((x) => add(x, wrong()), 1))).toMatchObject({
        _tag: 'InvalidOperand',
        op: 'max',
      })
  })
})

describe('functions', () => {
  it('has every op that is not reached through another one', () => {
    const visible = (Object.keys(ops) as ReadonlyArray<OpName>).filter((name) => ops[name].hidden !== true)
    expect(Object.keys(functions)).toEqual(visible)
    expect(Object.keys(functionArity)).toEqual(visible)
  })

  it('takes the two lists of dot one after the other', () => {
    expect(functions.dot(1, 2, 3, 4, 5, 6)).toBe(32)
    expect(functions.dot()).toBe(0)
    expect(functions.sum()).toBe(0)
  })
})

describe('pow', () => {
  it('records a plain exponent as a constant one', () => {
    const { tape } = record((x) => pow(x, 3), 2)
    expect([...tape].map((node) => ('op' in node ? node.op : node._tag))).toEqual([
      'Input',
      'Constant',
      'powConstant',
    ])
    expect(tape.at(2)?.primal).toBe(8)
  })

  it('records a Var as exponent as one that is differentiated', () => {
    const { tape } = record((x) => add(pow(2, x), pow(x, x)), 3)
    expect([...tape].flatMap((node) => ('op' in node ? [node.op] : []))).toEqual(['pow', 'pow', 'add'])
  })
})

describe('lists', () => {
  it('may be empty', () => {
    expect([sum([]), dot([], [])]).toEqual([0, 0])
  })

  it('are added from the left, so that rounding is the same recorded and not', () => {
    const xs = [1e16, 1, -1e16, 1, 0.1, 0.2]
    const left = xs.reduce((total, x) => total + x, 0)
    expect(sum(xs)).toBe(left)
    expect(outputPrimal(record((all) => sum(all), xs))).toBe(left)
    expect(outputPrimal(record((all) => dot(all, [3, ...all.slice(1)]), xs))).toBe(
      xs.reduce((total, x, k) => total + x * (k === 0 ? 3 : x), 0),
    )
  })
})

describe('select', () => {
  it('chooses without branching: both sides are on the tape, and there is no guard', () => {
    const { tape } = record(({ c, x, y }) => select(c, x, y), { c: 2, x: 3, y: 5 })
    expect(tape.at(3)).toEqual({ id: 3, _tag: 'Apply', op: 'select', args: [0, 1, 2], primal: 3 })
  })

  it.each([
    [1, 'a'],
    [-0.5, 'a'],
    [0, 'b'],
    [-0, 'b'],
    [NaN, 'a'],
  ])('takes %p for side %s', (condition, side) => {
    expect(select(condition, 1, 2)).toBe(side === 'a' ? 1 : 2)
  })
})

describe('pipeable', () => {
  it('takes the scalar last, so that ops compose with pipe and flow', () => {
    const affine = flow(pipeable.mul(3), pipeable.add(1), pipeable.tanh)
    expect(affine(2)).toBe(Math.tanh(7))
    expect(pipe(10, pipeable.sub(3), pipeable.div(2), pipeable.pow(2))).toBe(12.25)
    expect(outputPrimal(record((x) => affine(x), 2))).toBe(Math.tanh(7))
  })

  it('keeps the order of operands of the data-first form', () => {
    expect(pipeable.sub(3)(10)).toBe(sub(10, 3))
    expect(pipeable.select(5, 7)(0)).toBe(select(0, 5, 7))
    expect(pipeable.dot([1, 2])([3, 4])).toBe(dot([3, 4], [1, 2]))
    expect(pipeable.lt(2)(1)).toBe(1)
  })

  it('has every function', () => {
    expect(Object.keys(pipeable).sort()).toEqual(Object.keys(functions).sort())
  })

  it('maps over what fp-ts maps over', () => {
    expect([1, 2].map(pipeable.mul(2))).toEqual([mul(1, 2), mul(2, 2)])
  })
})
