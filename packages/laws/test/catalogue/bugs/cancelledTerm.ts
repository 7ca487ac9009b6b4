import * as E from 'fp-ts/lib/Either.js'
import { add, simplify, sub } from '@wengert/core'
import { keepsFunction } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { rewritten } from '../rewritten.js'
import { both } from '../transformed.js'

/** x − (a + x) becomes a. */
const faulty = rewritten(({ op, args: [x, sum] }, tape, become) => {
  const inner = tape[sum ?? 0]
  if (op !== 'sub' || inner?._tag !== 'Apply' || inner.op !== 'add') return undefined
  return inner.args[1] === x ? become(inner.args[0] ?? 0) : undefined
})

export const cancelledTerm: Bug = {
  bug: 'a simplifier turns x − (a + x) into a: the sign is lost',
  source: 'casadi/casadi#466',
  points: 'any',
  trials: [
    both(
      keepsFunction('a simplifier keeps values and derivatives', 'simplifier', faulty),
      keepsFunction('a simplifier keeps values and derivatives', 'simplifier', (r) => E.right(simplify(r))),
      { f: ([x = 0, a = 0]: Vector) => sub(x, add(a, x)), inputs: list(2) },
    ),
  ],
}
