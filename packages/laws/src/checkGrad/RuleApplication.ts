import { isConstantAt, isExternalAt, opAt, operandsAt, readsAt } from '@wengert/core'
import type { NodeId, Rows, Scope, Tape } from '@wengert/core'

/** One output of one use of a custom rule. */
export interface RuleApplication {
  readonly name: string
  readonly kind: string
  /** The path of the output in the tree that the function gives; empty where it gives a single scalar. */
  readonly path: string
  /** The function is recorded from here on … */
  readonly start: NodeId
  /** … to the node that it gives. */
  readonly value: NodeId
  /** What the function read: nodes from before it. */
  readonly inputs: ReadonlyArray<NodeId>
  /** The partials that the rule attached, one for each input; 0 where it attached none. */
  readonly partials: ReadonlyArray<number>
  /** The nodes that those partials are the sums of. */
  readonly attached: ReadonlyArray<ReadonlyArray<NodeId>>
}

/** Where a tape holds a use of a custom rule: its function, then its outputs, and from `rule` on its pullback or tangent. */
interface Region {
  readonly name: string
  readonly kind: string
  readonly start: NodeId
  readonly rule: NodeId
  /** Where it holds its outputs, if there are several, by scopes that have their paths as names. */
  readonly outputs: ReadonlyArray<Scope>
}

/** In the order in which they begin: of two that are nested, the inner one last. */
const regionsOf = ({ scopes }: Tape): ReadonlyArray<Region> =>
  scopes
    .flatMap(({ name: kind, start: rule, parent }) => {
      const ruled = parent === undefined ? undefined : scopes[parent]
      if ((kind !== 'pullback' && kind !== 'tangent') || ruled === undefined) return []
      const outputs = scopes.filter((scope) => scope.parent === parent && scope.end <= rule)
      return [{ name: ruled.name, kind, start: ruled.start, rule, outputs }]
    })
    .sort((one, other) => one.start - other.start)

/** What the function of a custom rule reads from before it; it refuses itself to read anything but its argument. */
const inputsOf = (rows: Rows, { start }: Region, value: NodeId): ReadonlyArray<NodeId> => {
  const inputs = new Set<NodeId>()
  for (let id = start; id <= value; id++)
    for (const operand of readsAt(rows, id))
      if (operand < start && !isConstantAt(rows, operand) && !isExternalAt(rows, operand)) inputs.add(operand)
  return [...inputs]
}

/** The stopped value and the attached partials that make the output of a rule, if the node is such a sum. */
const partsAt = (rows: Rows, id: NodeId): readonly [stopped: NodeId, attached: NodeId] | undefined => {
  if (opAt(rows, id) !== 'add') return undefined
  const [stopped = -1, attached = -1] = operandsAt(rows, id, 'add')
  return opAt(rows, stopped) === 'stopGradient' && opAt(rows, attached) === 'differential'
    ? [stopped, attached]
    : undefined
}

const applicationOf = (
  rows: Rows,
  region: Region,
  id: NodeId,
  [stopped, attached]: readonly [NodeId, NodeId],
): RuleApplication => {
  const [value = stopped] = operandsAt(rows, stopped, 'stopGradient')
  const pairs = operandsAt(rows, attached, 'differential')
  const half = pairs.length / 2
  const partials = new Map<NodeId, ReadonlyArray<NodeId>>()
  // The same node may be an input twice: its partials add up, as contributions do.
  for (let k = 0; k < half; k++) {
    const input = pairs[k] ?? -1
    partials.set(input, [...(partials.get(input) ?? []), pairs[half + k] ?? -1])
  }
  const inputs = [...new Set([...inputsOf(rows, region, value), ...partials.keys()])]
  const nodes = inputs.map((input) => partials.get(input) ?? [])
  const total = (ids: ReadonlyArray<NodeId>): number =>
    ids.reduce((sum, id) => sum + (rows.primals[id] ?? NaN), 0)
  const path = region.outputs.find(({ start, end }) => start <= id && id < end)?.name ?? ''
  const { name, kind, start } = region
  return { name, kind, path, start, value, inputs, partials: nodes.map(total), attached: nodes }
}

/**
 * The outputs of custom rules on a tape, by node. Their parts, a value that derivatives do not enter and partials that
 * stand for its derivatives, are there as `undefined`.
 */
export const ruleApplications = (
  tape: Tape,
  rows: Rows,
): ReadonlyMap<NodeId, RuleApplication | undefined> => {
  const found = new Map<NodeId, RuleApplication | undefined>()
  for (const region of regionsOf(tape))
    for (let id = region.start; id < region.rule; id++) {
      const parts = partsAt(rows, id)
      if (parts === undefined) continue
      for (const part of parts) found.set(part, undefined)
      found.set(id, applicationOf(rows, region, id, parts))
    }
  return found
}
