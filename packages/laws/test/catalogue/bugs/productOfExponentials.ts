import * as E from 'fp-ts/lib/Either.js'
import { add, exp, mul, simplify } from '@wengert/core'
import { keepsFunction } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list, number } from '../points.js'
import { rewritten } from '../rewritten.js'
import { both } from '../transformed.js'

/** eˣ·eʸ becomes eˣ⁺ʸ. */
const faulty = rewritten(({ op, args: [left, right] }, tape, become) => {
  const [first, second] = [tape[left ?? 0], tape[right ?? 0]]
  if (op !== 'mul' || first?._tag !== 'Apply' || second?._tag !== 'Apply') return undefined
  if (first.op !== 'exp' || second.op !== 'exp') return undefined
  return exp(add(become(first.args[0] ?? 0), become(second.args[0] ?? 0)))
})

export const productOfExponentials: Bug = {
  bug: 'a simplifier turns eˣ·eʸ into eˣ⁺ʸ, which is 1 where the product is ∞·0',
  source: 'tensorflow/tensorflow#123991',
  points: 'overflowing, and any',
  trials: [
    both(
      keepsFunction('a simplifier keeps values and derivatives', 'simplifier', faulty),
      keepsFunction('a simplifier keeps values and derivatives', 'simplifier', (r) => E.right(simplify(r))),
      { f: ([x = 0, y = 0]: Vector) => mul(exp(x), exp(y)), inputs: list(2, number(800, -800)) },
    ),
  ],
}
