import { valueAt } from '@wengert/core'
import type { OpName } from '@wengert/core'
import type { Law } from './Law.js'
import type { Mutant } from './Mutant.js'
import { greatestDistance, isEqual, observe } from './Observation.js'
import type { Observation } from './Observation.js'
import type { Place } from './Place.js'
import { withSpelling } from './spellingMutants.js'
import { tableWith } from './Table.js'

/**
 * What became of a mutant: caught by a law; the same numbers as the original at every point, bit for bit; within all
 * laws, and nowhere further from the original than rounding; or none of these.
 */
export type Verdict =
  | { readonly _tag: 'Killed'; readonly by: string }
  | { readonly _tag: 'Equal' }
  | { readonly _tag: 'Rounding' }
  | { readonly _tag: 'Survived'; readonly at: ReadonlyArray<Place> }

/** Ulp between two ways to compute the same number. */
const rounding = 16

type Seen = (place: Place) => Observation

/** Observations are made one by one, since most mutants fall at the first. */
const observer = (name: OpName, { op }: Mutant): Seen => {
  const mutated = tableWith(name, op)
  const known = new Map<Place, Observation>()
  return (place) => {
    const seen = known.get(place) ?? observe(mutated, place.subject, place.point)
    known.set(place, seen)
    return seen
  }
}

const firstBroken = (places: ReadonlyArray<Place>, seen: Seen, isOfSeconds: boolean): Law | undefined => {
  for (const place of places) {
    const law = place.laws.find(
      (each) => (each.isOfSeconds ?? false) === isOfSeconds && !each.holds(seen(place)),
    )
    if (law !== undefined) return law
  }
  return undefined
}

/** What becomes of the mutants of an op at these places. */
export const verdictOn = (name: OpName, places: ReadonlyArray<Place>): ((mutant: Mutant) => Verdict) => {
  const own = places.filter(({ subject }) => subject === name)
  const isMisspelled = ({ op }: Mutant): boolean => {
    const spelled = withSpelling(op, op.javascript)
    return own.some(({ point, expected }) => !Object.is(valueAt(spelled, point), expected.value))
  }
  return (mutant) => {
    if (mutant.place === 'spelling')
      return isMisspelled(mutant) ? { _tag: 'Killed', by: 'spelling' } : { _tag: 'Equal' }
    const seen = observer(name, mutant)
    const law = firstBroken(places, seen, false) ?? firstBroken(places, seen, true)
    if (law !== undefined) return { _tag: 'Killed', by: law.name }
    if (places.every((place) => isEqual(place.expected, seen(place)))) return { _tag: 'Equal' }
    // Elsewhere the laws have judged already.
    const far = places.filter(
      (place) =>
        place.compared !== 'nothing' &&
        greatestDistance(place.expected, seen(place), place.compared) > rounding,
    )
    return far.length === 0 ? { _tag: 'Rounding' } : { _tag: 'Survived', at: far }
  }
}
