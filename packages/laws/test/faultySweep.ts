import { operandsOf, ops, partialsAt, record } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import type { Numbers, Vector } from '@wengert/laws'

/** What a reverse sweep adds to the adjoint of an operand, and how it does so. */
export type Contribute = (before: number, adjoint: number, partial: number) => number

/** A little reverse mode over a tape, right for `(before, adjoint, partial) => before + adjoint * partial`. */
export const sweepWith =
  (contribute: Contribute) =>
  (f: (xs: Vector) => Scalar) =>
  (at: Numbers): Numbers => {
    const { tape, inputs, output } = record((xs: Vector) => [f(xs)], at)
    const adjoints = new Map<number, number>([[output[0] ?? 0, 1]])
    for (let id = tape.length - 1; id >= 0; id--) {
      const node = tape.at(id)
      const adjoint = adjoints.get(id)
      if (node?._tag !== 'Apply' || adjoint === undefined) continue
      const operands = operandsOf(node)
      const partials = partialsAt(
        ops[node.op],
        operands.map((operand) => tape.at(operand)?.primal ?? NaN),
      )
      for (const [k, operand] of operands.entries())
        adjoints.set(operand, contribute(adjoints.get(operand) ?? 0, adjoint, partials[k] ?? 0))
    }
    return inputs.map((id) => adjoints.get(id) ?? 0)
  }
