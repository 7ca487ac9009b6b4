import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { WengertException } from '@wengert/core'
import { cotangent, expression, expressionAndPoint, point, tangent, tape, tree } from '@wengert/laws'

const sine = { inputs: 1, steps: [{ op: 'sin', operands: [{ _tag: 'Earlier', index: 0 }] }] } as const

const wrong: ReadonlyArray<readonly [constraints: unknown, message: string]> = [
  [
    { ops: ['sin', 'maximum'] },
    'Expected names of ops as the ops of NAME, but "maximum" came. Write max or another key of functions from @wengert/core.',
  ],
  [
    { ops: [] },
    'Expected an array of at least one name as the ops of NAME, but [] came. Leave them out for all ops.',
  ],
  [{ ops: 'sin' }, 'Expected an array of at least one name as the ops of NAME, but "sin" came.'],
  [{ inputs: 0 }, 'Expected a whole number from 1 as the inputs of NAME, but 0 came. Leave it out for 3.'],
  [{ steps: 0 }, 'Expected a whole number from 1 as the steps of NAME, but 0 came. Leave it out for 8.'],
  [{ steps: 2.5 }, 'Expected a whole number from 1 as the steps of NAME, but 2.5 came.'],
  [{ list: -1 }, 'Expected a whole number from 0 as the list of NAME, but -1 came. Leave it out for 5.'],
  [{ depth: -1 }, 'Expected a whole number from 0 as the depth of NAME, but -1 came. Leave it out for 2.'],
  [{ depth: 1e6 }, 'Expected a depth of at most 10 for NAME, but 1000000 came. Leave it out for 2.'],
  [{ input: 2 }, 'as constraints of NAME, but input came. Leave it out.'],
  [{ kink: 'avoid' }, 'as constraints of NAME, but kink came. Leave it out.'],
  [{ block: 0 }, 'Expected a whole number from 1 as the block of NAME, but 0 came. Leave it out for 3.'],
  [{ turns: '4' }, 'Expected a whole number from 1 as the turns of NAME, but "4" came. Leave it out for 4.'],
  [
    { statements: ['Branch', 'While'] },
    'Expected an array of Ruled, Branch, Loop, Slope as the statements of NAME, but ["Branch","While"] came. Leave it out for all, or write [] for straight lines.',
  ],
  [{ statements: 'Loop' }, 'as the statements of NAME, but "Loop" came.'],
  [
    { numbers: 3 },
    'Expected an arbitrary as the numbers of NAME, but 3 came. Write fc.integer(), or leave it out for finite numbers of all kinds.',
  ],
  [{ domains: 'keep' }, `Expected 'kept' or 'ignored' as the domains of NAME, but "keep" came.`],
  [3, 'Expected constraints as argument 1 of NAME, but 3 came. Write NAME({ ops: '],
  [null, 'Expected constraints as argument 1 of NAME, but null came.'],
]

const wrongKinks = { kinks: 'always' }
const ofKinks = `Expected 'avoid', 'hit' or 'any' as the kinks of NAME, but "always" came. Leave it out to keep away from kinks.`

const refused = (call: () => unknown, name: string, message: string): void => {
  expect(call).toThrow(message.replaceAll('NAME', name))
}

describe.each([
  ['expression', expression as (constraints: never) => unknown],
  ['expressionAndPoint', expressionAndPoint as (constraints: never) => unknown],
  ['tape', tape as (constraints: never) => unknown],
] as const)('%s', (name, draw) => {
  it.each(wrong)('refuses %j where it is given', (constraints, message) => {
    refused(() => draw(constraints as never), name, message)
  })

  if (name === 'expression')
    it('refuses kinks, which need a point', () => {
      const listed = 'inputs, steps, list, depth, block, turns, ops, numbers, statements or domains'
      refused(() => draw({ kinks: 'avoid' } as never), name, `Expected ${listed} as constraints of NAME`)
    })
  else
    it('refuses kinks that are no choice, and domains that are ignored', () => {
      refused(() => draw(wrongKinks as never), name, ofKinks)
      const ignored = "Expected domains to be kept by NAME, whose points lie inside them, but 'ignored' came."
      refused(() => draw({ domains: 'ignored' } as never), name, ignored)
    })

  it('throws the error of the library', () => {
    expect(() => draw({ ops: ['maximum'] } as never)).toThrow(WengertException)
  })

  it('takes the least of everything', () => {
    const least = { inputs: 1, steps: 1, list: 0, depth: 0, block: 1, turns: 1, statements: [] }
    expect(fc.sample(draw(least as never) as fc.Arbitrary<unknown>, 5)).toHaveLength(5)
  })
})

describe('point', () => {
  it('refuses options that it does not know', () => {
    expect(() => point(sine, { kink: 'hit' } as never)).toThrow(
      'Expected kinks as constraints of point, but kink came. Leave it out.',
    )
  })

  const inBlock = { _tag: 'Branch', when: {}, then: [{ op: 'sine', operands: [] }], otherwise: [] }

  it.each<readonly [unknown, string]>([
    [
      undefined,
      'Expected an expression as argument 1 of point, but nothing came. Write point({ inputs, steps })',
    ],
    [[sine, [1]], 'Expected an expression as argument 1 of point, but an array came.'],
    [
      { inputs: 1, steps: [{ op: 'sine', operands: [] }] },
      'Expected names of ops in the expression of point, but "sine" came. Write sin or sinh or another',
    ],
    [{ inputs: 1, steps: [inBlock] }, 'in the expression of point, but "sine" came.'],
  ])('refuses what is no expression: %j', (given, message) => {
    refused(() => point(given as never), 'point', message)
  })

  it('refuses kinks that are no choice', () => {
    refused(() => point(sine, wrongKinks as never), 'point', ofKinks)
  })
})

describe.each([
  ['tree', tree],
  ['tangent', tangent],
  ['cotangent', cotangent],
] as const)('%s', (_, draw) => {
  it.each([undefined, null, 'a', { x: 'a' }, [1, [null]]])('refuses %j where it is given', (shape) => {
    expect(() => draw(shape)).toThrow(WengertException)
  })
})
