import { ops } from '@wengert/core'
import type { NodeId, OpName, Tape } from '@wengert/core'
import { withPath } from './Argument.js'
import type { RuleApplication } from './RuleApplication.js'

/** What formulas are written of: a tape, the names of its inputs, and its uses of custom rules. */
export interface Written {
  readonly tape: Tape
  readonly names: ReadonlyArray<string>
  readonly applications: ReadonlyMap<NodeId, RuleApplication | undefined>
}

const names = Object.keys(ops) as ReadonlyArray<OpName>

/** The names under which users know ops that they reach through others: `pow` for `powConstant`. */
const publicNames = new Map(
  names.flatMap((name) =>
    [ops[name].withConstant, ops[name].withList]
      .filter((reached): reached is OpName => reached !== undefined && ops[reached as OpName].hidden === true)
      .map((reached): readonly [OpName, string] => [reached, name]),
  ),
)

const guardNames: Readonly<Record<string, string>> = {
  lt: 'less',
  le: 'lessOrEqual',
  gt: 'greater',
  ge: 'greaterOrEqual',
  eq: 'equal',
  ne: 'notEqual',
}

/** The name under which users know an op. */
export const publicName = (op: OpName): string => publicNames.get(op) ?? op

const showNumber = (value: number): string => (Object.is(value, -0) ? '-0' : String(value))

const most = 4

const list = (operands: ReadonlyArray<string>): string => {
  const rest = operands.length - most
  return `[${operands.slice(0, most).join(', ')}${rest > 0 ? `, … ${String(rest)} more` : ''}]`
}

const call = (op: OpName, operands: ReadonlyArray<string>): string => {
  const { arity } = ops[op]
  const half = operands.length / 2
  if (arity === 'pairs') return `${op}(${list(operands.slice(0, half))}, ${list(operands.slice(half))})`
  return typeof arity === 'number' ? `${publicName(op)}(${operands.join(', ')})` : `${op}(${list(operands)})`
}

/** A node as a formula of the inputs, cut off at a depth: recursion is bounded by that. */
const toDepth = ({ tape, names: inputs, applications }: Written, root: NodeId, depth: number): string => {
  const shown = (id: NodeId, left: number): string => {
    const node = tape.at(id)
    if (node === undefined) return '…'
    if (node._tag === 'Input') return inputs[id] ?? '…'
    if (node._tag === 'External') return node.name
    if (node._tag === 'Constant') return showNumber(node.primal)
    if (node._tag === 'Apply' && node.op === 'identity') return shown(node.args[0] ?? -1, left - 1)
    if (left <= 0) return node.label ?? '…'
    const application = applications.get(id)
    if (application !== undefined)
      return withPath(
        `${application.name}(${application.inputs.map((input) => shown(input, left - 1)).join(', ')})`,
        application.path,
      )
    const operands = node.args.slice(0, 2 * most + 2).map((operand) => shown(operand, left - 1))
    if (node._tag === 'Pin') return `primal(${operands.join(', ')})`
    const rest = node.args.slice(operands.length).map(() => '…')
    return node._tag === 'Guard'
      ? `${guardNames[node.op] ?? node.op}(${operands.join(', ')})`
      : call(node.op, [...operands, ...rest])
  }
  return shown(root, depth)
}

/** A node as a formula of the inputs, of as many levels as fit into a line: `softplus(mul(w, x))`. */
export const formula = (written: Written, root: NodeId): string => {
  let text = toDepth(written, root, 1)
  for (let depth = 2; depth <= 8; depth++) {
    const deeper = toDepth(written, root, depth)
    if (deeper.length > 90) break
    text = deeper
  }
  return text
}
