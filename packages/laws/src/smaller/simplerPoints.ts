import { simplerNumbers } from './simplerNumbers.js'

type At = ReadonlyArray<number>

/** Points with simpler coordinates, as long as they are fine: all at once first, then ties together, then one at a time. */
export function* simplerPoints(at: At, isFine: (at: At) => boolean = () => true): Generator<At> {
  for (const x of [0, 1, 0.5]) {
    const all = at.map(() => x)
    if (
      at.some((each) => !Object.is(each, x)) &&
      at.every((each) => each === x || simplerNumbers(each).includes(x)) &&
      isFine(all)
    )
      yield all
  }
  for (const tied of new Set(at.filter((each, k) => at.indexOf(each) !== k)))
    for (const x of simplerNumbers(tied)) {
      const next = at.map((each) => (Object.is(each, tied) ? x : each))
      if (isFine(next)) yield next
    }
  for (const [k, each] of at.entries())
    for (const x of simplerNumbers(each)) {
      const next = at.map((other, j) => (j === k ? x : other))
      if (isFine(next)) yield next
    }
}
