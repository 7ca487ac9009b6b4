import { describe, expect, it } from '@jest/globals'
import { record } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { failureOf, sentences } from './failure.js'

const cyclic = (): Record<string, unknown> => {
  const tree: Record<string, unknown> = { x: 1 }
  return Object.assign(tree, { self: [tree, tree] })
}

const nested = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((tree) => [tree], 1)

const holed = { w: [1, , 3] }

const cases: ReadonlyArray<readonly [string, unknown, string, string]> = [
  ['a string', 'three', '', 'the string "three"'],
  ['null', null, '', 'null'],
  ['undefined', undefined, '', 'undefined'],
  ['a function', () => 1, '', 'a function'],
  ['a string at a path', { w: [1, '2'] }, 'w[1]', 'the string "2"'],
  ['null at a path', [1, { b: null }], '[1].b', 'null'],
  ['undefined at a path', { 'first name': undefined }, '["first name"]', 'undefined'],
  ['a hole in an array', holed, 'w[1]', 'undefined'],
  ['a bigint', [1n], '[0]', 'the bigint 1n'],
  ['a Date', { at: new Date(0) }, 'at', 'an object of class Date'],
  ['a Map', new Map([['x', 1]]), '', 'an object of class Map'],
  ['a typed array', { w: Float64Array.of(1, 2) }, 'w', 'an object of class Float64Array'],
  ['a promise', Promise.resolve(1), '', 'an object of class Promise'],
  [
    'an instance of a class',
    new (class Weights {
      readonly w = 1
    })(),
    '',
    'an object of class Weights',
  ],
]

describe.each(cases)('%s', (_, tree, path, described) => {
  it('is refused in the inputs', () => {
    const failure = failureOf(() => record((inputs: unknown) => [inputs].length, tree as never))
    expect(failure).toMatchObject({ _tag: 'InvalidTree', path })
    expect(failure.message).toMatch(sentences)
    expect(failure.message).toContain(`${described} came`)
  })

  it('is refused in the outputs', () => {
    const failure = failureOf(() => record(() => tree as Scalar, 1))
    expect(failure).toMatchObject({ _tag: 'InvalidTree', path })
    expect(failure.message).toMatch(sentences)
    expect(failure.message).toContain(`${described} came`)
  })
})

describe('a tree that holds itself', () => {
  it.each([
    ['in the inputs', () => record((inputs: unknown) => [inputs].length, cyclic() as never)],
    ['in the outputs', () => record(() => cyclic() as never, 1)],
  ])('is refused %s, soon and without overflow', (_, thunk) => {
    const failure = failureOf(thunk)
    expect(failure._tag).toBe('InvalidTree')
    expect(failure.message).toMatch(sentences)
    expect(failure.message).toContain('below self[0].self[0]: does it hold itself?')
  })

  it('is told from one that is only deep', () => {
    expect(record((inputs: unknown) => [inputs].length, nested(400) as never).tape.length).toBe(2)
    expect(record((inputs: unknown) => [inputs].length, nested(500) as never).tape.at(0)?.primal).toBe(1)
    expect(failureOf(() => record((inputs: unknown) => [inputs].length, nested(501) as never))._tag).toBe(
      'InvalidTree',
    )
    expect(failureOf(() => record(() => nested(100_000) as never, 1))._tag).toBe('InvalidTree')
  })
})

describe('an async function', () => {
  it('is refused with advice of its own', () => {
    const failure = failureOf(() => record(async () => Promise.resolve(1), 1))
    expect(failure._tag).toBe('InvalidTree')
    expect(failure.message).toContain('cannot be async')
  })
})

describe('a function that returns nothing', () => {
  it('is refused', () => {
    const nothing = (() => undefined) as () => unknown as () => Scalar
    const failure = failureOf(() => record(nothing, 1))
    expect(failure).toMatchObject({ _tag: 'InvalidTree', path: '' })
    expect(failure.message).toContain('as an output, but undefined came')
  })
})
