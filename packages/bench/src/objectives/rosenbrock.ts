import { add, mul, square, sub } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { leaf, scattered } from './Objective.js'
import type { Objective } from './Objective.js'

const valley = (x: Scalar, y: Scalar): Scalar => add(mul(100, square(sub(y, square(x)))), square(sub(1, x)))

/** Σ 100(xᵢ₊₁ − xᵢ²)² + (1 − xᵢ)². */
export const rosenbrock = (n: number): Objective => ({
  name: `Rosenbrock, n = ${String(n)}`,
  f: (xs) => {
    let total: Scalar = 0
    for (let k = 1; k < n; k++) total = add(total, valley(leaf(xs, k - 1), leaf(xs, k)))
    return total
  },
  at: scattered(n),
})

/** The same over all pairs, so that the Hessian is dense. */
export const denseRosenbrock = (n: number): Objective => ({
  name: `dense Rosenbrock, n = ${String(n)}`,
  f: (xs) => {
    let total: Scalar = 0
    for (let j = 1; j < n; j++)
      for (let i = 0; i < j; i++) total = add(total, valley(leaf(xs, i), leaf(xs, j)))
    return total
  },
  at: scattered(n),
})
