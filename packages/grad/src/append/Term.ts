import type { Scalar } from '@wengert/core'

/**
 * A value that an adjoint is made of, before it is a node: a plain number, or a `Var`, or a `Var` with its sign turned,
 * which becomes a node only where an op needs it. The sign of a plain number is its own.
 */
export interface Term {
  readonly scalar: Scalar
  readonly negative: boolean
}

/** A scalar as it is. */
export const term = (scalar: Scalar): Term => ({ scalar, negative: false })

/** The term with its sign turned. */
export const negated = ({ scalar, negative }: Term): Term =>
  typeof scalar === 'number' ? term(-scalar) : { scalar, negative: !negative }

/** The term that turns its sign when told to. */
export const signed = (value: Term, turn: boolean): Term => (turn ? negated(value) : value)
