import { describe, expect, it } from '@jest/globals'
import * as E from 'fp-ts/lib/Either.js'
import { concatAll } from 'fp-ts/lib/Monoid.js'
import {
  add,
  apply,
  chain,
  compose,
  constant,
  copiedRows,
  dot,
  fanout,
  getEndomorphismMonoid,
  identity,
  input,
  label,
  labelNode,
  less,
  LinkedSemigroupoid,
  linkedRows,
  map,
  mul,
  neg,
  outputPrimal,
  primal,
  record,
  replay,
  runBuild,
  scope,
  sin,
  split,
  sum,
  Tape,
  within,
} from '@wengert/core'
import type { Linked, Recording, Scalar, WengertError } from '@wengert/core'
import { failureOf, sentences } from './failure.js'

const rightOf = <A, B>(linked: Linked<A, B>): Recording<A, B> => {
  if (E.isRight(linked)) return linked.right
  throw new Error(linked.left.message)
}

const leftOf = (linked: Linked<unknown, unknown>): WengertError => {
  if (E.isLeft(linked)) return linked.left
  throw new Error('Expected a Left.')
}

const square = record((x) => mul(x, x), 3)
const magnitude = record((x) => (less(x, 0) ? neg(x) : mul(x, 1)), -2)

describe('compose', () => {
  it('appends the rows of the second to those of the first, evaluated there', () => {
    const { tape, inputs, output } = rightOf(
      compose(
        record((x) => add(sin(x), 2), 0),
        square,
      ),
    )
    expect([...tape]).toEqual([
      { id: 0, _tag: 'Input', primal: 3 },
      { id: 1, _tag: 'Apply', op: 'mul', args: [0, 0], primal: 9 },
      { id: 2, _tag: 'Apply', op: 'sin', args: [1], primal: Math.sin(9) },
      { id: 3, _tag: 'Constant', primal: 2 },
      { id: 4, _tag: 'Apply', op: 'add', args: [2, 3], primal: Math.sin(9) + 2 },
    ])
    expect([inputs, output]).toEqual([0, 4])
  })

  it('moves the operands of lists, guards and pins along', () => {
    const sums = record((xs) => [sum([...xs, ...xs]), sum([...xs])] as const, [1, 2, 3])
    const branches = record(
      ([x, y]) => {
        const chosen = less(y, x) ? dot([x, y], [y, x]) : x
        return mul(chosen, primal(x))
      },
      [12, 6],
    )
    const { tape } = rightOf(compose(branches, sums))
    expect([...tape].slice(3).map((node) => ('args' in node ? [node._tag, node.args] : node._tag))).toEqual([
      ['Apply', [0, 1, 2, 0, 1, 2]],
      ['Apply', [0, 1, 2]],
      ['Guard', [4, 3]],
      ['Apply', [3, 4, 4, 3]],
      ['Pin', [3]],
      'Constant',
      ['Apply', [6, 8]],
    ])
    expect(tape.at(9)?.primal).toBe(144 * 12)
  })

  it('gives outputs to inputs by key, whatever the order of the keys', () => {
    const f = record((x) => ({ a: mul(x, 2), b: mul(x, 3) }), 1)
    const g = record(({ b, a }) => ({ difference: add(b, neg(a)), b }), { b: 0, a: 0 })
    expect(outputPrimal(rightOf(compose(g, f)))).toEqual({ difference: 1, b: 3 })
  })

  it('takes outputs that are inputs or constants, and outputs that are given twice', () => {
    const f = record((x) => [x, 5, x, mul(x, x)] as const, 3)
    const g = record(([a, b, c, d]) => [sum([a, b, c, d]), a, 7] as const, [0, 0, 0, 0])
    expect(outputPrimal(rightOf(compose(g, f)))).toEqual([20, 3, 7])
    const twice = record((x) => [x, x] as const, 3)
    const { tape, output } = rightOf(
      compose(
        record(([x, y]) => mul(x, y), [1, 1]),
        twice,
      ),
    )
    expect(tape.at(Number(output))).toMatchObject({ op: 'mul', args: [0, 0], primal: 9 })
  })

  it('takes empty trees', () => {
    const nothing = record((x) => ({ x: mul(x, x), rest: [] as const }), 3)
    const g = record(({ x }) => x, { x: 1, rest: [] })
    expect(outputPrimal(rightOf(compose(g, nothing)))).toBe(9)
    const point = record(() => 4, {})
    expect(
      rightOf(
        compose(
          point,
          record((): object => ({}), {}),
        ),
      ).tape.length,
    ).toBe(1)
  })

  it('names the guard of the second that does not hold at the outputs of the first', () => {
    const failure = leftOf(compose(magnitude, square))
    expect(failure).toMatchObject({ _tag: 'BranchChanged', node: 2, was: 1, now: 0, label: 'node 0 < 0' })
    expect(failure.message).toMatch(sentences)
    const pinned = record((x) => mul(x, primal(x)), 3)
    expect(leftOf(compose(pinned, square))).toMatchObject({ _tag: 'BranchChanged', node: 1, was: 3, now: 9 })
    expect(
      E.isRight(
        compose(
          magnitude,
          record((x) => neg(mul(x, x)), 3),
        ),
      ),
    ).toBe(true)
  })

  it('names the place where the shapes differ', () => {
    const weights = (count: number): ReadonlyArray<number> => Array.from({ length: count }, () => 1)
    const f = record((xs) => ({ w: xs }), weights(2))
    const g = record(({ w }) => sum(w), { w: weights(3) })
    const failure = leftOf(compose(g, f))
    expect(failure).toMatchObject({ _tag: 'ShapeMismatch', path: 'w' })
    expect(failure.message).toMatch(sentences)
  })

  it('leaves the inputs that a program appended besides those of the recording as they are', () => {
    const program = chain((x: number) => chain((y: number) => apply('mul', [x, y]))(input(5)))(input(2))
    const [output, tape] = runBuild(program)
    const g: Recording<number, Scalar> = { tape, inputs: 0, output }
    expect([...rightOf(compose(g, square)).tape].slice(2)).toEqual([
      { id: 2, _tag: 'Input', primal: 5 },
      { id: 3, _tag: 'Apply', op: 'mul', args: [1, 2], primal: 45 },
    ])
  })

  it('composes with a replayed recording, a prefix and a recording of itself', () => {
    const replayed = E.getOrElse(() => square)(replay(square, 5 as 3))
    expect(outputPrimal(rightOf(compose(square, replayed)))).toBe(625)
    expect(outputPrimal(rightOf(compose(square, square)))).toBe(81)
    const longer = record((x) => neg(mul(x, x)), 2)
    const { inputs } = longer
    const cut: Recording<2, Scalar> = { tape: longer.tape.prefix(2), inputs, output: 1 }
    expect(outputPrimal(rightOf(compose(cut, cut)))).toBe(16)
    expect(outputPrimal(longer)).toBe(-4)
  })

  it('copies no row of the first, and links the rows of the second', () => {
    const f = record((x) => Array.from({ length: 100 }).reduce<Scalar>((y) => sin(y), x), 1)
    const before = [copiedRows(), linkedRows()] as const
    const composites = [
      compose(square, f),
      compose(
        magnitude,
        record(() => -1, {}),
      ),
      compose(square, f),
    ]
    expect(composites.every(E.isRight)).toBe(true)
    expect([copiedRows() - before[0], linkedRows() - before[1]]).toEqual([0, 5])
    expect(f.tape.length).toBe(101)
  })

  it('links 10,000 endomorphisms in as many rows', () => {
    const step = record((x) => sin(mul(x, 1.5)), 0.5)
    const before = linkedRows()
    const deep = concatAll(getEndomorphismMonoid<number>(0.5))(
      Array.from({ length: 10_000 }, () => E.right(step)),
    )
    expect(linkedRows() - before).toBe(30_000)
    const value = Array.from({ length: 10_000 }).reduce<number>((x) => Math.sin(x * 1.5), 0.5)
    expect(outputPrimal(rightOf(deep))).toBe(value)
  })
})

