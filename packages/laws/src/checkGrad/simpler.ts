import { argumentOf } from './Argument.js'

/** The numbers that have come at the leaves of one name. */
interface Range {
  readonly from: number
  readonly to: number
  readonly isWhole: boolean
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
      const { from, to, isWhole } = ranges.get(name) ?? { from: leaf, to: leaf, isWhole: true }
      ranges.set(name, {
        from: Math.min(from, leaf),
        to: Math.max(to, leaf),
        isWhole: isWhole && Number.isInteger(leaf),
      })
    }
  }
  return ranges
}

const simple = [0, 1, -1, 2, -2, 0.5, -0.5]

/** Numbers simpler than one, the simplest first. */
const candidates = (leaf: number): ReadonlyArray<number> => {
  const rank = simple.indexOf(leaf)
  if (rank !== -1) return simple.slice(0, rank)
  return [...simple, Math.round(leaf), ...[1, 2].map((digits) => Number(leaf.toPrecision(digits)))]
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
    const better = candidates(leaf)
      .filter(
        (each) =>
          range !== undefined &&
          each >= range.from &&
          each <= range.to &&
          (!range.isWhole || Number.isInteger(each)),
      )
      .map((each) => best.map((other, j) => (j === k ? each : other)))
      .find((moved) => fails(placed(moved)))
    best = better ?? best
  }
  return placed(best)
}
