import { firstNonFinite, outputPrimal } from '@wengert/core'
import type { NonFinite } from '@wengert/core'
import { firstNonFiniteGradient } from '@wengert/grad'
import type { NonFiniteGradient } from '@wengert/grad'
import * as O from 'fp-ts/lib/Option.js'
import type { Recorded } from './Recorded.js'

/** Where a value, or a partial, that is not finite comes from; nothing where it is finite. */
export interface Warnings {
  readonly nonFinite?: NonFinite
  readonly nonFiniteGradient?: NonFiniteGradient
}

/** Looks for the origin of what is not finite in a result. */
export const warningsOn = ({ recording, gradients, names }: Recorded): Warnings => {
  const hasValue = Number.isFinite(outputPrimal(recording))
  const hasPartials = [...names.keys()].every((id) => Number.isFinite(gradients.get(id) ?? 0))
  const value = hasValue ? O.none : firstNonFinite(recording.tape)
  const gradient = hasPartials ? O.none : firstNonFiniteGradient(recording)
  return {
    ...(O.isSome(value) ? { nonFinite: value.value } : {}),
    ...(O.isSome(gradient) ? { nonFiniteGradient: gradient.value } : {}),
  }
}

/** The warnings for people, one a line. */
export const showWarnings = ({ nonFinite, nonFiniteGradient }: Warnings): string =>
  [nonFinite, nonFiniteGradient]
    .flatMap((origin) => (origin === undefined ? [] : [`warning: ${origin.sentence}\n`]))
    .join('')
