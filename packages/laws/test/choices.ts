import { ops, record } from '@wengert/core'
import type { Scalar, Tape } from '@wengert/core'

/** What the piecewise ops and the guards of a tape chose. Where a choice changes nearby there is a kink. */
const choices = (tape: Tape): string =>
  [...tape]
    .flatMap((node) => {
      if (node._tag === 'Guard') return [`${String(node.id)}${String(node.primal)}`]
      if (node._tag !== 'Apply' || ops[node.op].kinks.length === 0) return []
      const operands = node.args.map((id) => tape.at(id)?.primal ?? NaN)
      return [
        `${String(node.id)}${operands.map((x, k) => `${String(Math.sign(x))}${String(x < (operands[k + 1] ?? 0))}`).join('')}`,
      ]
    })
    .join(' ')

/** Operands that are equal wherever inputs move, as in max(x, x), are at a kink everywhere. */
const hasTie = (tape: Tape): boolean =>
  [...tape].some((node) => {
    if (node._tag !== 'Apply' || ops[node.op].kinks.length === 0) return false
    return new Set(node.args.map((id) => tape.at(id)?.primal)).size < node.args.length
  })

/** True where a function takes the same path at a point and a step away along every axis: there are no kinks between, and none there. */
export const choosesAlike = (
  f: (inputs: ReadonlyArray<Scalar>) => Scalar,
  at: ReadonlyArray<number>,
  step: number,
): boolean => {
  const { tape } = record(f, at)
  const here = choices(tape)
  if (hasTie(tape)) return false
  return at.every((_, k) =>
    [-step, -step / 2, step / 2, step].every(
      (offset) =>
        choices(
          record(
            f,
            at.map((x, j) => (j === k ? x + offset : x)),
          ).tape,
        ) === here,
    ),
  )
}
