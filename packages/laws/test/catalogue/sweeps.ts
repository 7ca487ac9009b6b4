import { operandsOf, ops, partialsAt, record } from '@wengert/core'
import type { ApplyNode, Scalar, TapeNode } from '@wengert/core'
import type { Numbers, Vector } from '@wengert/laws'

/** An op that was applied, with the primals of its operands and its partials by them. */
export interface Applied {
  readonly node: ApplyNode
  readonly operands: Numbers
  readonly primals: Numbers
  readonly partials: Numbers
  /** The tags of the nodes that are its operands. */
  readonly tags: ReadonlyArray<TapeNode['_tag']>
}

/** What a node adds to the adjoints of its operands. */
export type Contributions = (
  applied: Applied,
  adjoint: number,
) => ReadonlyArray<readonly [operand: number, contribution: number]>

const appliedAt = (tape: ReadonlyArray<TapeNode>, node: TapeNode): Applied | undefined => {
  if (node._tag !== 'Apply') return undefined
  const operands = operandsOf(node)
  const primals = operands.map((operand) => tape[operand]?.primal ?? NaN)
  const partials = partialsAt(ops[node.op], primals).map((partial) => partial ?? 0)
  return {
    node,
    operands,
    primals,
    partials,
    tags: operands.map((operand) => tape[operand]?._tag ?? 'Constant'),
  }
}

/** The right contributions: each operand's partial times the adjoint. */
export const timesPartials: Contributions = ({ operands, partials }, adjoint) =>
  operands.map((operand, k) => [operand, adjoint * (partials[k] ?? 0)])

/** A little reverse mode over a tape, right for {@link timesPartials} where every partial is finite. */
export const reverseBy =
  (contributions: Contributions) =>
  (f: (xs: Vector) => Scalar) =>
  (at: Numbers): Numbers => {
    const recording = record((xs: Vector) => [f(xs)], at)
    const tape = [...recording.tape]
    const adjoints = new Map<number, number>([[recording.output[0] ?? 0, 1]])
    for (const node of [...tape].reverse()) {
      const [adjoint, applied] = [adjoints.get(node.id), appliedAt(tape, node)]
      if (applied === undefined || adjoint === undefined) continue
      for (const [operand, contribution] of contributions(applied, adjoint))
        adjoints.set(operand, (adjoints.get(operand) ?? 0) + contribution)
    }
    return recording.inputs.map((id) => adjoints.get(id) ?? 0)
  }

/** The tangent of a node, from those of its operands. */
export type TangentOf = (applied: Applied, tangents: Numbers) => number

/** The right tangent: ⟨partials, tangents⟩. */
export const alongPartials: TangentOf = ({ partials }, tangents) =>
  tangents.reduce((total, tangent, k) => total + tangent * (partials[k] ?? 0), 0)

/** A little forward mode over a tape, right for {@link alongPartials}. */
export const forwardBy =
  (tangentOf: TangentOf) =>
  (f: (xs: Vector) => Scalar) =>
  (at: Numbers, tangents: Numbers): { readonly value: number; readonly tangent: number } => {
    const recording = record((xs: Vector) => [f(xs)], at)
    const tape = [...recording.tape]
    const found = new Map(recording.inputs.map((id, k) => [id, tangents[k] ?? 0]))
    for (const node of tape) {
      const applied = appliedAt(tape, node)
      if (applied === undefined) continue
      const operandTangents = applied.operands.map((operand) => found.get(operand) ?? 0)
      found.set(node.id, tangentOf(applied, operandTangents))
    }
    const output = recording.output[0] ?? 0
    return { value: tape[output]?.primal ?? NaN, tangent: found.get(output) ?? 0 }
  }
