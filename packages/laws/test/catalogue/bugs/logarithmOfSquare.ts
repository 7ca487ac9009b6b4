import * as E from 'fp-ts/lib/Either.js'
import { log, mul, simplify } from '@wengert/core'
import { keepsFunction } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { rewritten } from '../rewritten.js'
import { both } from '../transformed.js'

/** log(a·a) becomes 2·log(a). */
const faulty = rewritten(({ op, args: [operand] }, tape, become) => {
  const inner = tape[operand ?? 0]
  if (op !== 'log' || inner?._tag !== 'Apply' || inner.op !== 'mul') return undefined
  return inner.args[0] === inner.args[1] ? mul(2, log(become(inner.args[0] ?? 0))) : undefined
})

export const logarithmOfSquare: Bug = {
  bug: 'a simplifier turns log(a·a) into 2·log a, which is NaN where a < 0',
  source: 'EnzymeAD/Enzyme-JAX#2570',
  points: 'negative',
  trials: [
    both(
      keepsFunction('a simplifier keeps values and derivatives', 'simplifier', faulty),
      keepsFunction('a simplifier keeps values and derivatives', 'simplifier', (r) => E.right(simplify(r))),
      { f: ([a = 0]: Vector) => log(mul(a, a)), inputs: list(1) },
    ),
  ],
}
