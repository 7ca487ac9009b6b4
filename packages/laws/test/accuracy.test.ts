import { describe, expect, it } from '@jest/globals'
import { ops } from '@wengert/core'
import type { OpName } from '@wengert/core'
import { grades, showGrade } from './accuracy/Grade.js'
import type { Grade } from './accuracy/Grade.js'
import { referencedOps, references } from './accuracy/Reference.js'
import { ulp } from './accuracy/ulp.js'
import { asGood, writtenWorst } from './accuracy/writtenWorst.js'

const all = Object.keys(ops) as ReadonlyArray<OpName>

/** Ops that users reach; those that only rules mention are graded as the partials that they are. */
const names = all.filter(
  (name) =>
    ops[name].hidden !== true ||
    all.some((other) => ops[other].withConstant === name || ops[other].withList === name),
)
const graded = new Map<OpName, ReadonlyArray<Grade>>()

/** Graded once, for all the tests of an op. */
const gradesOf = (name: OpName): ReadonlyArray<Grade> => {
  const found = graded.get(name) ?? grades(name)
  graded.set(name, found)
  return found
}

describe('the error in ulp', () => {
  it('of the nearest double is at most a half', () => {
    expect(ulp(0.1, '0.1')).toBeCloseTo(0.4, 12)
    expect(ulp(3, '3')).toBe(0)
  })

  it('counts spacings of doubles at the reference', () => {
    expect(ulp(1 + 3 * 2 ** -52, '1')).toBe(3)
    expect(ulp(-(2 ** 53) - 4, '-9007199254740992')).toBe(2)
    expect(ulp(7 * 2 ** -1074, String(5e-324))).toBeCloseTo(6, 0)
    expect(
      ulp(Number.MAX_VALUE, '1.797693134862315708145274237317043567980705675258449965989174e308'),
    ).toBeLessThan(1e-9)
  })

  it('of an infinity is none where the reference overflows, and infinite where it does not', () => {
    expect(ulp(Infinity, '1e400')).toBe(0)
    expect(ulp(-Infinity, '1e400')).toBe(Infinity)
    expect(ulp(Infinity, '1.7e308')).toBe(Infinity)
    expect(ulp(Number.MAX_VALUE, '1.7976931348623159e308')).toBeLessThan(1)
  })

  it.each([
    ['a NaN', NaN, '1'],
    ['a wrong sign', -1e-300, '1e-300'],
  ])('of %s is infinite', (_, computed, reference) => {
    expect(ulp(computed, reference)).toBe(Infinity)
  })

  it('of a zero is small where the reference vanishes, and only there', () => {
    expect(ulp(0, '1e-300')).toBeGreaterThan(2 ** 51)
    expect(ulp(0, '1e-9999')).toBeLessThan(1e-9)
    expect(ulp(0, '-1e-324')).toBeLessThan(1)
    expect(ulp(-(2 ** -1074), '1e-9999')).toBe(1)
    expect(ulp(-(2 ** -1074), '3e-324')).toBe(Infinity)
  })
})

describe.each(names)('the accuracy of %s', (name) => {
  it('is graded at 60 points or more', () => {
    expect(referencedOps()).toContain(name)
    expect(references(name).length).toBeGreaterThanOrEqual(60)
  })

  it.each(['value', 'partial', 'second'] as const)('stays within the allowance: %s', (kind) => {
    const failures = gradesOf(name)
      .filter((grade) => grade.kind === kind && !(grade.ulp <= grade.allowed))
      .map((grade) => showGrade(name, grade))
    expect(failures.slice(0, 5)).toEqual([])
  })
})

describe('the accuracy that docs/ops.md shows', () => {
  it.each(names)('is still that of %s; if the entry is meant to change it, pnpm accuracy --write', (name) => {
    const written = writtenWorst(name)
    const bound = { value: written?.value, second: written?.second }
    const worse = gradesOf(name).filter(
      ({ kind, rule, ulp: error }) =>
        !(error <= asGood(kind === 'partial' ? written?.partials[rule] : bound[kind])),
    )
    expect(worse.map((grade) => showGrade(name, grade)).slice(0, 5)).toEqual([])
  })
})

describe('the value of an op on numbers', () => {
  it.each(names)('is the recorded primal: %s', (name) => {
    const values = gradesOf(name).filter(({ kind }) => kind === 'value')
    expect(values.filter((_, k) => k % 2 === 0).map(({ computed }) => computed)).toEqual(
      values.filter((_, k) => k % 2 === 1).map(({ computed }) => computed),
    )
  })
})
