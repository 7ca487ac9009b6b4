import type { Expression } from '../expression/Expression.js'
import { findFault } from './findFault.js'
import type { Demands } from './findFault.js'

const coordinates = [0.75, 1.625, -0.4375, 2.1875, -1.8125, 0.28125, 3.4375]

/** How many points are tried. */
export const witnesses = 3

/** Points apart from each other, from 0 and from whole numbers, with another first coordinate each: inside (0, 1), above 1, below 0. */
export const witnessPoint = (inputs: number, turn: number): ReadonlyArray<number> =>
  Array.from({ length: inputs }, (_, k) => {
    const round = Math.floor((k + turn) / coordinates.length)
    return (coordinates[(k + turn) % coordinates.length] ?? 0) + round / 64
  })

/** What is asked of a random expression at its witness. */
export const roomy: Demands = { edge: 2 ** -7, kink: 2 ** -7, most: 1e6 }

/** A point where an expression is inside the domains of its ops and away from kinks, if one of those that are tried is. */
export const findWitness = (
  expression: Expression,
  demands: Demands = roomy,
): ReadonlyArray<number> | undefined => {
  for (let turn = 0; turn < witnesses; turn++) {
    const at = witnessPoint(expression.inputs, turn)
    if (findFault(expression, at, demands) === undefined) return at
  }
  return undefined
}
