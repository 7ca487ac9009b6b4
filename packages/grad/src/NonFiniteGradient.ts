import { introduceNode, mentionNode, mentionOperands, operandsOf } from '@wengert/core'
import type { Tape, TapeNode } from '@wengert/core'

/** Where the reverse sweep made a NaN or an infinity: a seed, a contribution, or a sum of contributions. */
export type NonFiniteGradient = NonFiniteSeed | NonFiniteContribution

interface Origin<Tag extends string> {
  readonly _tag: Tag
  /** The node whose seed, or whose contribution to the adjoint of an operand, it was; with its label and scope. */
  readonly node: TapeNode
  /** The primals of its operands. */
  readonly operands: ReadonlyArray<number>
  /** The adjoint of the node: finite, unless it is the seed. */
  readonly adjoint: number
  /** All this for people. */
  readonly sentence: string
}

/** The seed itself was not finite. */
export type NonFiniteSeed = Origin<'Seed'>

/** `Contribution`: adjoint × partial was not finite; `Sum`: it was, but the adjoint that it was added to overflowed. */
export interface NonFiniteContribution extends Origin<'Contribution' | 'Sum'> {
  /** The operand whose adjoint stopped being finite. */
  readonly operand: TapeNode
  /** Which operand of the node that is, counted from 0. */
  readonly position: number
  readonly partial: number
  readonly contribution: number
  /** What the adjoint of the operand became. */
  readonly made: number
}

const primalsOf = (tape: Tape, node: TapeNode): ReadonlyArray<number> => {
  const { primals } = tape.rows()
  return Object.freeze(operandsOf(node).map((id) => primals[id] ?? NaN))
}

const showNumber = (value: number): string => (Object.is(value, -0) ? '-0' : String(value))

/** Names a seed that is not finite. */
export const nonFiniteSeed = (tape: Tape, node: TapeNode, adjoint: number): NonFiniteSeed =>
  Object.freeze({
    _tag: 'Seed',
    node,
    operands: primalsOf(tape, node),
    adjoint,
    sentence: `The seed of ${mentionNode(node)} was given as ${showNumber(adjoint)}.`,
  })

type Found = Pick<
  NonFiniteContribution,
  'node' | 'adjoint' | 'operand' | 'position' | 'partial' | 'contribution' | 'made'
>

const reasonOf = ({ adjoint, partial, contribution }: Found, operands: ReadonlyArray<number>): string => {
  const where = `at ${mentionOperands(operands)}`
  if (Number.isFinite(contribution))
    return `its contribution ${showNumber(contribution)} is finite, but the sum of all is not`
  if (!Number.isFinite(partial) && adjoint !== 0) return `its partial is ${showNumber(partial)} ${where}`
  return `its adjoint ${showNumber(adjoint)} is multiplied by its partial ${showNumber(partial)} ${where}`
}

/** Names a contribution that made an adjoint infinite or NaN. */
export const nonFiniteContribution = (tape: Tape, found: Found): NonFiniteContribution => {
  const operands = primalsOf(tape, found.node)
  const what = `made the adjoint of ${mentionNode(found.operand)} ${showNumber(found.made)}`
  return Object.freeze({
    _tag: Number.isFinite(found.contribution) ? 'Sum' : 'Contribution',
    ...found,
    operands,
    sentence: `${introduceNode(found.node)} ${what}: ${reasonOf(found, operands)}.`,
  })
}
