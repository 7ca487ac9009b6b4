import { describe, expect, it } from '@jest/globals'
import {
  add,
  apply,
  copiedRows,
  emptyTape,
  exp,
  input,
  label,
  labelNode,
  mul,
  record,
  runBuild,
  scope,
  sin,
  sum,
} from '@wengert/core'
import type { NodeId, OpName, Scalar, Tape } from '@wengert/core'
import { failureOf, sentences } from './failure.js'

const append = (tape: Tape, op: OpName, ...args: ReadonlyArray<NodeId>): Tape =>
  runBuild(apply(op, args), tape)[1]

const repeated = (tape: Tape, op: OpName, count: number): Tape =>
  Array.from({ length: count }).reduce<Tape>((longer) => append(longer, op, longer.length - 1), tape)

const chain = (length: number): Tape =>
  record((x) => {
    let y: Scalar = x
    for (let k = 1; k < length; k++) y = mul(y, 0.5)
    return y
  }, 1024).tape

const primals = (tape: Tape): ReadonlyArray<number> => [...tape].map(({ primal }) => primal)

const columnOf = (tape: Tape): ReadonlyArray<number> => Array.from(tape.rows().primals)

describe('Tape', () => {
  it('reads as a sequence of node records', () => {
    const { tape } = record(({ x, y }) => add(mul(x, y), 2), { x: 3, y: 5 })
    expect([...tape]).toEqual([
      { id: 0, _tag: 'Input', path: 'x', primal: 3 },
      { id: 1, _tag: 'Input', path: 'y', primal: 5 },
      { id: 2, _tag: 'Apply', op: 'mul', args: [0, 1], primal: 15 },
      { id: 3, _tag: 'Constant', primal: 2 },
      { id: 4, _tag: 'Apply', op: 'add', args: [2, 3], primal: 17 },
    ])
    expect(tape.length).toBe(5)
  })

  it.each([-1, 5, 0.5, NaN, Infinity])('has no node at %p', (id) => {
    expect(record(({ x, y }) => add(mul(x, y), 2), { x: 3, y: 5 }).tape.at(id)).toBeUndefined()
  })

  it('gives records that cannot be changed, operands and scopes included', () => {
    const { tape } = record((x) => sum([x, x, label(exp(x), 'e')]), 1)
    for (const node of tape) expect(Object.isFrozen(node)).toBe(true)
    const last = tape.at(2)
    expect(last).toMatchObject({ op: 'sum', args: [0, 0, 1] })
    expect(Object.isFrozen(last?._tag === 'Apply' ? last.args : [])).toBe(true)
    expect(Object.isFrozen(tape)).toBe(true)
  })

  it('is JSON-safe: what is read back is what was written', () => {
    const { tape } = record((x) => sum([x, mul(x, 2), label(exp(x), 'e')]), 1)
    expect(JSON.parse(JSON.stringify(tape))).toEqual([...tape])
  })

  it('is iterable more than once, from the start each time', () => {
    const { tape } = record((x) => mul(x, x), 3)
    const iterator = tape[Symbol.iterator]()
    iterator.next()
    expect([...tape]).toHaveLength(2)
    expect([...iterator]).toHaveLength(1)
  })
})

