import type { Primals } from '@wengert/core'
import type { Arbitrary } from 'fast-check'
import type { Mode } from './Mode.js'

/** Where derivatives are checked: at a point, at several, or at random ones. */
export type Points<T> =
  | (Without<'points' | 'arbitrary' | keyof RandomOptions> & { readonly inputs: Primals<T> })
  | (Without<'inputs' | 'arbitrary' | keyof RandomOptions> & { readonly points: ReadonlyArray<Primals<T>> })
  | (Without<'inputs' | 'points'> & { readonly arbitrary: Arbitrary<Primals<T>> } & RandomOptions)

/** Options that mean nothing beside others. */
type Without<K extends string> = Readonly<Partial<Record<K, never>>>

/** How random points are drawn: as fast-check does unless told otherwise. */
export interface RandomOptions {
  readonly seed?: number
  /** How many points. */
  readonly runs?: number
  /** The path that a failure names, to go to the failing point at once. */
  readonly path?: string
}

/** What counts as a failure. */
export interface KinkOptions {
  /**
   * Where there is no derivative, `report` (the default) accepts what lies between the one-sided derivatives, and says so
   * in the report; `fail` accepts nothing.
   */
  readonly kinks?: 'report' | 'fail'
}

/** How the derivatives of a function of scalars are checked. */
export type CheckOptions<T> = Points<T> &
  KinkOptions & {
    /** 2 checks second derivatives too: those of the gradient. 1 unless told otherwise. */
    readonly order?: 1 | 2
    /** All three unless told otherwise. */
    readonly modes?: ReadonlyArray<Mode>
    readonly gradient?: never
  }

/** How a gradient that is written by hand is checked. */
export type HandWrittenOptions<T> = Points<T> &
  KinkOptions &
  Without<'order' | 'modes'> & {
    readonly gradient: (inputs: T) => Primals<T>
  }

/** The options as they may come from JavaScript. */
export interface GivenOptions extends RandomOptions, KinkOptions {
  readonly inputs?: unknown
  readonly points?: ReadonlyArray<unknown>
  readonly arbitrary?: Arbitrary<unknown>
  readonly order?: 1 | 2
  readonly modes?: ReadonlyArray<Mode>
  readonly gradient?: (inputs: never) => unknown
}
