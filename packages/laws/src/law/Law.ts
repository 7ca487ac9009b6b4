import type { Arbitrary, IProperty } from 'fast-check'
import type { Primals, Scalar } from '@wengert/core'
import type { Modes } from './Modes.js'

/** What a law is about: a function, where it is taken, and how it is differentiated. */
export interface Subject<T, O extends Scalar | object = Scalar> {
  /** A pure function of a tree of scalars, as for `grad`. */
  readonly f: (inputs: T) => O
  /** The points at which the law is to hold. */
  readonly inputs: Arbitrary<Primals<T>>
  /** Ways to differentiate other than those of `@wengert/grad`. */
  readonly modes?: Partial<Modes<T, O>>
}

/** A statement with the property that tests it. */
export interface Law<Ts> {
  readonly name: string
  readonly statement: string
  readonly property: IProperty<Ts>
  /** A draw that is easier to read and fails too; fast-check's own shrinking ends at numbers near 0. */
  simpler?(drawn: Ts, fails: (drawn: Ts) => boolean): Ts
}
