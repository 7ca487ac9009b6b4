import { argumentOf } from './Argument.js'
import type { Drawn } from './Drawn.js'

/** No 0 before the others: it hides which factor is missing, and much has a kink or a pole there. */
const simple = [1, 2, 3, -1, -2, 0.5, -0.5, 1.5, 0]

/** How many numbers are tried at one leaf. */
const most = 4

/** Which of its numbers a leaf takes: all the first, then neighbours different ones, since what is swapped is equal at equal numbers. */
const turns: ReadonlyArray<readonly [each: number, more: number]> = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [2, 0],
  [1, 2],
  [2, 1],
  [0, 2],
  [3, 1],
  [0, 3],
]

/** Whole numbers from where a range is nearest to 0. */
const wholeWithin = (from: number, to: number): ReadonlyArray<number> => {
  if (from <= 0 && to >= 0) return []
  const [start, step] = from > 0 ? [Math.ceil(from), 1] : [Math.floor(to), -1]
  return [0, 1, 2, 3].map((k) => start + k * step)
}

/** True where every number of a point is easily read, and calculated with in one's head. */
export const isSimple = (point: unknown): boolean =>
  argumentOf(point).leaves.every((x) => Number.isInteger(2 * x) && Math.abs(x) <= 100 && !Object.is(x, -0))

/** Points of small whole numbers and halves that have the shape of another one, as an arbitrary may draw them. */
export const simplePoints = (point: unknown, { ranges, has }: Drawn): ReadonlyArray<unknown> => {
  const { leaves, names, placed } = argumentOf(point)
  const allowed = leaves.map((leaf, k) => {
    const { from, to } = ranges.get(names[k] ?? '') ?? { from: leaf, to: leaf }
    const near = [...new Set([...simple, ...wholeWithin(from, to)])]
    const possible = near.filter((x) => has(placed(leaves.map((other, j) => (j === k ? x : other)))))
    return possible.slice(0, most)
  })
  return turns
    .map(([each, more]) =>
      placed(
        leaves.map((leaf, k) => {
          const numbers = allowed[k] ?? []
          return numbers[(each * k + more) % numbers.length] ?? leaf
        }),
      ),
    )
    .filter((other) => isSimple(other) && has(other))
}
