import type { Identity } from '../ops/Op.js'
import { ops } from '../ops/table.js'
import { foldRule } from '../rule/Rule.js'
import type { Rule } from '../rule/Rule.js'
import { codeOf } from '../tape/opcode.js'
import type { NodeId } from '../tape/TapeNode.js'

/** One side of an identity, with the code of its op in the place of the name. */
type Form =
  | { readonly _tag: 'Letter'; readonly position: number }
  | { readonly _tag: 'Number'; readonly value: number }
  | { readonly _tag: 'Applied'; readonly code: number; readonly forms: ReadonlyArray<Form> }

interface Reading {
  readonly forms: ReadonlyArray<Form>
  readonly is: Rule
}

/** What the forms of identities are compared with. */
export interface Subject {
  readonly isNumber: (node: NodeId, value: number) => boolean
  readonly isApplied: (node: NodeId, code: number) => boolean
  readonly operandsOf: (node: NodeId) => ReadonlyArray<NodeId>
}

const unreadable = (): never => {
  throw new Error('An identity is about operands alone')
}

const formOf = foldRule<Form>({
  operand: (position) => ({ _tag: 'Letter', position }),
  output: unreadable,
  literal: (value) => ({ _tag: 'Number', value }),
  application: (op, forms) => ({ _tag: 'Applied', code: codeOf(op) ?? 0, forms }),
  total: unreadable,
})

const readingOf = ({ operands, is }: Identity): Reading => ({ forms: operands.map(formOf), is })

const turned = ({ operands, is }: Identity): Identity => ({ operands: [...operands].reverse(), is })

/** The identities of each op by its code, for both orders of operands that may be exchanged. */
const byCode: ReadonlyMap<number, ReadonlyArray<Reading>> = new Map(
  Object.entries(ops).flatMap(([name, { identities = [], commutative = false }]) =>
    identities.length === 0
      ? []
      : [
          [
            codeOf(name) ?? 0,
            (commutative ? [...identities, ...identities.map(turned)] : identities).map(readingOf),
          ] as const,
        ],
  ),
)

/** As many letters as an identity may have. */
export const mostLetters = 3
const unknown = -1

/** Whether nodes are of some forms; says in `letters` what these stand for. */
const areOf = (
  subject: Subject,
  forms: ReadonlyArray<Form>,
  nodes: ReadonlyArray<NodeId>,
  letters: Int32Array,
): boolean => {
  for (let k = 0; k < forms.length; k++) {
    const form = forms[k]
    const node = nodes[k]
    if (form === undefined || node === undefined) return false
    if (form._tag === 'Number') {
      if (!subject.isNumber(node, form.value)) return false
    } else if (form._tag === 'Applied') {
      if (!subject.isApplied(node, form.code)) return false
      if (!areOf(subject, form.forms, subject.operandsOf(node), letters)) return false
    } else {
      const known = letters[form.position] ?? unknown
      if (known !== unknown && known !== node) return false
      letters[form.position] = node
    }
  }
  return true
}

/**
 * The other side of the first identity that applies to an op at some operands, with what its letters
 * stand for. `scratch` is written over.
 */
export const simpler = (
  subject: Subject,
  code: number,
  operands: ReadonlyArray<NodeId>,
  scratch: Int32Array,
): { readonly is: Rule; readonly letters: ReadonlyArray<NodeId> } | undefined => {
  const readings = byCode.get(code)
  if (readings === undefined) return undefined
  for (const { forms, is } of readings) {
    scratch.fill(unknown)
    if (areOf(subject, forms, operands, scratch)) return { is, letters: Array.from(scratch) }
  }
  return undefined
}
