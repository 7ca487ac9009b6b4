import type { Residuals } from './leastSquares.js'
import { rosenbrock } from './rosenbrock.js'

/** MGH 21. */
export const extendedRosenbrock: Residuals = (xs) =>
  xs.flatMap((_, k) => (k % 2 === 0 ? rosenbrock(xs.slice(k, k + 2)) : []))