describe('what a composite is called', () => {
  it('labels and scopes come along, and a label of an input names what takes its place', () => {
    const f = record(
      ({ x }) =>
        label(
          scope('outer', () => scope('inner', () => mul(x, x))),
          'square',
        ),
      { x: 3 },
    )
    const g = record((y) => scope('g', () => label(sin(label(y, 'angle')), 'height')), 1)
    const { tape } = rightOf(compose(g, f))
    expect([0, 1, 2].map((id) => [tape.labelOf(id), tape.scopeOf(id)])).toEqual([
      [undefined, []],
      ['angle', ['outer', 'inner']],
      ['height', ['g']],
    ])
    expect(tape.scopes).toEqual([
      { name: 'outer', start: 1, end: 2, parent: undefined },
      { name: 'inner', start: 1, end: 2, parent: 0 },
      { name: 'g', start: 2, end: 3, parent: undefined },
    ])
    expect(f.tape.labelOf(1)).toBe('square')
  })

  it('has the paths of the inputs of the first alone', () => {
    const f = record(({ x }) => ({ y: mul(x, x) }), { x: 3 })
    const { tape } = rightOf(
      compose(
        record(({ y }) => sin(y), { y: 1 }),
        f,
      ),
    )
    expect([...tape.inputIds]).toEqual([['x', 0]])
    expect(tape.idOfPath('y')).toBeUndefined()
  })

  it('closes the scopes of a part that was built with one open', () => {
    const seen: Array<Tape> = []
    runBuild(
      within('open')(
        chain((x: number) =>
          map((y: number) => y)((tape) => {
            const [y, longer] = labelNode('y')(x)(tape)
            seen.push(longer)
            return [y, longer]
          }),
        )(input(2)),
      ),
    )
    const [tape] = seen
    if (tape === undefined) throw new Error('Expected a tape.')
    const open: Recording<number, Scalar> = { tape, inputs: 0, output: 0 }
    const composite = rightOf(compose(square, open))
    expect([0, 1].map((id) => composite.tape.scopeOf(id))).toEqual([['open'], []])
    const around = split(open, square)
    expect([...around.tape].map(({ scope: names }) => names?.join() ?? '')).toEqual(['', '', 'open'])
  })

  it('forgets what was cut away', () => {
    const named = record(
      (x) =>
        label(
          scope('s', () => sin(label(mul(x, x), 'square'))),
          'height',
        ),
      3,
    )
    const cut: Recording<3, Scalar> = { tape: named.tape.prefix(2), inputs: 0, output: 1 }
    const composite = rightOf(compose(square, cut))
    expect([...composite.tape].map((node) => [node.label, node.scope])).toEqual([
      [undefined, undefined],
      ['square', ['s']],
      [undefined, undefined],
    ])
    const other = rightOf(compose(cut, square))
    expect(other.tape.labelOf(2)).toBe('square')
    expect(other.tape.scopes).toEqual([{ name: 's', start: 2, end: 3, parent: undefined }])
  })
})

