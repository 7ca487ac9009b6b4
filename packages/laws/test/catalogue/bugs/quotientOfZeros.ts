import * as E from 'fp-ts/lib/Either.js'
import { div, simplify, sub } from '@wengert/core'
import { keepsFunction } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { rewritten } from '../rewritten.js'
import { both } from '../transformed.js'

/** a − a becomes 0, and 0/x becomes 0. */
const faulty = rewritten(({ op, args: [x, y] }, tape) => {
  const [top, bottom] = [tape[x ?? 0], tape[y ?? 0]]
  if (op === 'sub' && x === y) return 0
  return op === 'div' && top?.primal === 0 && bottom?._tag === 'Apply' ? 0 : undefined
})

export const quotientOfZeros: Bug = {
  bug: 'a simplifier turns (a − a)/(a − a) into 0, which is NaN',
  source: 'casadi/casadi#689',
  points: 'any',
  trials: [
    both(
      keepsFunction('a simplifier keeps values and derivatives', 'simplifier', faulty),
      keepsFunction('a simplifier keeps values and derivatives', 'simplifier', (r) => E.right(simplify(r))),
      { f: ([a = 0]: Vector) => div(sub(a, a), sub(a, a)), inputs: list(1) },
    ),
  ],
}
