import * as E from 'fp-ts/lib/Either.js'
import { opFunctions, operandsOf, record } from '@wengert/core'
import type { ApplyNode, Scalar, TapeNode } from '@wengert/core'
import type { Transformation, Vector } from '@wengert/laws'

/** What a node is replaced with, if anything: given the nodes of the tape, and what has become of them. */
export type Replacement = (
  node: ApplyNode,
  tape: ReadonlyArray<TapeNode>,
  become: (id: number) => Scalar,
) => Scalar | undefined

/** A little simplifier of functions from a list of numbers to one number: right where the replacements are. */
export const rewritten =
  (replacement: Replacement): Transformation =>
  (recording) => {
    const tape = [...recording.tape]
    const ids = recording.inputs as ReadonlyArray<number>
    const primals = ids.map((id) => tape[id]?.primal ?? NaN)
    const rewrite = (xs: Vector): Scalar => {
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
    return E.right(record(rewrite, primals))
  }