describe('identity', () => {
  it('has its inputs as outputs, in their own shape, and nothing else on its tape', () => {
    const { tape, inputs, output } = identity({ w: [1, 2], b: 3, none: [] })
    expect(inputs).toEqual({ w: [0, 1], b: 2, none: [] })
    expect(output).toBe(inputs)
    expect([...tape].map((node) => [node._tag, 'path' in node ? node.path : undefined])).toEqual([
      ['Input', 'w[0]'],
      ['Input', 'w[1]'],
      ['Input', 'b'],
    ])
    expect(identity([]).tape.length).toBe(0)
  })

  it('before a recording moves it to its point', () => {
    expect(outputPrimal(rightOf(compose(square, identity(5))))).toBe(25)
  })
})

describe('split', () => {
  const long = record(
    ({ x }) =>
      label(
        scope('s', () => sin(mul(x, x))),
        'long',
      ),
    { x: 3 },
  )

  it('puts the rows of the shorter tape after those of the longer', () => {
    const before = linkedRows()
    const [one, other] = [split(long, square), split(square, long)]
    expect(linkedRows() - before).toBe(4)
    expect([one.inputs, one.output]).toEqual([
      [{ x: 0 }, 3],
      [2, 4],
    ])
    expect([other.inputs, other.output]).toEqual([
      [3, { x: 0 }],
      [4, 2],
    ])
    expect([outputPrimal(one), outputPrimal(other)]).toEqual([
      [Math.sin(9), 9],
      [9, Math.sin(9)],
    ])
  })

  it('has input paths that begin with the part', () => {
    const { tape } = split(square, long)
    expect(tape.inputIds).toEqual(
      new Map([
        ['[0]', 3],
        ['[1].x', 0],
      ]),
    )
    expect([tape.idOfPath('x'), tape.at(0)]).toMatchObject([undefined, { path: '[1].x' }])
    expect([...split(long, long).tape].map((node) => [node.label, node.scope?.join()])).toEqual([
      [undefined, undefined],
      [undefined, 's'],
      ['long', 's'],
      [undefined, undefined],
      [undefined, 's'],
      ['long', 's'],
    ])
  })

  it('replays at other inputs, and nests', () => {
    const nested = split(split(long, square), identity([7]))
    const again = replay(nested, [[{ x: 2 }, 5], [8]] as never)
    expect(outputPrimal(rightOf(again))).toEqual([[Math.sin(4), 25], [8]])
  })
})

