import type { OpName } from '../ops/table.js'

/** The position of a node on its tape. */
export type NodeId = number

/** A node as plain, frozen, JSON-safe data; made on demand from the tape's columns. */
export type TapeNode = InputNode | ExternalNode | ConstantNode | ApplyNode | GuardNode | PinNode

interface NodeRecord<Tag extends string> {
  readonly id: NodeId
  readonly _tag: Tag
  readonly primal: number
  /** The name given with `label`. */
  readonly label?: string
  /** The names of the scopes around the node, outermost first. */
  readonly scope?: ReadonlyArray<string>
}

/** An independent variable. */
export interface InputNode extends NodeRecord<'Input'> {
  /** Where the input stands in the tree of inputs: `w[0]`; absent when the input is the whole tree. */
  readonly path?: string
}

/** A value from outside, which an environment has under that name. */
export interface ExternalNode extends NodeRecord<'External'> {
  readonly name: string
}

/** A number that is not differentiated. */
export type ConstantNode = NodeRecord<'Constant'>

/** An op applied to earlier nodes. */
export interface ApplyNode extends NodeRecord<'Apply'> {
  readonly op: OpName
  readonly args: ReadonlyArray<NodeId>
}

/** A comparison whose outcome (primal 1 or 0) decided a branch of the recorded function. */
export interface GuardNode extends NodeRecord<'Guard'> {
  readonly op: OpName
  readonly args: ReadonlyArray<NodeId>
}

/** A primal that the recorded function read, and may have branched on. */
export interface PinNode extends NodeRecord<'Pin'> {
  readonly args: ReadonlyArray<NodeId>
}

/**
 * The operands of a node; none for inputs and constants.
 *
 * @example
 * ```ts
 * import { mul, operandsOf, record } from '@wengert/core'
 *
 * record((x) => mul(x, x), 3).tape.at(1) // => { id: 1, _tag: 'Apply', op: 'mul', args: [0, 0], primal: 9 }
 * operandsOf({ id: 1, _tag: 'Apply', op: 'mul', args: [0, 0], primal: 9 }) // => [0, 0]
 * ```
 */
export const operandsOf = (node: TapeNode): ReadonlyArray<NodeId> => ('args' in node ? node.args : [])
