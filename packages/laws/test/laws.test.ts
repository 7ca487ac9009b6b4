import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { functions, ops } from '@wengert/core'
import { assertLaw, evaluate, expression, forEvery, furtherLaws, intoDomain, laws } from '@wengert/laws'
import type { AnyLaw, Subject, Vector } from '@wengert/laws'
import { lawsPage, testName } from '../codegen/lawsPage.js'
import { homogeneous, invertible } from './furtherSubjects.js'
import { declaredOp, isDifferentiable, opNames, smoothOp } from './opSubjects.js'
import { parameters } from './parameters.js'

/** There are a hundred ops: together they see 25 times as many points as one function would. */
const ofOps = { ...parameters, numRuns: Math.ceil(parameters.numRuns / 4) }

/** A `stopGradient` is no function with a derivative: what is told of derivatives by differences is not told of it. */
const ofDerivatives: ReadonlyArray<AnyLaw> = [laws.ruleEqualsDifference, laws.hessianSymmetry]

const namesFor = (law: AnyLaw): typeof opNames =>
  ofDerivatives.includes(law) ? opNames.filter(isDifferentiable) : opNames

/** Away from each other and from 0, where ops have kinks. */
const inputs: fc.Arbitrary<ReadonlyArray<number>> = fc.tuple(
  fc.double({ min: 0.1, max: 2, noNaN: true }),
  fc.double({ min: -2, max: -0.1, noNaN: true }),
)

/** Random expressions of everything that is differentiable, with their operands in the domains of ops. */
const randomSubjects = expression({
  // clamp(x, x, x) is x, and 0 is its derivative at a bound by convention.
  ops: (Object.keys(functions) as ReadonlyArray<keyof typeof functions>).filter(
    (name) => ops[name].smooth?.length !== 0 && name !== 'clamp',
  ),
  // A clamp between numbers that are almost the same is a step to differences.
  numbers: fc.integer({ min: -8, max: 8 }).map((k) => k / 4),
  inputs: 2,
  steps: 5,
  statements: [],
  domains: 'ignored',
})
  // The greatest of no numbers is −∞.
  .filter(({ steps }) => steps.every((step) => 'op' in step && step.operands.length > 0))
  .map((each): Subject<Vector> => ({ f: evaluate(each, intoDomain), inputs }))

describe.each(Object.values<AnyLaw>(laws).map((law) => [testName(law.says.name), law] as const))(
  '%s',
  (_, law) => {
    it.each(namesFor(law))('holds of %s', (name) => {
      const subject = law === laws.domainHonesty ? declaredOp(name) : smoothOp(name)
      assertLaw(law(subject), ofOps)
    })

    it('holds of random expressions', () => {
      assertLaw(forEvery(randomSubjects, law), parameters)
    })
  },
)

describe(testName(furtherLaws.inverseFunctionRule.says.name), () => {
  it.each(invertible)('holds of $name', ({ subject }) => {
    assertLaw(furtherLaws.inverseFunctionRule(subject), ofOps)
  })
})

describe(testName(furtherLaws.eulerIdentity.says.name), () => {
  it.each(homogeneous)('holds of $name', ({ subject }) => {
    assertLaw(furtherLaws.eulerIdentity(subject), ofOps)
  })
})

it('docs/laws.md is what the registry of laws gives; if not, run pnpm generate', () => {
  expect(readFileSync(join(__dirname, '../../../docs/laws.md'), 'utf8')).toBe(lawsPage())
})

it('further laws are those that are run here by hand', () => {
  expect(Object.keys(furtherLaws)).toEqual(['inverseFunctionRule', 'eulerIdentity'])
})
