import { invalidLeaf, leavesInOrderOf, mentionValue, raise, shapeDifference } from '@wengert/core'
import type { WengertError } from '@wengert/core'
import type { UserFunction } from './Argument.js'
import { saidBy } from './Thrown.js'

/** What a gradient that is written by hand is called in messages. */
export const gradientGiven = 'the gradient given to checkGrad'

const noGradient = (given: unknown): WengertError => ({
  _tag: 'InvalidTree',
  path: '',
  message: `Expected numbers in the shape of the argument as ${gradientGiven}, but ${mentionValue(given)} came. ${given === undefined ? 'Let it return them.' : 'Await what it needs before checkGrad is called: it cannot be async.'}`,
})

/** The leaves of a gradient that is written by hand, which must have the shape of the point. */
export const writtenGradient = (gradient: UserFunction, point: unknown): ReadonlyArray<number> => {
  const given = saidBy(
    () => ({ _tag: 'Gradient' }),
    () => gradient(point as never),
  )
  if (given === undefined || given instanceof Promise) return raise(noGradient(given))
  const difference = shapeDifference(point, given, gradientGiven)
  if (difference !== undefined) return raise(difference)
  const shape = leavesInOrderOf(point, point)
  return leavesInOrderOf(point, given).flatMap((leaf, k) => {
    if (typeof shape[k] !== 'number') return []
    return typeof leaf === 'number'
      ? [leaf]
      : raise(invalidLeaf(`a leaf of ${gradientGiven}`, 'a number', given, leaf))
  })
}
