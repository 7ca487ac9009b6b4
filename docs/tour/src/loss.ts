import { add, mul, relu, sub } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import type { Point } from './flowers.js'
import { forwardPass, parametersOf } from './network.js'
import type { Network } from './network.js'
import { wideReductions } from './reductions.js'
import type { Reductions } from './reductions.js'

/** The mean over the points of max(0, 1 − side·score): 0 once every score is on its side by a margin of 1. */
export const hingeLoss = (
  network: Network<Scalar>,
  points: ReadonlyArray<Point>,
  reductions: Reductions = wideReductions,
): Scalar => {
  const hinges = points.map(({ features, side }) =>
    relu(sub(1, mul(side, forwardPass(network, features, reductions)))),
  )
  return mul(reductions.total(hinges), 1 / points.length)
}

/** What training makes small: the hinge loss, plus alpha·Σ parameter² (L2), which keeps the parameters small too. */
export const loss = (
  network: Network<Scalar>,
  points: ReadonlyArray<Point>,
  alpha: number,
  reductions: Reductions = wideReductions,
): Scalar => {
  const parameters = parametersOf(network)
  const squares = reductions.weightedSum(parameters, parameters, 0)
  return add(hingeLoss(network, points, reductions), mul(alpha, squares))
}

/** True where the score has the sign of the point's side. */
export const isRight = (network: Network, { features, side }: Point): boolean =>
  side * Number(forwardPass(network, features)) > 0

/** The share of the points that the network puts on the right side, from 0 to 1. */
export const accuracy = (network: Network, points: ReadonlyArray<Point>): number =>
  points.filter((point) => isRight(network, point)).length / points.length
