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

/** True where a function takes the same path at a point and a step away along every axis: there are no kinks between. */
export const choosesAlike = (
  f: (inputs: ReadonlyArray<Scalar>) => Scalar,
  at: ReadonlyArray<number>,
  step: number,
): boolean => {
  const here = choices(record(f, at).tape)
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
