import { describe, expect, it } from '@jest/globals'
import type { Mutant } from '../src/Mutant.js'
import { inOrder, keyOf, reachOf, within } from '../src/Plan.js'
import type { Loaded, Timed } from '../src/worker/Message.js'

const mutant = (id: string): Mutant => ({
  id,
  file: 'a.ts',
  line: 1,
  kind: 'Any',
  original: 'x',
  replacement: 'y',
})

const test = (index: number, milliseconds: number, hits: Readonly<Record<string, number>>): Timed => ({
  file: 'a.test.ts',
  index,
  name: String(index),
  milliseconds,
  hits,
})

const loaded = (hits: Readonly<Record<string, number>>, ...tests: ReadonlyArray<Timed>): Loaded => ({
  file: 'a.test.ts',
  hits,
  tests,
  failures: [],
})

const indices = (tests: ReadonlyArray<Timed>): ReadonlyArray<number> => tests.map(({ index }) => index)

describe('the reach of a mutant', () => {
  it('is every test that comes by it, and how often', () => {
    const reach = reachOf([loaded({}, test(0, 1, { a: 2 }), test(1, 1, { b: 1 }), test(2, 1, { a: 3 }))])
    const { tests, hits } = reach(mutant('a'))
    expect(indices(tests)).toEqual([0, 2])
    expect(hits).toBe(5)
  })

  it('is every test of a file that comes by it while it is loaded, each once', () => {
    const reach = reachOf([loaded({ a: 1 }, test(0, 1, { a: 1 }), test(1, 1, {}))])
    expect(indices(reach(mutant('a')).tests)).toEqual([0, 1])
  })

  it('leaves out slow tests where a quick one comes by', () => {
    const reach = reachOf([
      loaded({}, test(0, 9000, { a: 1, b: 1 }), test(1, 1, { a: 1 }), test(2, 9000, { b: 1 })),
    ])
    expect(indices(reach(mutant('a')).tests)).toEqual([1])
    expect(indices(reach(mutant('b')).tests)).toEqual([0, 2])
  })

  it('is empty where nothing comes by', () => {
    expect(reachOf([loaded({}, test(0, 1, {}))])(mutant('a'))).toEqual({ tests: [], hits: 0 })
  })
})

describe('the tests within some time', () => {
  it('are the first that take no longer together', () => {
    expect(indices(within(30, [test(0, 10, {}), test(1, 20, {}), test(2, 1, {})]))).toEqual([0, 1])
  })

  it('are one at least', () => {
    expect(indices(within(1, [test(0, 10, {}), test(1, 20, {})]))).toEqual([0])
  })
})

describe('the order of tests', () => {
  it('begins with the quickest', () => {
    expect(indices(inOrder([test(0, 30, {}), test(1, 10, {}), test(2, 20, {})], new Map()))).toEqual([
      1, 2, 0,
    ])
  })

  it('prefers what has killed others', () => {
    const slow = test(0, 30, {})
    expect(indices(inOrder([test(1, 10, {}), slow], new Map([[keyOf(slow), 5]])))).toEqual([0, 1])
  })
})
