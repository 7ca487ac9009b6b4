import { add, dot, exp, logsumexp, mul, sub, sum } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { scattered } from './Objective.js'
import type { Objective } from './Objective.js'

interface Shape {
  readonly dimension: number
  readonly components: number
  readonly points: number
}

/**
 * The log-likelihood of a Gaussian mixture with full inverse covariance factors, as in ADBench (F. Šrajer, Z. Kukelová,
 * A. Fitzgibbon 2018), without its Wishart prior and constants.
 */
export const gaussianMixture = ({ dimension: d, components, points }: Shape): Objective => {
  const lower = (d * (d - 1)) / 2
  const width = 1 + 2 * d + lower
  const data = Array.from({ length: points }, (_, k) => scattered(d * (k + 2)).slice(-d))
  const component = (xs: ReadonlyArray<Scalar>, k: number): ((point: ReadonlyArray<number>) => Scalar) => {
    const [weight = NaN, ...parameters] = xs.slice(k * width, (k + 1) * width)
    const means = parameters.slice(0, d)
    const logDiagonal = parameters.slice(d, 2 * d)
    const rows = logDiagonal.map((q, i) => [
      ...parameters.slice(2 * d + (i * (i - 1)) / 2, 2 * d + (i * (i + 1)) / 2),
      exp(q),
    ])
    const constant = add(weight, sum(logDiagonal))
    return (point) => {
      const centred = means.map((mean, i) => sub(point[i] ?? NaN, mean))
      const whitened = rows.map((row, i) => dot(row, centred.slice(0, i + 1)))
      return sub(constant, mul(0.5, dot(whitened, whitened)))
    }
  }
  return {
    name: `Gaussian mixture, d = ${String(d)}, K = ${String(components)}, ${String(points)} points`,
    f: (xs) => {
      const densities = Array.from({ length: components }, (_, k) => component(xs, k))
      const weights = densities.map((_, k) => xs[k * width] ?? NaN)
      return sub(
        sum(data.map((point) => logsumexp(densities.map((density) => density(point))))),
        mul(points, logsumexp(weights)),
      )
    },
    at: scattered(components * width),
  }
}
