import { describe, expect, it } from '@jest/globals'
import { add, exp, label, mul, neg, record, scope, sin } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { failureOf, sentences } from './failure.js'

describe('label', () => {
  it('names a node and gives the same Var back', () => {
    const { tape } = record((x) => neg(label(mul(x, x), 'square')), 3)
    expect(tape.labelOf(1)).toBe('square')
    expect(tape.at(1)).toMatchObject({ label: 'square' })
    expect(tape.at(2)).toMatchObject({ args: [1] })
    expect(tape.labelOf(2)).toBeUndefined()
  })

  it('names an input, which keeps its path', () => {
    const { tape } = record(({ x }) => label(x, 'speed'), { x: 3 })
    expect(tape.at(0)).toEqual({ id: 0, _tag: 'Input', path: 'x', primal: 3, label: 'speed' })
  })

  it('lets the later of two names for one node win, and one name stand for several nodes', () => {
    const { tape } = record((x) => add(label(label(exp(x), 'one'), 'two'), label(neg(x), 'two')), 3)
    expect(tape.labelOf(1)).toBe('two')
    expect(tape.idsOfLabel('one')).toEqual([])
    expect(tape.idsOfLabel('two')).toEqual([1, 2])
  })

  it('lets a plain number pass, in a recording and outside', () => {
    expect(label(3, 'three')).toBe(3)
    expect(record((x) => mul(x, label(3, 'three')), 2).tape.idsOfLabel('three')).toEqual([])
  })

  it('takes any text', () => {
    const text = '<b>"\\n\u0000{|}</b> 𝛿'
    expect(record((x) => label(neg(x), text), 1).tape.labelOf(1)).toBe(text)
  })

  it.each([undefined, null, 3, {}])('refuses %p as a name', (text) => {
    const failure = failureOf(() => record((x) => label(x, text as never), 1))
    expect(failure).toMatchObject({ _tag: 'InvalidOperand', op: 'label', position: 1 })
    expect(failure.message).toMatch(sentences)
  })
})

describe('scope', () => {
  it('gathers the nodes of a part under a name', () => {
    const { tape } = record((x) => neg(scope('square', () => mul(x, x))), 3)
    expect([...tape].map(({ scope: names }) => names)).toEqual([undefined, ['square'], undefined])
    expect(tape.scopes).toEqual([{ name: 'square', start: 1, end: 2, parent: undefined }])
  })

  it('leaves no trace where nothing is recorded', () => {
    expect(scope('outside', () => record((x) => sin(x), 3)).tape.scopes).toEqual([])
    scope('before', () => 3)
    expect(record((x) => sin(x), 3).tape.scopes).toEqual([])
  })

  it('nests, and names scopes outermost first', () => {
    const { tape } = record(
      (x) =>
        scope('a', () => {
          const y = scope('b', () => scope('c', () => exp(x)))
          return add(
            y,
            scope('b', () => neg(x)),
          )
        }),
      3,
    )
    expect([1, 2, 3].map((id) => tape.scopeOf(id))).toEqual([['a', 'b', 'c'], ['a', 'b'], ['a']])
    expect(tape.scopes).toEqual([
      { name: 'a', start: 1, end: 4, parent: undefined },
      { name: 'b', start: 1, end: 2, parent: 0 },
      { name: 'c', start: 1, end: 2, parent: 1 },
      { name: 'b', start: 2, end: 3, parent: 0 },
    ])
  })

  it('keeps apart two scopes of the same name, one after the other', () => {
    const layer = (x: Scalar): Scalar => scope('layer', () => mul(x, x))
    expect(record((x) => layer(layer(x)), 3).tape.scopes.map(({ start, end }) => [start, end])).toEqual([
      [1, 2],
      [2, 3],
    ])
  })

  it('that appended nothing is no scope of the tape', () => {
    const { tape } = record((x) => {
      scope('outer', () => scope('empty', () => 1))
      return scope('real', () => scope('empty', () => 1) && neg(x))
    }, 3)
    expect(tape.scopes).toEqual([{ name: 'real', start: 1, end: 2, parent: undefined }])
  })

  it('ends when its body throws, and the function may go on', () => {
    const { tape } = record(
      (x) =>
        scope('outer', () => {
          try {
            return scope('inner', () => {
              neg(x)
              throw new Error('mine')
            })
          } catch {
            return exp(x)
          }
        }),
      3,
    )
    expect([tape.scopeOf(1), tape.scopeOf(2)]).toEqual([['outer', 'inner'], ['outer']])
  })

  it('ends at the end of a prefix', () => {
    const { tape } = record((x) => scope('s', () => exp(exp(exp(x)))), 3)
    expect(tape.prefix(2).scopes).toEqual([{ name: 's', start: 1, end: 2, parent: undefined }])
    expect(tape.prefix(1).scopes).toEqual([])
    expect(tape.scopeOf(4)).toEqual([])
  })

  it('only runs its body where nothing is recorded', () => {
    expect(scope('s', () => 3)).toBe(3)
  })

  it('refuses what is not a text', () => {
    const failure = failureOf(() => scope(3 as never, () => 1))
    expect(failure).toMatchObject({ _tag: 'InvalidOperand', op: 'scope', position: 0 })
    expect(failure.message).toMatch(sentences)
  })
})
