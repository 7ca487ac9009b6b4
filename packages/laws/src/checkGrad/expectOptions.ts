import { raise } from '@wengert/core'
import type { GivenOptions } from './CheckOptions.js'
import { everyMode } from './Mode.js'

const refuse = (message: string, position = 1): never =>
  raise({ _tag: 'InvalidOperand', op: 'checkGrad', position, message })

const shown = (value: unknown): string =>
  typeof value === 'function' ? 'a function' : value === undefined ? 'nothing' : JSON.stringify(value)

const places = ['inputs', 'points', 'arbitrary'] as const

/** Refuses what is neither a function nor options to check it by. */
export const expectOptions = (f: unknown, given: unknown): void => {
  if (typeof f !== 'function')
    refuse(
      `Expected a function as argument 1 of checkGrad, but ${shown(f)} came. Write checkGrad(f, { inputs }).`,
      0,
    )
  const options: GivenOptions = typeof given === 'object' && given !== null ? given : {}
  const { order, modes, kinks, points } = options
  const come = places.filter((place) => options[place] !== undefined)
  if (come.length !== 1)
    refuse(
      `Expected one of inputs, points and arbitrary in the options of checkGrad, but ${come.join(' and ') || 'none'} came. Write checkGrad(f, { inputs: 2 }) for one point, { points: [1, 2] } for several, or { arbitrary: fc.double() }.`,
    )
  if (points !== undefined && (!Array.isArray(points) || points.length === 0))
    refuse(
      `Expected an array of at least one point as points, but ${shown(points)} came. Write checkGrad(f, { points: [1, 2] }).`,
    )
  if (order !== undefined && ![1, 2].includes(order))
    refuse(
      `Expected 1 or 2 as the order of checkGrad, but ${shown(order)} came. Check derivative(f, n) for higher orders.`,
    )
  if (modes !== undefined && (modes.length === 0 || modes.some((mode) => !everyMode.includes(mode))))
    refuse(
      `Expected some of ${everyMode.join(', ')} as the modes of checkGrad, but ${shown(modes)} came. Leave them out to check all.`,
    )
  if (kinks !== undefined && !['report', 'fail'].includes(kinks))
    refuse(
      `Expected 'report' or 'fail' as what checkGrad does at kinks, but ${shown(kinks)} came. Leave it out to have them reported.`,
    )
}
