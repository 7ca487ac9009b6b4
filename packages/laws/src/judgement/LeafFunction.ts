import { record } from '@wengert/core'
import type { Recording, Scalar } from '@wengert/core'

/** A function of the leaves of its argument, and its output as leaves. */
export type LeafFunction = (leaves: ReadonlyArray<Scalar>) => ReadonlyArray<Scalar>

/** The recording of a function of leaves. */
export type RecordedLeaves = Recording<ReadonlyArray<number>, ReadonlyArray<Scalar>>

/** Records a function of leaves. */
export const recordedLeaves = (f: LeafFunction, leaves: ReadonlyArray<number>): RecordedLeaves =>
  record((variables: ReadonlyArray<Scalar>) => f(variables), leaves)
