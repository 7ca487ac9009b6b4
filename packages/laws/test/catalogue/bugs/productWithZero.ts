import { div, mul } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list, number, positive } from '../points.js'
import { caught, missed } from '../Trial.js'

const product = (xs: Vector): Scalar => xs.reduce((total, x) => mul(total, x), 1)
const quotients = customRule(product, {
  name: 'prod',
  pullback: (xs: Vector, cotangent, output) => xs.map((x) => mul(cotangent, div(output, x))),
})
const inputs = list(3, number(0))
const away = list(3, positive)

export const productWithZero: Bug = {
  bug: 'the partials of a product are taken to be product/xₖ, which is 0/0 where a factor is 0',
  source: 'pytorch/pytorch#773',
  points: 'a factor of 0',
  trials: [
    caught(laws.ruleEqualsDifference, { f: quotients, inputs }, { f: product, inputs }),
    caught(laws.domainHonesty, { f: quotients, inputs }, { f: product, inputs }),
    missed(
      caught(laws.ruleEqualsDifference, { f: quotients, inputs: away }, { f: product, inputs: away }),
      'points without a 0 do not show it',
    ),
  ],
}
