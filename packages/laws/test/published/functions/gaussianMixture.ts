import { add, dot, exp, logsumexp, mul, sub, sum } from '@wengert/core'
import type { Scalar } from '@wengert/core'

const points = [
  [0.4, -1.1],
  [1.7, 0.2],
  [-0.6, 0.9],
  [0.1, 2.3],
  [-1.5, -0.8],
] as const
const [dimension, components] = [2, 3]

/** −K·C of ADBench's Wishart prior with γ = 1 and m = 0, where Γ₂(3/2) = π/2, and the constant of the densities. */
const constant =
  components * (3 * Math.log(2) + Math.log(Math.PI / 2)) - points.length * Math.log(2 * Math.PI)

/**
 * ADBench's Gaussian mixture with d = 2, K = 3: log weights, means, and of each inverse covariance factor the
 * logarithms of the diagonal and then the entry below it.
 */
export const gaussianMixture = (xs: ReadonlyArray<Scalar>): Scalar => {
  const weights = xs.slice(0, components)
  const parts = weights.map((weight, k) => {
    const means = xs.slice(components + dimension * k, components + dimension * (k + 1))
    const start = components * (1 + dimension) + 3 * k
    const [p = NaN, q = NaN, below = NaN] = xs.slice(start, start + 3)
    return { weight: add(weight, add(p, q)), means, factor: [exp(p), exp(q), below] as const }
  })
  const likelihoods = points.map((point) =>
    logsumexp(
      parts.map(({ weight, means, factor: [first, second, below] }) => {
        const [u = NaN, v = NaN] = means.map((mean, k) => sub(point[k] ?? NaN, mean))
        const whitened = [mul(first, u), add(mul(second, v), mul(below, u))]
        return sub(weight, mul(0.5, dot(whitened, whitened)))
      }),
    ),
  )
  const prior = mul(0.5, sum(parts.map(({ factor }) => dot(factor, factor))))
  return add(add(sub(sum(likelihoods), mul(points.length, logsumexp(weights))), prior), constant)
}
