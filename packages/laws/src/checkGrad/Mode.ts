import { outputPrimal, record } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { grad, jacobian } from '@wengert/grad'
import type { Direction } from '@wengert/grad'
import type { LeafFunction } from '../judgement/LeafFunction.js'

/**
 * How derivatives are taken: `reverse` and `forward` sweep over a recording, `appended` records the derivative as nodes
 * and reads their primals.
 */
export type Mode = 'reverse' | 'forward' | 'appended'

/** Every mode, in the order in which they are tried. */
export const everyMode: ReadonlyArray<Mode> = ['reverse', 'forward', 'appended']

/** ∂output/∂leaf: a row for each output. */
export type Partials = ReadonlyArray<ReadonlyArray<number>>

/** The first derivatives of a function, as a function again: one row after the other. */
export const gradientOf =
  (f: LeafFunction): LeafFunction =>
  (leaves) =>
    jacobian(f, { direction: 'reverse' })(leaves).flat()

const swept =
  (direction: Direction) =>
  (f: LeafFunction, leaves: ReadonlyArray<number>): Partials =>
    jacobian(f, { direction })(leaves)

const byMode: Readonly<Record<Mode, (f: LeafFunction, leaves: ReadonlyArray<number>) => Partials>> = {
  reverse: swept('reverse'),
  forward: swept('forward'),
  appended: (f, leaves) =>
    outputPrimal(
      record((variables: ReadonlyArray<Scalar>) => jacobian(f, { direction: 'reverse' })(variables), leaves),
    ),
}

/** The derivatives of a function in some mode; `grad` itself where there is one output to take in reverse. */
export const partialsIn = (mode: Mode, f: LeafFunction, leaves: ReadonlyArray<number>): Partials => {
  const outputs = f(leaves)
  if (mode !== 'reverse' || outputs.length !== 1) return byMode[mode](f, leaves)
  const gradient = grad((variables: ReadonlyArray<Scalar>): Scalar => f(variables)[0] ?? NaN)(leaves)
  return [gradient]
}
