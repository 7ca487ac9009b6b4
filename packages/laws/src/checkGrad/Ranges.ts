import { argumentOf } from './Argument.js'

/** The numbers that have come at the leaves of one name. */
interface Range {
  readonly from: number
  readonly to: number
  /** True where all of them were whole. */
  readonly isWhole: boolean
}

/** What an arbitrary gives, by the names of leaves. */
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

/** True for a point of which each number lies between those that have come. */
export const isWithin = (ranges: Ranges, point: unknown): boolean => {
  const { leaves, names } = argumentOf(point)
  return leaves.every((leaf, k) => {
    const range = ranges.get(names[k] ?? '')
    if (range === undefined) return false
    return leaf >= range.from && leaf <= range.to && (!range.isWhole || Number.isInteger(leaf))
  })
}
