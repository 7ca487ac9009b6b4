import { describe, expect, it } from '@jest/globals'
import type { Mutant } from '../src/Mutant.js'
import { inOrder, keyOf, reachOf, within } from '../src/Plan.js'
import type { Loaded, Timed } from '../src/worker/Message.js'

const mutant = (id: string, from = 0, to = from + 1): Mutant => ({
  id,
  file: 'packages/core/src/a.ts',
  line: 1,
  start: { line: 0, column: from },
  end: { line: 0, column: to },
  kind: 'Any',
  original: 'x',
  replacement: 'y',
})

const test = (index: number, milliseconds: number, hits: Readonly<Record<string, number>>): Timed => ({
  file: 'tests/some.test.ts',
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
    const reach = reachOf([loaded({}, test(0, 1, { a: 2 }), test(1, 1, { b: 1 }), test(2, 1, { a: 3 }))], [])
    const { tests, hits } = reach(mutant('a'))
    expect(indices(tests)).toEqual([0, 2])
    expect(hits).toBe(5)
  })

  it('is every test of a file that comes by it while it is loaded, each once', () => {
    const reach = reachOf([loaded({ a: 1 }, test(0, 1, { a: 1 }), test(1, 1, {}))], [])
    expect(indices(reach(mutant('a')).tests)).toEqual([0, 1])
  })

  it('leaves out slow tests where a quick one comes by', () => {
    const reach = reachOf(
      [loaded({}, test(0, 9000, { a: 1, b: 1 }), test(1, 1, { a: 1 }), test(2, 9000, { b: 1 }))],
      [],
    )
    expect(indices(reach(mutant('a')).tests)).toEqual([1])
    expect(indices(reach(mutant('b')).tests)).toEqual([0, 2])
  })

  it('knows which tests bear the name of the file', () => {
    const named: ReadonlyArray<Timed> = [
      { ...test(0, 1, { a: 1 }), name: 'the accuracy of a is 1 ulp' },
      { ...test(1, 1, { a: 1 }), name: 'an apple' },
      { ...test(2, 1, { a: 1 }), file: 'packages/core/test/a.test.ts' },
      { ...test(3, 1, { a: 1 }), file: 'packages/core/test/ab.test.ts', name: 'b' },
    ]
    const { likely } = reachOf([loaded({}, ...named)], [])(mutant('a'))
    expect(indices([...likely])).toEqual([0, 2])
  })

  it('is empty where nothing comes by', () => {
    expect(reachOf([loaded({}, test(0, 1, {}))], [])(mutant('a'))).toEqual({
      tests: [],
      likely: new Set(),
      hits: 0,
    })
  })

  it('knows which tests come by what is inside of a function that is there as soon as it is loaded', () => {
    const whole = mutant('whole', 0, 9)
    const tests = [test(0, 1, {}), test(1, 1, { part: 1 }), test(2, 1, { beside: 1 })]
    const reach = reachOf(
      [loaded({ whole: 1 }, ...tests)],
      [whole, mutant('part', 3, 5), mutant('beside', 9, 10)],
    )
    expect(indices([...reach(whole).likely])).toEqual([1])
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

const reached = (
  ...tests: ReadonlyArray<Timed>
): { tests: ReadonlyArray<Timed>; likely: ReadonlySet<Timed> } => ({
  tests,
  likely: new Set(),
})

describe('the order of tests', () => {
  it('begins with the likely ones', () => {
    const slow = test(0, 30, {})
    const tests = [test(1, 10, {}), slow]
    expect(indices(inOrder({ tests, likely: new Set([slow]) }, new Map()))).toEqual([0, 1])
  })

  it('begins with the quickest', () => {
    expect(indices(inOrder(reached(test(0, 30, {}), test(1, 10, {}), test(2, 20, {})), new Map()))).toEqual([
      1, 2, 0,
    ])
  })

  it('prefers what has killed others', () => {
    const slow = test(0, 30, {})
    expect(indices(inOrder(reached(test(1, 10, {}), slow), new Map([[keyOf(slow), 5]])))).toEqual([0, 1])
  })
})
