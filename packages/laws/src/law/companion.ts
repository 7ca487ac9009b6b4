import { add, mul, sin } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import type { Objective } from './Situation.js'

/** A smooth function of all inputs that rules combine the subject with: Σ sin(a·xₖ + b + k). */
export const companion =
  (slope: number, shift: number): Objective =>
  (xs) =>
    xs.map((x, k): Scalar => sin(add(mul(slope, x), shift + k))).reduce((total, each) => add(total, each), 0)
