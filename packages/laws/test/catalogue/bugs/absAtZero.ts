import { abs, ge, mul, select } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGrad, lawOf } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { number } from '../points.js'
import { caught, caughtByCheckGrad, missed } from '../Trial.js'

const sound = { f: (x: Scalar): Scalar => abs(x), inputs: number(0) }
const fromTheRight = customRule(sound.f, {
  name: 'abs',
  tangent: (x: Scalar, dx: Scalar) => mul(select(ge(x, 0), 1, -1), dx),
})
const odd = lawOf({
  name: 'a law of one’s own, even functions have odd derivatives',
  statement: '∇f(−x) = −∇f(x)',
  draws: [],
  check: ({ at, first, reverse }) => {
    const mirrored = reverse((xs) => first(xs.map((x) => mul(-1, x))))
    if (reverse(first).some((partial, k) => partial !== mirrored[k]))
      throw new Error(`Expected an odd derivative at ${String(at)}.`)
  },
})

export const absAtZero: Bug = {
  bug: 'the derivative of |x| at 0 is 1, not sign(0) = 0',
  source: 'jax-ml/jax#37820',
  points: '0',
  trials: [
    caught(odd, { ...sound, f: fromTheRight }, sound),
    missed(
      caughtByCheckGrad(
        '',
        () => checkGrad(fromTheRight, { inputs: 0 }),
        () => checkGrad(sound.f, { inputs: 0 }),
      ),
      'it is a one-sided derivative, and so a possible convention; it is reported as a kink',
    ),
  ],
}
