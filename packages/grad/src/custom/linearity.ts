import { opAt, raise, readsAt } from '@wengert/core'
import type { NodeId, OpenRows } from '@wengert/core'
import { isHomogeneous } from './homogeneity.js'

/** Which rule is being looked at, for messages. */
export interface RuleName {
  readonly name: string
  readonly kind: 'pullback' | 'tangent'
}

/** What the rule is given a direction by. */
export const seedName = ({ kind }: RuleName): string => (kind === 'pullback' ? 'cotangent' : 'tangent')

/** Refuses a rule that is not linear in what it is given: a derivative made of it would hold at one seed only. */
export const notLinear = (rule: RuleName, why: string): never =>
  raise({
    _tag: 'InvalidRule',
    name: rule.name,
    message: `Expected the ${rule.kind} of ${rule.name} to be linear in its ${seedName(rule)}, as derivatives are, but ${why}. Only scale and add what comes in; clip or round a gradient when it has been taken.`,
  })

/**
 * Looks at the nodes that a rule has appended, of which the first `count` from node `first` on are its seeds, and says of
 * each node whether it depends on a seed. One that is not linear in them throws `InvalidRule`.
 */
export const dependenceOn = (
  rule: RuleName,
  { rows, length }: OpenRows,
  first: NodeId,
  count: number,
): ((node: NodeId) => boolean) => {
  const dependent = new Uint8Array(length - first).fill(1, 0, count)
  const depends = (node: NodeId): boolean => node >= first && dependent[node - first] === 1
  for (let id = first + count; id < length; id++) {
    if (!readsAt(rows, id).some(depends)) continue
    const op = opAt(rows, id)
    if (op === undefined) return notLinear(rule, `node ${String(id)} branches on it`)
    if (!isHomogeneous(rows, id, op, depends)) notLinear(rule, `node ${String(id)}, ${op}, is not`)
    dependent[id - first] = 1
  }
  return depends
}
