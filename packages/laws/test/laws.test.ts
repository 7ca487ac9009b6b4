import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { functions, mul, ops } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { grad, hessian, hvp, jvp, vjp } from '@wengert/grad'
import { assertLaw, evaluate, expression, forEvery, furtherLaws, intoDomain, laws } from '@wengert/laws'
import type { AnyLaw, Law, Subject, Vector } from '@wengert/laws'
import { lawsPage, testName } from '../codegen/lawsPage.js'
import { homogeneous, invertible } from './furtherSubjects.js'
import { declaredOp, namesFor, smoothOp } from './opSubjects.js'
import { parameters } from './parameters.js'

/** There are a hundred ops: together they see 25 times as many points as one function would. */
const ofOps = { ...parameters, numRuns: Math.ceil(parameters.numRuns / 4) }

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

const modeOf = (
  name: string,
  calls: Set<string>,
  mode: (f: never) => (...given: ReadonlyArray<never>) => unknown,
) => [
  name,
  (f: never) =>
    (...given: ReadonlyArray<never>) => {
      calls.add(name)
      return mode(f)(...given)
    },
]

describe.each(
  Object.values({ ...laws, ...furtherLaws }).map((law) => [law.says.name, law.says.uses ?? [], law] as const),
)('the law “%s”', (_, uses, law) => {
  it('calls those modes of a subject that it says it uses', () => {
    const ways = { reverse: grad, forward: jvp, hessian, hvp }
    const asked = (modes: object): ReadonlyArray<string> => {
      const calls = new Set<string>()
      const spied = Object.entries(modes).map(([name, mode]) => modeOf(name, calls, mode as never))
      const subject = {
        f: (x: Scalar) => mul(2, x),
        inverse: (y: Scalar) => mul(0.5, y),
        degree: 1,
        inputs: fc.constant(1),
      }
      assertLaw(law({ ...subject, modes: Object.fromEntries(spied) as object }) as Law<[unknown]>, ofOps)
      return [...calls]
    }
    const pullback = (f: never) => (at: never, seeds: never) => vjp(f)(at).pullback(seeds)
    const pushforward = (f: never) => (at: never, tangents: never) => jvp(f)(at, tangents).tangent
    expect(new Set([...asked(ways), ...asked({ ...ways, pullback, pushforward })])).toEqual(new Set(uses))
  })
})

it('further laws are those that are run here by hand', () => {
  expect(Object.keys(furtherLaws)).toEqual(['inverseFunctionRule', 'eulerIdentity'])
})
