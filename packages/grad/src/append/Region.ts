import type { NodeId, OpenRows, Rows } from '@wengert/core'
import { activeNodes } from './activity.js'
import { Appender } from './Appender.js'
import { Reach } from './Reach.js'
import type { Reached } from './Reached.js'

/** For each node of a region what has come to it so far. */
export type Pending = Array<Array<Reached> | undefined>

/**
 * The nodes that a function has appended to the open recording, from the copies of its inputs on, and what is appended
 * about them: made once, however many derivatives are taken there.
 */
export interface Region {
  readonly rows: Rows
  /** The copies of the inputs are the `count` nodes from here on. */
  readonly first: NodeId
  readonly count: number
  /** The highest node that an output is. */
  readonly last: NodeId
  readonly appender: Appender
  /** For each node from `first` on, 1 where it depends on an input. */
  readonly active: Uint8Array
  readonly everywhere: Reach
  /** For each node from `first` on what has come to it so far; empty but while a sweep is on its way. */
  readonly pending: Pending
}

/** The region of nodes from `first` to `last`, of which the first `count` are the inputs. */
export const regionOf = ({ rows }: OpenRows, first: NodeId, count: number, last: NodeId): Region => ({
  rows,
  first,
  count,
  last,
  appender: new Appender({ rows, length: last + 1 }, first),
  active: activeNodes(rows, first, first + count, last),
  everywhere: Reach.everywhere(),
  pending: Array.from({ length: last + 1 - first }),
})
