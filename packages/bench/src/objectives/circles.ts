import { add, hypot, mul, relu, square, sub } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { leaf, scattered } from './Objective.js'
import type { Objective } from './Objective.js'

/** The energy of circles of diameter 1 that push each other away and are drawn to the middle. */
export const circles = (count: number): Objective => ({
  name: `layout of ${String(count)} circles`,
  f: (xs) => {
    let energy: Scalar = 0
    for (let i = 0; i < count; i++) {
      const [x, y] = [leaf(xs, 2 * i), leaf(xs, 2 * i + 1)]
      for (let j = 0; j < i; j++) {
        const distance = hypot(sub(x, leaf(xs, 2 * j)), sub(y, leaf(xs, 2 * j + 1)))
        energy = add(energy, square(relu(sub(1, distance))))
      }
      energy = add(energy, mul(0.1, add(square(x), square(y))))
    }
    return energy
  },
  at: scattered(2 * count),
})
