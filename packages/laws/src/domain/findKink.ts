import type { Expression } from '../expression/Expression.js'
import { rewireBlock } from '../expression/rewire.js'
import { usedPart } from '../expression/usedPart.js'
import { signedGaps } from './findFault.js'

type At = ReadonlyArray<number>

const withAt = (at: At, k: number, x: number): At => at.map((each, j) => (j === k ? x : each))

/** A root of a gap along a coordinate, by secants: exact where the expression is linear there; NaN where it does not move. */
const rootOf = (gap: (x: number) => number, from: number, start: number): number => {
  let [x, y] = [from, from + 0.25]
  let [fx, fy] = [start, gap(y)]
  if (!(Math.abs(fy - fx) > 0)) return NaN
  for (let turn = 0; turn < 8 && fy !== 0 && fx !== fy; turn++) {
    const next = y - (fy * (y - x)) / (fy - fx)
    ;[x, fx, y, fy] = [y, fy, next, gap(next)]
  }
  return Math.abs(fy) < 1e-9 ? y : NaN
}

/** How many gaps are closed before one gives up: time matters more than the last kink. */
const mostGaps = 12

const simple = [0, 1, -1, 0.5, -0.5, 2, -2]

const numbersIn = ({ steps }: Expression): At => {
  const numbers: Array<number> = []
  rewireBlock(steps, (operand) => {
    if (operand._tag === 'Number') numbers.push(operand.value)
    return operand
  })
  return numbers
}

/** Points at kinks near a base: special numbers and ties first, then roots of what separates operands from kinks. */
function* kinkCandidates(expression: Expression, base: At): Generator<At> {
  const numbers = [...new Set([...simple, ...base, ...numbersIn(expression)])]
  for (const k of base.keys()) for (const x of numbers) yield withAt(base, k, x)
  yield base.map(() => 0)
  yield base.map(() => 1)
  for (const [g, gap] of signedGaps(expression, base).slice(0, mostGaps).entries())
    for (const [k, from] of base.entries()) {
      const root = rootOf((x) => signedGaps(expression, withAt(base, k, x))[g] ?? NaN, from, gap)
      if (!Number.isFinite(root)) continue
      const ulp = 2 ** -52 * Math.abs(root)
      for (const x of [root, Number(root.toFixed(4)), root - ulp, root + ulp]) yield withAt(base, k, x)
    }
}

/** A point near one of some bases that is fine, at a kink of what the value depends on; `undefined` if none is found. */
export const findKink = (
  expression: Expression,
  bases: Iterable<At>,
  isFine: (at: At) => boolean,
): At | undefined => {
  const used = usedPart(expression)
  for (const base of bases) for (const at of kinkCandidates(used, base)) if (isFine(at)) return at
  return undefined
}