describe('appending to a tape', () => {
  it('gives a longer tape and leaves the older one as it was', () => {
    const older = record((x) => mul(x, x), 3).tape
    const before = [...older]
    const newer = append(older, 'neg', 1)
    expect(older.length).toBe(2)
    expect([...older]).toEqual(before)
    expect(older.at(2)).toBeUndefined()
    expect(newer.at(2)).toEqual({ id: 2, _tag: 'Apply', op: 'neg', args: [1], primal: -9 })
  })

  it('forks when the older view is appended to, and neither branch sees the other', () => {
    const trunk = record((x) => mul(x, x), 3).tape
    const left = append(append(trunk, 'neg', 1), 'add', 2, 2)
    const right = append(append(trunk, 'sqrt', 1), 'sum', 0, 1, 2, 2)
    expect(primals(left)).toEqual([3, 9, -9, -18])
    expect(primals(right)).toEqual([3, 9, 3, 18])
    expect(primals(trunk)).toEqual([3, 9])
    expect(right.at(3)).toMatchObject({ args: [0, 1, 2, 2] })
  })

  it('copies no row when forks are made and appended to, and the shared prefix once when one is read whole', () => {
    const trunk = chain(10_000)
    const before = copiedRows()
    const forks = [1000, 2000, 4000].map((length) => repeated(trunk.prefix(length), 'neg', 100))
    for (const fork of forks) expect(fork.at(10)?.primal).toBe(trunk.at(10)?.primal)
    expect(copiedRows() - before).toBe(0)
    forks[1]?.rows()
    expect(copiedRows() - before).toBe(2000)
    forks[1]?.rows()
    expect(copiedRows() - before).toBe(2000)
  })

  it('reads whole what was forked from a fork at a shorter prefix, wide nodes included', () => {
    const trunk = append(chain(30), 'sum', 1, 2, 3, 4)
    const fork = append(repeated(trunk.prefix(20), 'neg', 10), 'dot', 5, 6, 7, 8)
    const second = append(append(fork.prefix(6), 'sum', 3, 4, 5), 'neg', 6)
    const third = append(append(second.prefix(7), 'sum', 0, 6, 6), 'dot', 7, 6)
    for (const tape of [third, second, fork, trunk]) expect(columnOf(tape)).toEqual(primals(tape))
    expect(primals(second).slice(5)).toEqual([64, 448, -448])
    expect(third.at(7)).toMatchObject({ op: 'sum', args: [0, 6, 6], primal: 1920 })
    expect(third.at(8)).toMatchObject({ op: 'dot', args: [7, 6], primal: 1920 * 448 })
  })

  it('starts from the empty tape as often as one likes', () => {
    const [, one] = runBuild(input(1))
    const [, two] = runBuild(input(2))
    expect([emptyTape.length, primals(one), primals(two)]).toEqual([0, [1], [2]])
  })
})

describe('a prefix of a tape', () => {
  it('is the tape as it was then, without copying', () => {
    const tape = chain(10_000)
    const before = copiedRows()
    const prefix = tape.prefix(5000)
    expect(prefix.length).toBe(5000)
    expect(prefix.at(4999)).toEqual(tape.at(4999))
    expect(prefix.at(5000)).toBeUndefined()
    expect(copiedRows() - before).toBe(0)
  })

  it.each([-1, 3, 1.5, NaN])('of %p nodes is refused', (length) => {
    const failure = failureOf(() => record((x) => mul(x, x), 3).tape.prefix(length))
    expect(failure).toMatchObject({ _tag: 'UnknownNode', node: length })
    expect(failure.message).toMatch(sentences)
    expect(failure.message).toContain(`${String(length)} came`)
  })

  it('knows no names of nodes that it left out', () => {
    const { tape } = record(
      ([x, y]: readonly [Scalar, Scalar]) =>
        scope('s', () => label(sin(label(label(mul(x, y), 'twice'), 'twice')), 'late')),
      [2, 3],
    )
    const [, again] = runBuild(labelNode('twice')(3), tape)
    const cut = again.prefix(3)
    expect([again.labelOf(3), cut.labelOf(3)]).toEqual(['twice', undefined])
    expect([again.scopeOf(3), cut.scopeOf(3)]).toEqual([['s'], []])
    expect([again.idsOfLabel('twice'), cut.idsOfLabel('twice')]).toEqual([[2, 3], [2]])
    expect([again.idOfLabel('twice'), cut.idOfLabel('twice'), cut.prefix(2).idOfLabel('twice')]).toEqual([
      3,
      2,
      undefined,
    ])
    expect([again.idOfLabel('none'), again.prefix(2).idsOfLabel('twice')]).toEqual([undefined, []])
    expect([again.idOfPath('[1]'), again.prefix(1).idOfPath('[1]'), again.prefix(1).idOfPath('[0]')]).toEqual(
      [1, undefined, 0],
    )
    expect(
      [again.scopes, again.prefix(3).scopes, again.prefix(2).scopes].map((scopes) =>
        scopes.map(({ end }) => end),
      ),
    ).toEqual([[4], [3], []])
  })

  it('forgets the labels, paths and scopes of the nodes it left out, also when others take their place', () => {
    const { tape } = record(({ x, y }) => label(mul(x, y), 'L'), { x: 3, y: 5 })
    const regrown = append(append(tape.prefix(1), 'neg', 0), 'exp', 1)
    expect([...regrown]).toEqual([
      { id: 0, _tag: 'Input', path: 'x', primal: 3 },
      { id: 1, _tag: 'Apply', op: 'neg', args: [0], primal: -3 },
      { id: 2, _tag: 'Apply', op: 'exp', args: [1], primal: Math.exp(-3) },
    ])
    expect(regrown.idsOfLabel('L')).toEqual([])
    expect(regrown.idOfPath('y')).toBeUndefined()
    expect(tape.labelOf(2)).toBe('L')
  })
})
