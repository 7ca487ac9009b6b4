import { describe, expect, it } from '@jest/globals'
import { ops, partialsAt } from '@wengert/core'
import type { OpName } from '@wengert/core'
import { partialsIn } from './mutation/evaluation.js'
import { judge } from './mutation/judge.js'
import type { Mutant } from './mutation/Mutant.js'
import { mutantsOf } from './mutation/Mutant.js'
import { showRule } from './mutation/showRule.js'
import { spellingMutants } from './mutation/spellingMutants.js'
import { table } from './mutation/Table.js'
import { parameters } from './parameters.js'
import { specialPointsOf } from './specialPoints.js'

const names = Object.keys(ops) as ReadonlyArray<OpName>

/** So many faults of each op are planted here; all of them by `pnpm mutate:ops`. */
const few = 6

/** Some of many, other ones for another seed, one of each stretch so that all parts of an entry have their turn. */
const sample = (mutants: ReadonlyArray<Mutant>): ReadonlyArray<Mutant> =>
  Array.from({ length: Math.min(few, mutants.length) }, (_, k) => {
    const stretch = mutants.length / Math.min(few, mutants.length)
    return mutants[Math.floor(stretch * (k + ((parameters.seed * 0.618034) % 1)))]
  }).filter((mutant) => mutant !== undefined)

describe('a fault planted in the entry of an op', () => {
  it.each(names)('is caught: %s', (name) => {
    const { verdicts } = judge(name, sample)
    const survivors = verdicts.filter(({ verdict }) => verdict._tag === 'Survived')
    expect(verdicts.length).toBeGreaterThan(0)
    expect(survivors.map(({ mutant }) => `${mutant.place}, ${mutant.change}: ${mutant.shown}`)).toEqual([])
  })
})

describe('the mutants of an entry', () => {
  it('have each one fault in a partial, in a kink, in the spelling or in the value', () => {
    const rules = mutantsOf(ops.mul).filter(({ place }) => place === 'partial 1')
    expect(rules.map(({ op }) => op.partials.map((rule) => rule && showRule(rule)))).toEqual([
      ['x', 'x'],
      ['Ω', 'x'],
      ['neg(y)', 'x'],
      ['mul(2, y)', 'x'],
      ['mul(1.000001, y)', 'x'],
    ])
    expect(new Set(mutantsOf(ops.abs).map(({ place }) => place))).toEqual(
      new Set(['partial 1', 'kink 1', 'spelling', 'value']),
    )
  })

  it('swap the sides of a choice, its condition and what it compares', () => {
    const shown = mutantsOf(ops.elu).map((mutant) => mutant.shown)
    expect(shown).toContain('select(ge(x, 0), exp(x), 1)')
    expect(shown).toContain('select(ge(x, 1), 1, exp(x))')
    expect(shown).toContain('exp(x)')
  })

  it('misspell at one place at a time', () => {
    expect(spellingMutants('$0 - $1').map(({ javascript }) => javascript)).toContain('$0 + $1')
    expect(spellingMutants('$0 * $0').map(({ javascript }) => javascript)).toEqual(
      expect.arrayContaining(['$0 / $0', '$1 * $0', '$0 * $1']),
    )
  })
})

describe('the reading of rules that mutants are judged by', () => {
  it.each(names)('gives the partials of %s that core gives', (name) => {
    for (const point of specialPointsOf(name))
      expect(partialsIn(table, ops[name], point)).toEqual(partialsAt(ops[name], point))
  })
})
