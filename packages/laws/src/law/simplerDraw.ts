import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { drawnFrom } from '../checkGrad/Drawn.js'
import type { Drawn } from '../checkGrad/Drawn.js'
import { simpler } from '../checkGrad/simpler.js'

/** How often a law is checked for a simpler draw. */
const most = 150

/** The seeds that need no thought. */
const plainSeeds = {
  tangent: [1],
  otherTangent: [1],
  cotangent: [1],
  otherCotangent: [1],
  slope: 1,
  shift: 0,
} as const

/** Moved points keep the prototypes of the records that were drawn: by them an arbitrary knows its own. */
const like = (drawn: unknown, moved: unknown): unknown => {
  if (typeof drawn !== 'object' || drawn === null || typeof moved !== 'object' || moved === null) return moved
  if (Array.isArray(moved)) return moved.map((each, k) => like(Reflect.get(drawn, k), each))
  const entries = Object.entries(moved).map(([key, each]) => [key, like(Reflect.get(drawn, key), each)])
  return Object.assign(
    Object.create(Object.getPrototypeOf(drawn) as object | null),
    Object.fromEntries(entries),
  )
}

/**
 * A draw with simpler numbers that still fails: fast-check shrinks towards 0, and comes to rest at numbers such as 1e-12,
 * where derivatives are right to within rounding whatever they are.
 */
export const simplerDraw = <D extends { readonly at: unknown }>(
  inputs: Arbitrary<unknown>,
  drawn: D,
  fails: (drawn: D) => boolean,
): D => {
  let checks = 0
  const isWorse = (each: D): boolean => ++checks <= most && fails(each)
  let best = drawn
  for (const [key, plain] of Object.entries(plainSeeds)) {
    const easier = { ...best, [key]: plain }
    if (key in drawn && fc.stringify(easier) !== fc.stringify(best) && isWorse(easier)) best = easier
  }
  const { ranges, has } = drawnFrom(inputs, 1, drawn.at)
  const known: Drawn = { ranges, has: (at) => has(like(drawn.at, at)) }
  const { point } = simpler({ point: best.at, kind: 'Wrong' }, known, (at) =>
    isWorse({ ...best, at: like(drawn.at, at) }) ? 'Wrong' : undefined,
  )
  return { ...best, at: like(drawn.at, point) }
}
