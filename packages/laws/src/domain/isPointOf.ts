import { usedPart } from '../expression/usedPart.js'
import type { Expression } from '../expression/Expression.js'
import { findFault, hasKink } from './findFault.js'
import type { Demands } from './findFault.js'

/** Where points lie: away from kinks, exactly at one, or anywhere inside the domains. */
export type KinkChoice = 'avoid' | 'hit' | 'any'

const most = Number.MAX_VALUE

/** What is asked of a point. A kink is no fault where it is hit. */
export const demandsOf = (kinks: KinkChoice): Demands =>
  kinks === 'avoid' ? { edge: 2 ** -10, kink: 2 ** -10, most } : { edge: 0, kink: undefined, most }

/** True where a point is as it is asked for; a kink counts where the value depends on it. */
export const isPointOf = (
  expression: Expression,
  kinks: KinkChoice,
): ((at: ReadonlyArray<number>) => boolean) => {
  const demands = demandsOf(kinks)
  const isFine = (at: ReadonlyArray<number>): boolean => findFault(expression, at, demands) === undefined
  if (kinks !== 'hit') return isFine
  const used = usedPart(expression)
  return (at) => hasKink(used, at) && isFine(at)
}
