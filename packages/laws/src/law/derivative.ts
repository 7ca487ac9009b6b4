import { invalidLeaf, mapTree, raise, shapeDifference } from '@wengert/core'
import { refuse, shown } from '../arbitrary/refusal.js'
import type { Modes } from './Modes.js'
import { isScalar, leavesAt } from './Vector.js'
import type { Numbers } from './Vector.js'

type Mode = keyof Modes<object>

const roleOf = (mode: Mode): string => `what the ${mode} mode of the subject gives`

const expectShape = (mode: Mode, shape: unknown, gave: unknown): void => {
  const difference = shapeDifference(shape, gave, roleOf(mode))
  if (difference !== undefined) raise(difference)
}

const numbersIn = (mode: Mode, shape: unknown, gave: unknown): Numbers =>
  leavesAt(shape, gave).map((leaf) =>
    typeof leaf === 'number' ? leaf : raise(invalidLeaf(roleOf(mode), 'a number', gave, leaf)),
  )

/** The derivatives that a mode gave by the numbers of a tree, in their order; of another shape they are no derivatives. */
export const numbersOf = (mode: Mode, shape: unknown, gave: unknown): Numbers => {
  expectShape(mode, shape, gave)
  return numbersIn(mode, shape, gave)
}

/** The rows of the second derivatives that a mode gave. */
export const matrixOf = (point: unknown, gave: unknown): ReadonlyArray<Numbers> => {
  expectShape(
    'hessian',
    mapTree(point, (leaf) => (isScalar(leaf) ? point : leaf)),
    gave,
  )
  return leavesAt(point, gave).map((row) => numbersIn('hessian', point, row))
}

/** The tangent that forward mode gave beside a value. */
export const tangentOf = (gave: unknown): number => {
  if (typeof gave !== 'object' || gave === null)
    return refuse(
      'forward',
      0,
      `Expected a record with a number as tangent as ${roleOf('forward')}, but ${shown(gave)} came. Give { value, tangent }, as jvp does.`,
    )
  const tangent: unknown = Reflect.get(gave, 'tangent')
  return typeof tangent === 'number'
    ? tangent
    : refuse(
        'forward',
        0,
        `Expected a number as the tangent of ${roleOf('forward')}, but ${shown(tangent)} came. Give { value, tangent }, as jvp does.`,
      )
}
