import { contours } from 'd3-contour'
import { featuresOf } from './flowers.js'
import { forwardPass } from './network.js'
import type { Network } from './network.js'

/** A rectangle of petal measures, in centimetres. */
export interface Window {
  readonly length: readonly [number, number]
  readonly width: readonly [number, number]
}

/** A closed ring of points, in centimetres. */
export type Ring = ReadonlyArray<readonly [number, number]>

/** Where the score is at least `threshold`: the rings around it, and around the holes in it. */
export interface Region {
  readonly threshold: number
  readonly rings: ReadonlyArray<Ring>
}

const columns = 96
const rows = 72

const within = ([low, high]: readonly [number, number], share: number): number => low + share * (high - low)

/** The regions of the window where the network's score reaches each of the thresholds. */
export const scoreRegions = (
  network: Network,
  { length, width }: Window,
  thresholds: ReadonlyArray<number>,
): ReadonlyArray<Region> => {
  // d3-contour sets the value of cell (i, j) in its middle, (i + ½, j + ½).
  const place = ([column = NaN, row = NaN]: ReadonlyArray<number>): readonly [number, number] => [
    within(length, (column - 0.5) / (columns - 1)),
    within(width, (row - 0.5) / (rows - 1)),
  ]
  const scores = Array.from({ length: columns * rows }, (_, cell) =>
    Number(
      forwardPass(network, featuresOf(place([(cell % columns) + 0.5, Math.floor(cell / columns) + 0.5]))),
    ),
  )
  const contour = contours().size([columns, rows])
  return thresholds.map((threshold) => ({
    threshold,
    rings: contour
      .contour(scores, threshold)
      .coordinates.flatMap((polygon) => polygon.map((ring) => ring.map(place))),
  }))
}
