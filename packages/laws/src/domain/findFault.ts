import { ops, record } from '@wengert/core'
import type { Domain, OpName, Scalar, TapeNode } from '@wengert/core'
import type { Expression } from '../expression/Expression.js'
import { results } from '../expression/evaluate.js'
import { isNearKink, isStep } from './kinks.js'

/** Why an expression is not fine at a point: what is outside of a domain, too near to a kink, or not finite. */
export interface Fault {
  readonly kind: 'domain' | 'kink' | 'non-finite'
  readonly op: OpName | undefined
  readonly operands: ReadonlyArray<number>
}

/** What is asked of a point: how far from the edges of domains and from kinks, and how large results may be. */
export interface Demands {
  readonly edge: number
  readonly kink: number | undefined
  readonly most: number
}

const isInside = (domain: Domain | undefined, x: number, margin: number): boolean =>
  domain?.some(({ from, to, open }) => {
    const above = x > from + margin || (x === from && margin === 0 && (open === 'neither' || open === 'to'))
    const below = x < to - margin || (x === to && margin === 0 && (open === 'neither' || open === 'from'))
    return above && below
  }) !== false

const positionIn = (name: OpName, operand: number, count: number): number => {
  const { arity } = ops[name]
  if (typeof arity === 'number') return operand
  return arity === 'pairs' ? Number(operand >= count / 2) : 0
}

/** A narrower domain for ops that have steep places and no kinks, where one keeps away from kinks. */
const domainOf = (name: OpName, operand: number, count: number, isStrict: boolean): Domain | undefined => {
  const { domain, smooth = domain, kinks } = ops[name]
  const chosen = isStrict && kinks.length === 0 && smooth.length > 0 ? smooth : domain
  return chosen[positionIn(name, operand, count)]
}

/** All nodes of a tape: it makes a new one whenever it is asked, which takes time. */
type Nodes = ReadonlyArray<TapeNode>

/** The nodes whose primals move when inputs do, at least a little. */
const liveNodes = (nodes: Nodes): ReadonlyArray<boolean> => {
  const live: Array<boolean> = []
  for (const node of nodes)
    live.push(
      node._tag === 'Input' ||
        (node._tag === 'Apply' && !isStep(ops[node.op]) && node.args.some((id) => live[id] === true)),
    )
  return live
}

const operandsOf = (node: TapeNode, nodes: Nodes): ReadonlyArray<number> =>
  'args' in node ? node.args.map((id) => nodes[id]?.primal ?? NaN) : []

const faultAt = (
  node: TapeNode,
  nodes: Nodes,
  live: ReadonlyArray<boolean>,
  { edge, kink, most }: Demands,
): Fault | undefined => {
  const fault = (kind: Fault['kind'], op?: OpName, operands: ReadonlyArray<number> = []): Fault => ({
    kind,
    op,
    operands,
  })
  if (node._tag !== 'Apply' && node._tag !== 'Guard')
    return Math.abs(node.primal) <= most ? undefined : fault('non-finite')
  const operands = operandsOf(node, nodes)
  const moves = node.args.map((id) => live[id] === true)
  const isOutside = operands.some(
    (x, k) =>
      !isInside(
        domainOf(node.op, k, operands.length, kink !== undefined && moves[k] === true),
        x,
        moves[k] === true ? edge : 0,
      ),
  )
  if (isOutside) return fault('domain', node.op, operands)
  if (!(Math.abs(node.primal) <= most)) return fault('non-finite', node.op, operands)
  return kink !== undefined && isNearKink(node.op, operands, moves, kink)
    ? fault('kink', node.op, operands)
    : undefined
}

/** All results of an expression, recorded. */
const recorded = (expression: Expression, at: ReadonlyArray<number>): Nodes => [
  ...record((xs: ReadonlyArray<Scalar>) => results(expression)(xs), at).tape,
]

const faultOn = (nodes: Nodes, live: ReadonlyArray<boolean>, demands: Demands): Fault | undefined => {
  for (const node of nodes) {
    const fault = faultAt(node, nodes, live, demands)
    if (fault !== undefined) return fault
  }
  return undefined
}

/** The first thing that is wrong with an expression at a point, inner derivatives included; `undefined` where all is well. */
export const findFault = (
  expression: Expression,
  at: ReadonlyArray<number>,
  demands: Demands,
): Fault | undefined => {
  const nodes = recorded(expression, at)
  return faultOn(nodes, liveNodes(nodes), demands)
}

/** True where some op or comparison is exactly at a kink. */
export const hasKink = (expression: Expression, at: ReadonlyArray<number>): boolean => {
  const nodes = recorded(expression, at)
  const live = liveNodes(nodes)
  const isAtKink = (node: TapeNode): boolean =>
    (node._tag === 'Apply' || node._tag === 'Guard') &&
    isNearKink(
      node.op,
      operandsOf(node, nodes),
      node.args.map((id) => live[id] === true),
      0,
    )
  return nodes.some(isAtKink)
}

/** How far, with their signs, operands that move are from kinks of the form that their ops have: node by node. */
export const signedGaps = (expression: Expression, at: ReadonlyArray<number>): ReadonlyArray<number> => {
  const nodes = recorded(expression, at)
  const live = liveNodes(nodes)
  return nodes.flatMap((node) => {
    if (node._tag !== 'Apply' && node._tag !== 'Guard') return []
    if (!node.args.some((id) => live[id] === true)) return []
    const operands = operandsOf(node, nodes)
    const { kinks } = ops[node.op]
    const forms = kinks.map(({ at: kink }) => kink)
    const zeros = forms.some((kink) => kink.includes(0)) ? operands : []
    const ties = forms.some((kink) => new Set(kink).size < kink.length)
      ? operands.flatMap((x, i) => operands.slice(i + 1).map((y) => x - y))
      : []
    const steps =
      kinks.length > 0 && zeros.length + ties.length === 0
        ? operands.flatMap((x) => [x - Math.round(x), x - Math.floor(x) - 0.5])
        : []
    return [...zeros, ...ties, ...steps]
  })
}
