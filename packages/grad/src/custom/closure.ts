import { isConstantAt, isExternalAt, isVar, nodeOf, raise, readsAt } from '@wengert/core'
import type { NodeId, OpenRows } from '@wengert/core'

const refuse = (name: string, node: NodeId): never =>
  raise({
    _tag: 'InvalidRule',
    name,
    message: `Expected ${name} to use only its argument, since its rule gives derivatives by nothing else, but it used node ${String(node)} from outside. Make it a part of the argument.`,
  })

/**
 * Refuses a function with a rule of its own that has used, from node `first` on, what is not in its argument: the rule
 * says nothing of derivatives by that, and they would silently be 0.
 */
export const refuseClosure = (
  name: string,
  { rows, length }: OpenRows,
  first: NodeId,
  inputs: ReadonlyArray<unknown>,
  outputs: ReadonlyArray<unknown>,
): void => {
  const own = new Set(inputs.filter(isVar).map(nodeOf))
  const refuseOutside = (node: NodeId): void => {
    if (node >= first || own.has(node) || isConstantAt(rows, node) || isExternalAt(rows, node)) return
    refuse(name, node)
  }
  outputs.filter(isVar).map(nodeOf).forEach(refuseOutside)
  for (let id = first; id < length; id++) readsAt(rows, id).forEach(refuseOutside)
}