describe('fanout', () => {
  it('evaluates the second at the inputs of the first', () => {
    const { tape, inputs, output } = rightOf(
      fanout(
        square,
        record((x) => sin(x), 0),
      ),
    )
    expect([inputs, output]).toEqual([0, [1, 2]])
    expect(tape.at(2)).toEqual({ id: 2, _tag: 'Apply', op: 'sin', args: [0], primal: Math.sin(3) })
  })

  it('puts the shorter after the longer where both were recorded at one point', () => {
    const longer = record(({ y, x }) => mul(sin(x), sin(y)), { y: 2, x: 1 })
    const shorter = record(({ x, y }) => add(x, y), { x: 1, y: 2 })
    const before = linkedRows()
    const both = rightOf(fanout(shorter, longer))
    expect(linkedRows() - before).toBe(1)
    expect([both.inputs, both.output]).toEqual([{ x: 1, y: 0 }, [5, 4]])
    expect(both.tape.inputIds).toEqual(
      new Map([
        ['x', 1],
        ['y', 0],
      ]),
    )
    expect(outputPrimal(both)).toEqual([3, Math.sin(1) * Math.sin(2)])
  })

  it('names the guard that changed, and the shape that differs', () => {
    expect(leftOf(fanout(square, magnitude))).toMatchObject({ _tag: 'BranchChanged', node: 2 })
    const wrong = fanout as unknown as (f: unknown, g: unknown) => Linked<unknown, unknown>
    expect(leftOf(wrong(square, identity([1])))).toMatchObject({ _tag: 'ShapeMismatch', path: '' })
  })
})

describe('the Semigroupoid', () => {
  it('gives the first failure, in the order in which the parts run', () => {
    const failed = (text: string): Linked<number, number> =>
      E.left({ _tag: 'UnknownOp', op: text, message: text })
    const fine: Linked<number, number> = E.right(identity<number>(1))
    const tag = (linked: Linked<unknown, unknown>): unknown => E.isLeft(linked) && linked.left.message
    expect(tag(LinkedSemigroupoid.compose(failed('second'), failed('first')))).toBe('first')
    expect(tag(LinkedSemigroupoid.compose(failed('second'), fine))).toBe('second')
  })
})

describe('what cannot be linked', () => {
  const link = compose as unknown as (g: unknown, f: unknown) => unknown
  const both = split as unknown as (f: unknown, g: unknown) => unknown

  it('refuses what is not a recording, by its place', () => {
    for (const value of [null, undefined, 3, {}, { tape: [] }, E.right(square)]) {
      const failures = [
        failureOf(() => link(square, value)),
        failureOf(() => link(value, square)),
        failureOf(() => both(square, value)),
      ]
      expect(failures.map((each) => [each._tag, 'position' in each && each.position])).toEqual([
        ['InvalidOperand', 1],
        ['InvalidOperand', 0],
        ['InvalidOperand', 1],
      ])
      for (const { message } of failures) expect(message).toMatch(sentences)
    }
  })

  it('refuses ids that are not on the tape, and leaves that are no ids', () => {
    for (const output of [2, -1, 0.5, NaN, Infinity]) {
      expect(failureOf(() => link(square, { ...square, output }))).toMatchObject({
        _tag: 'UnknownNode',
        node: output,
      })
      expect(failureOf(() => link({ ...square, inputs: output }, square))._tag).toBe('UnknownNode')
    }
    for (const output of ['1', null, [undefined], { y: true }]) {
      const failure = failureOf(() => link(square, { ...square, output }))
      expect(failure._tag).toBe('InvalidTree')
      expect(failure.message).toMatch(sentences)
    }
  })

  it('refuses inputs that are no input nodes, or the same one twice', () => {
    const constants = runBuild(constant(2))[1]
    const failures = [
      failureOf(() => link({ ...square, inputs: 1 }, square)),
      failureOf(() => link({ tape: constants, inputs: 0, output: 0 }, square)),
      failureOf(() => link({ ...square, inputs: [0, 0] }, square)),
      failureOf(() => both({ ...square, inputs: { x: 0, y: 0 } }, square)),
    ]
    expect(failures.map(({ _tag }) => _tag)).toEqual(Array.from(failures, () => 'InvalidTree'))
    for (const { message } of failures) expect(message).toMatch(sentences)
  })

  it('refuses trees that hold themselves', () => {
    const output: Array<unknown> = []
    output.push(output)
    expect(failureOf(() => link(square, { ...square, output }))._tag).toBe('InvalidTree')
  })
})
