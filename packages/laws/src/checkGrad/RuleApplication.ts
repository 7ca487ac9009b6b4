import { isConstantAt, isExternalAt, opAt, operandsAt, readsAt } from '@wengert/core'
import type { NodeId, Rows, Tape } from '@wengert/core'

/** Where a tape holds a use of a custom rule: the nodes of its function, of the rule, and of what was made of both. */
interface Region {
  readonly name: string
  readonly kind: string
  /** The function is recorded from here … */
  readonly start: NodeId
  /** … to here, where the rule begins. */
  readonly ruleStart: NodeId
  /** From here on stand the outputs, each a value that is taken for a constant, with partials attached. */
  readonly ruleEnd: NodeId
  readonly end: NodeId
}

/** One output of one use of a custom rule. */
export interface RuleApplication {
  readonly name: string
  readonly kind: string
  readonly start: NodeId
  readonly ruleStart: NodeId
  /** The node that the function itself gave. */
  readonly value: NodeId
  /** What the function read: nodes from before it. */
  readonly inputs: ReadonlyArray<NodeId>
  /** The partials that the rule attached, one for each input; 0 where it attached none. */
  readonly partials: ReadonlyArray<number>
}

const regionsOf = ({ scopes }: Tape): ReadonlyArray<Region> =>
  scopes.flatMap(({ name: kind, start: ruleStart, end: ruleEnd, parent }) => {
    const rule = parent === undefined ? undefined : scopes[parent]
    if ((kind !== 'pullback' && kind !== 'tangent') || rule === undefined) return []
    return [{ name: rule.name, kind, start: rule.start, ruleStart, ruleEnd, end: rule.end }]
  })

/** What a custom rule reads from before it; its own function refuses to read anything but its argument. */
const inputsOf = (rows: Rows, { start, ruleStart }: Region, value: NodeId): ReadonlyArray<NodeId> => {
  const inputs = new Set<NodeId>()
  const note = (id: NodeId): void => {
    if (id < start && !isConstantAt(rows, id) && !isExternalAt(rows, id)) inputs.add(id)
  }
  for (let id = start; id < ruleStart; id++) readsAt(rows, id).forEach(note)
  note(value)
  return [...inputs]
}

/** The stopped value and the attached partials that make the output of a rule, if the node is such a sum. */
const partsAt = (
  rows: Rows,
  id: NodeId,
): { readonly stopped: NodeId; readonly attached: NodeId | undefined } | undefined => {
  const op = opAt(rows, id)
  if (op === 'stopGradient') return { stopped: id, attached: undefined }
  if (op !== 'add') return undefined
  const [stopped = -1, attached = -1] = operandsAt(rows, id, 'add')
  return opAt(rows, stopped) === 'stopGradient' && opAt(rows, attached) === 'differential'
    ? { stopped, attached }
    : undefined
}

/**
 * The outputs of custom rules on a tape, by node. A value whose rule attaches nothing is its own output, all partials
 * being 0; a stopped value that has partials attached, and these, are no outputs and are given as `undefined`.
 */
export const ruleApplications = (
  tape: Tape,
  rows: Rows,
): ReadonlyMap<NodeId, RuleApplication | undefined> => {
  const found = new Map<NodeId, RuleApplication | undefined>()
  for (const region of regionsOf(tape)) {
    for (let id = region.ruleEnd; id < region.end; id++) {
      const parts = partsAt(rows, id)
      if (parts === undefined) continue
      const [value = parts.stopped] = operandsAt(rows, parts.stopped, 'stopGradient')
      const pairs = parts.attached === undefined ? [] : operandsAt(rows, parts.attached, 'differential')
      const half = pairs.length / 2
      const attached = new Map(
        pairs.slice(0, half).map((input, k) => [input, rows.primals[pairs[half + k] ?? -1] ?? NaN]),
      )
      const inputs = [...new Set([...attached.keys(), ...inputsOf(rows, region, value)])]
      if (parts.attached !== undefined) found.set(parts.stopped, undefined).set(parts.attached, undefined)
      found.set(id, {
        ...region,
        value,
        inputs,
        partials: inputs.map((input) => attached.get(input) ?? 0),
      })
    }
  }
  return found
}
