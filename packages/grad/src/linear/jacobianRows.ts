import type { Scalar } from '@wengert/core'
import { unit } from './Linear.js'
import type { Linear } from './Linear.js'

/** Which way a Jacobian is swept: forwards once for each leaf of the argument, in reverse once for each output. */
export type Direction = 'forward' | 'reverse'

const range = (count: number): ReadonlyArray<number> => Array.from({ length: count }, (_, k) => k)

/** The derivatives of every output, in a row, by every leaf of the argument; swept whichever way is shorter unless told. */
export const jacobianRows = (
  { inputs, outputs, pullback, pushforward }: Linear,
  direction: Direction = inputs < outputs ? 'forward' : 'reverse',
): ReadonlyArray<ReadonlyArray<Scalar>> => {
  if (direction === 'reverse') return range(outputs).map((output) => pullback(unit(outputs, output)))
  const columns = range(inputs).map((input) => pushforward(unit(inputs, input)))
  return range(outputs).map((output) => columns.map((column) => column[output] ?? NaN))
}
