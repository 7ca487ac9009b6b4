import { mentionValue, raise } from '@wengert/core'
import type { GivenOptions } from './CheckOptions.js'
import { everyMode } from './Mode.js'

const refuse = (message: string, position = 1): never =>
  raise({ _tag: 'InvalidOperand', op: 'checkGrad', position, message })

/** A list by what is in it: of modes, one name may be wrong. */
const shown = (value: unknown): string =>
  Array.isArray(value) && value.length <= everyMode.length
    ? `[${value.map(mentionValue).join(', ')}]`
    : mentionValue(value)

const places = ['inputs', 'points', 'arbitrary'] as const
const ofRandom = ['seed', 'runs', 'path'] as const
const ofScalars = ['order', 'modes'] as const
const known: ReadonlyArray<string> = [...places, ...ofRandom, ...ofScalars, 'gradient', 'kinks']

const isArbitrary = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'generate') === 'function'

/** What an option has to be, where it is given. */
interface Demand {
  readonly option: keyof GivenOptions
  readonly wanted: string
  readonly holds: (value: unknown) => boolean
  readonly advice: string
}

const demands: ReadonlyArray<Demand> = [
  {
    option: 'points',
    wanted: 'an array of at least one point',
    holds: (value) => Array.isArray(value) && value.length > 0,
    advice: 'Write checkGrad(f, { points: [1, 2] }).',
  },
  {
    option: 'arbitrary',
    wanted: 'an arbitrary of fast-check',
    holds: isArbitrary,
    advice: 'Write checkGrad(f, { arbitrary: number({ min: -3, max: 3 }) }).',
  },
  {
    option: 'runs',
    wanted: 'a whole number of at least 1',
    holds: (value) => Number.isSafeInteger(value) && Number(value) > 0,
    advice: 'Leave it out for 100 points.',
  },
  {
    option: 'seed',
    wanted: 'a whole number',
    holds: Number.isSafeInteger,
    advice: 'Leave it out for another one each time.',
  },
  {
    option: 'path',
    wanted: 'a path of fast-check',
    holds: (value) => typeof value === 'string' && /^\d+(?::\d+)*$/u.test(value),
    advice: "Take the one that the failure names, such as '8'.",
  },
  {
    option: 'order',
    wanted: '1 or 2',
    holds: (value) => value === 1 || value === 2,
    advice: 'Check derivative(f, n) for higher orders.',
  },
  {
    option: 'modes',
    wanted: `an array of some of ${everyMode.join(', ')}`,
    holds: (value) =>
      Array.isArray(value) && value.length > 0 && value.every((mode) => everyMode.includes(mode as never)),
    advice: 'Leave it out to check all.',
  },
  {
    option: 'gradient',
    wanted: 'a function from a point to the gradient there',
    holds: (value) => typeof value === 'function',
    advice: 'Leave it out to check the derivatives of a function of scalars.',
  },
  {
    option: 'kinks',
    wanted: "'report' or 'fail'",
    holds: (value) => value === 'report' || value === 'fail',
    advice: 'Leave it out to have them reported.',
  },
]

/** Refuses options that mean nothing together with another one. */
const expectTogether = (options: GivenOptions): void => {
  const given = (names: ReadonlyArray<keyof GivenOptions>): ReadonlyArray<string> =>
    names.filter((name) => options[name] !== undefined)
  const come = given(places)
  if (come.length !== 1)
    refuse(
      `Expected one of inputs, points and arbitrary in the options of checkGrad, but ${come.join(' and ') || 'none'} came. Write checkGrad(f, { inputs: 2 }) for one point, { points: [1, 2] } for several, or { arbitrary: number({ min: -3, max: 3 }) }.`,
    )
  const [random] = given(ofRandom)
  if (random !== undefined && options.arbitrary === undefined)
    refuse(
      `Expected ${random} with an arbitrary in the options of checkGrad, but ${come.join('')} came. Leave it out: points that are given are checked as they are.`,
    )
  const [scalar] = given(ofScalars)
  if (scalar !== undefined && options.gradient !== undefined)
    refuse(
      `Expected no ${scalar} with a gradient in the options of checkGrad, but both came. A gradient that is written by hand has first derivatives and no modes: leave ${scalar} out.`,
    )
}

/** Refuses what is neither a function nor options to check it by. */
export const expectOptions = (f: unknown, given: unknown): void => {
  if (typeof f !== 'function')
    refuse(
      `Expected a function as argument 1 of checkGrad, but ${shown(f)} came. Write checkGrad(f, { inputs }).`,
      0,
    )
  const options: GivenOptions = typeof given === 'object' && given !== null ? given : {}
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown !== undefined)
    refuse(
      `Expected ${known.slice(0, -1).join(', ')} or ${known.at(-1) ?? ''} as options of checkGrad, but ${unknown} came. Leave it out.`,
    )
  expectTogether(options)
  for (const { option, wanted, holds, advice } of demands) {
    const value: unknown = options[option]
    if (value !== undefined && !holds(value))
      refuse(`Expected ${wanted} as ${option} of checkGrad, but ${shown(value)} came. ${advice}`)
  }
}
