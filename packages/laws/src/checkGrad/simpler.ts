import { simplerNumbers } from '../smaller/simplerNumbers.js'
import { argumentOf } from './Argument.js'

/** The numbers that have come at the leaves of one name. */
interface Range {
  readonly from: number
  readonly to: number
}

/** What an arbitrary gives, by the names of leaves: only what lies in between is sure to be what its owner means. */
export type Ranges = ReadonlyMap<string, Range>

/** The ranges that some points are in. */
export const rangesOf = (points: ReadonlyArray<unknown>): Ranges => {
  const ranges = new Map<string, Range>()
  for (const point of points) {
    const { leaves, names } = argumentOf(point)
    for (const [k, leaf] of leaves.entries()) {
      const name = names[k] ?? ''
      const { from, to } = ranges.get(name) ?? { from: leaf, to: leaf }
      ranges.set(name, { from: Math.min(from, leaf), to: Math.max(to, leaf) })
    }
  }
  return ranges
}

/**
 * A point with simpler numbers that still fails: fast-check shrinks towards 0, and comes to rest at numbers such as
 * 1.38e-8 where 1 would do.
 */
export const simpler = (point: unknown, ranges: Ranges, fails: (point: unknown) => boolean): unknown => {
  const { leaves, names, placed } = argumentOf(point)
  let best = leaves
  for (const [k, leaf] of leaves.entries()) {
    const range = ranges.get(names[k] ?? '')
    const better = simplerNumbers(leaf)
      .filter((each) => range !== undefined && each >= range.from && each <= range.to)
      .map((each) => best.map((other, j) => (j === k ? each : other)))
      .find((moved) => fails(placed(moved)))
    best = better ?? best
  }
  return placed(best)
}
