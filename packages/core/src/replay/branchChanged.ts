import type { BranchChanged, ComparedOperand } from '../error/WengertError.js'
import { ops } from '../ops/table.js'
import { showPrimal } from '../tape/mention.js'
import type { Tape } from '../tape/Tape.js'
import { operandsOf } from '../tape/TapeNode.js'
import type { NodeId } from '../tape/TapeNode.js'

/** A node as a message names it: by its label, its input path, its number, or its place on the tape. */
const nameOf = (tape: Tape, id: NodeId): string => {
  const node = tape.at(id)
  const name = node?.label ?? (node?._tag === 'Input' ? node.path : undefined)
  return name ?? (node?._tag === 'Constant' ? showPrimal(node.primal) : `node ${String(id)}`)
}

const sideOf = (tape: Tape, node: NodeId, primals: Float64Array): ComparedOperand => {
  const record = tape.at(node)
  return Object.freeze({
    node,
    name: nameOf(tape, node),
    was: record?.primal ?? NaN,
    now: primals[node] ?? NaN,
  })
}

/** What became of both sides: `since x was -2 and is 5, and y is still 3`; a plain number says its value itself. */
const reason = (sides: ReadonlyArray<ComparedOperand>): string =>
  sides
    .filter(({ name, was, now }) => !(Object.is(was, now) && name === showPrimal(was)))
    .map(({ name, was, now }) =>
      Object.is(was, now)
        ? `${name} is still ${showPrimal(now)}`
        : `${name} was ${showPrimal(was)} and is ${showPrimal(now)}`,
    )
    .join(', and ')

/** Says at which guard or pin of a tape a replay left the recorded path, from the primals that it had found until then. */
export const branchChanged = (tape: Tape, id: NodeId, primals: Float64Array): BranchChanged => {
  const node = tape.at(id)
  const operands = node === undefined ? [] : operandsOf(node)
  const sides = Object.freeze(operands.map((operand) => sideOf(tape, operand, primals)))
  const was = node?.primal ?? NaN
  const isGuard = node?._tag === 'Guard'
  const now = isGuard ? 1 - was : (sides[0]?.now ?? NaN)
  const scope = tape.scopeOf(id)
  const label = sides.map(({ name }) => name).join(isGuard ? ` ${ops[node.op].label} ` : '')
  const where = `at node ${String(id)}${scope.length === 0 ? '' : ` in ${scope.join(' / ')}`}`
  const what = isGuard
    ? `the comparison ${label} ${where} to be ${String(was !== 0)} as recorded, but it is ${String(now !== 0)}, since ${reason(sides)}`
    : `the primal of ${label}, pinned ${where}, to be ${showPrimal(was)} as recorded, but it is ${showPrimal(now)}`
  return Object.freeze({
    _tag: 'BranchChanged',
    node: id,
    was,
    now,
    label,
    sides,
    scope,
    message: `Expected ${what}: the function would take another path at these inputs. Record it again there.`,
  })
}
