import { describe, expect, it } from '@jest/globals'
import { leavesInOrderOf, leavesWithPath, mapTree, shapeDifference, showPath } from '@wengert/core'
import { isNumberTree, mapPassingTree } from '../src/recording/Tree.js'
import { failureOf } from './failure.js'

describe('mapTree', () => {
  it('rebuilds a tree with every leaf mapped, frozen all the way down', () => {
    const tree = { w: [[1, 2], [3]], b: { c: 4 }, none: [], empty: {} }
    const mapped = mapTree(tree, (leaf) => Number(leaf) + 1)
    expect(mapped).toEqual({ w: [[2, 3], [4]], b: { c: 5 }, none: [], empty: {} })
    expect(leavesWithPath(tree)).toHaveLength(4)
    expect(Object.isFrozen(mapped)).toBe(true)
    expect(Object.values(mapped as object).every(Object.isFrozen)).toBe(true)
  })

  it('visits leaves in the order of keys and indices', () => {
    const seen: Array<unknown> = []
    mapTree({ b: [1, 2], a: 3 }, (leaf) => seen.push(leaf))
    expect(seen).toEqual([1, 2, 3])
  })
})

describe('showPath', () => {
  it.each([
    [[], ''],
    [['layers', 0, 'w'], 'layers[0].w'],
    [[2, 1], '[2][1]'],
    [['first name', 'x'], '["first name"].x'],
    [['a"b'], '["a\\"b"]'],
    [[''], '[""]'],
  ])('shows %j as %s', (path, shown) => {
    expect(showPath(path)).toBe(shown)
  })
})

describe('how deep a tree may be', () => {
  const nested = (levels: number): unknown =>
    Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 1)

  it('is 500 levels', () => {
    expect(mapTree(nested(500), () => 2)).toBeDefined()
    expect(leavesWithPath(nested(500))[0]?.[0]).toHaveLength(500)
    expect(isNumberTree(nested(500))).toBe(true)
  })

  it.each([
    ['mapTree', () => mapTree(nested(502), () => 2)],
    ['mapPassingTree', () => mapPassingTree(nested(502), () => 2)],
    ['leavesWithPath', () => leavesWithPath(nested(502))],
  ])('is refused beyond by %s, with a path that is not as long', (_, walk) => {
    expect(failureOf(walk)).toMatchObject({ _tag: 'InvalidTree', path: '[0][0][0][0]' })
  })

  it('makes a deeper one no tree of numbers', () => {
    expect(isNumberTree(nested(502))).toBe(false)
    const self: Record<string, unknown> = { a: 1 }
    self['self'] = self
    expect(isNumberTree(self)).toBe(false)
  })
})

describe('isNumberTree', () => {
  it.each([1, [], {}, [1, [2]], { a: [1, { b: 2 }] }])('holds of %j', (tree) => {
    expect(isNumberTree(tree)).toBe(true)
  })

  it.each(['a', null, [1, 'a'], ['a', 1], { a: 1, b: 'a' }, { a: [1, { b: null }] }, [new Date()]])(
    'does not hold of %j',
    (tree) => {
      expect(isNumberTree(tree)).toBe(false)
    },
  )
})

describe('leavesInOrderOf', () => {
  it('follows the keys of the first tree', () => {
    expect(leavesInOrderOf({ a: 0, b: [0, 0] }, { b: [2, 3], a: 1 })).toEqual([1, 2, 3])
  })

  it('has one leaf where only one of the trees branches', () => {
    expect(leavesInOrderOf({ a: 0 }, 5)).toEqual([5])
    expect(leavesInOrderOf(0, { a: 5 })).toEqual([{ a: 5 }])
    expect(leavesInOrderOf([0], 5)).toEqual([5])
    expect(leavesInOrderOf(0, [5])).toEqual([[5]])
  })
})

describe('shapeDifference', () => {
  it.each([
    [1, 2],
    [
      { a: 1, b: [2] },
      { b: [5], a: 7 },
    ],
    [[], []],
  ])('finds none between %j and %j', (one, other) => {
    expect(shapeDifference(one, other)).toBeUndefined()
  })

  it('looks at every key and every element', () => {
    expect(shapeDifference({ a: 1, b: [1] }, { a: 1, b: [1, 2] })).toMatchObject({ path: 'b' })
    expect(shapeDifference([1, [1], [1]], [1, [1], [1, 2]])).toMatchObject({ path: '[2]' })
  })

  it('names the first place where shapes differ', () => {
    expect(shapeDifference({ a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 1 }, { c: 2 }] })).toMatchObject({
      _tag: 'ShapeMismatch',
      path: 'a[1]',
    })
  })
})
