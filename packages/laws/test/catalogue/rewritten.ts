import * as E from 'fp-ts/lib/Either.js'
import { opFunctions, operandsOf, record } from '@wengert/core'
import type { ApplyNode, Recording, Scalar, TapeNode } from '@wengert/core'
import type { Numbers, Transformation, Vector } from '@wengert/laws'

/** What a node is replaced with, if anything: given the nodes of the tape, and what has become of them. */
export type Replacement = (
  node: ApplyNode,
  tape: ReadonlyArray<TapeNode>,
  become: (id: number) => Scalar,
) => Scalar | undefined

/** The function that a tape has of a list of numbers, some of its nodes replaced; its guards are not looked at. */
export const functionOf = (
  recording: Recording<unknown, unknown>,
  replacement: Replacement = () => undefined,
): ((xs: Vector) => Scalar) => {
  const tape = [...recording.tape]
  const ids = recording.inputs as Numbers
  return (xs) => {
    const scalars = new Map<number, Scalar>(ids.map((id, k) => [id, xs[k] ?? NaN]))
    const become = (id: number): Scalar => scalars.get(id) ?? NaN
    for (const node of tape) {
      if (node._tag === 'Constant') scalars.set(node.id, node.primal)
      if (node._tag !== 'Apply') continue
      const same = (): Scalar => opFunctions[node.op](...operandsOf(node).map(become))
      scalars.set(node.id, replacement(node, tape, become) ?? same())
    }
    return become(Number(recording.output))
  }
}

/** A little simplifier of functions from a list of numbers to one number: right where the replacements are. */
export const rewritten =
  (replacement: Replacement): Transformation =>
  (recording) => {
    const primals = (recording.inputs as Numbers).map((id) => recording.tape.at(id)?.primal ?? NaN)
    return E.right(record(functionOf(recording, replacement), primals))
  }
