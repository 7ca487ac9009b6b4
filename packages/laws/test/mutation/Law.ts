import type { OpName } from '@wengert/core'
import type { Observation } from './Observation.js'

/** A law at one point: something that an op must fulfil there. */
export interface Law {
  readonly name: string
  readonly subject: OpName
  readonly point: ReadonlyArray<number>
  readonly holds: (observation: Observation) => boolean
  /** True where second partials are looked at. */
  readonly isOfSeconds?: true
}
