import type { Scalar } from '@wengert/core'

/** Seeds in the order of the leaves; where there is none, nothing is passed on, which is not the same as 0. */
export type Seeds = ReadonlyArray<Scalar | undefined>

/** A function at a point, differentiated there in either direction, over leaves in the order of their trees. */
export interface Linear {
  /** The value at every output, in the shape that the function returned. */
  readonly value: unknown
  /** How many leaves the output has. */
  readonly outputs: number
  /** How many leaves the argument has. */
  readonly inputs: number
  /** From cotangents of the outputs to cotangents of the inputs. */
  readonly pullback: (cotangents: Seeds) => ReadonlyArray<Scalar>
  /** From tangents of the inputs to tangents of the outputs. */
  readonly pushforward: (tangents: Seeds) => ReadonlyArray<Scalar>
}

/** Seeds for one leaf of several. */
export const unit = (count: number, leaf: number): Seeds =>
  Array.from({ length: count }, (_, k) => (k === leaf ? 1 : undefined))
