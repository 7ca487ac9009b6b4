import type { Identity } from '../ops/Op.js'
import { ops } from '../ops/table.js'
import type { OpName } from '../ops/table.js'
import type { Rule } from '../rule/Rule.js'
import type { NodeId } from '../tape/TapeNode.js'

/** The nodes that the letters of a form stand for, by position. */
export type Letters = ReadonlyArray<NodeId | undefined>

/** What the forms of identities are compared with. */
export interface Subject {
  readonly isNumber: (node: NodeId, value: number) => boolean
  /** The operands of a node where that op was applied, else `undefined`. */
  readonly operandsOf: (node: NodeId, op: string) => ReadonlyArray<NodeId> | undefined
}

const turned = ({ operands: [first, second], is }: Identity): ReadonlyArray<Identity> =>
  first === undefined || second === undefined ? [] : [{ operands: [second, first], is }]

/** The identities of each op, for both orders of operands that may be exchanged. */
const byOp: ReadonlyMap<string, ReadonlyArray<Identity>> = new Map(
  Object.entries(ops).flatMap(([name, { identities = [], commutative = false }]) =>
    identities.length === 0
      ? []
      : [[name, commutative ? [...identities, ...identities.flatMap(turned)] : identities] as const],
  ),
)

/** The letters after one more form has been compared with a node; `undefined` where it is of another form. */
const matched = (subject: Subject, form: Rule, node: NodeId, letters: Letters): Letters | undefined => {
  switch (form._tag) {
    case 'Operand': {
      const known = letters[form.position]
      if (known !== undefined) return known === node ? letters : undefined
      return Object.assign([...letters], { [form.position]: node })
    }
    case 'Literal':
      return subject.isNumber(node, form.value) ? letters : undefined
    case 'Application': {
      const operands = subject.operandsOf(node, form.op)
      return operands === undefined ? undefined : allMatched(subject, form.args, operands, letters)
    }
    case 'Output':
    case 'Total':
      return undefined
  }
}

const none: Letters = []

const allMatched = (
  subject: Subject,
  forms: ReadonlyArray<Rule>,
  nodes: ReadonlyArray<NodeId>,
  letters: Letters = none,
): Letters | undefined => {
  let known: Letters | undefined = letters
  for (let k = 0; k < forms.length && known !== undefined; k++) {
    const [form, node] = [forms[k], nodes[k]]
    known = form === undefined || node === undefined ? undefined : matched(subject, form, node, known)
  }
  return known
}

/** What an op at some operands is by the first identity that applies, and what its letters stand for. */
export const identityFor = (
  subject: Subject,
  op: OpName,
  operands: ReadonlyArray<NodeId>,
): { readonly is: Rule; readonly letters: Letters } | undefined => {
  for (const { operands: forms, is } of byOp.get(op) ?? []) {
    const letters = allMatched(subject, forms, operands)
    if (letters !== undefined) return { is, letters }
  }
  return undefined
}
