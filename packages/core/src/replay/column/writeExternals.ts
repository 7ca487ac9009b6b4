import { valueInEnvironment } from '../../recording/environment.js'
import type { Tape } from '../../tape/Tape.js'
import type { NodeId } from '../../tape/TapeNode.js'
import { writeOne } from './writeInputs.js'
import type { Writing } from './writeInputs.js'

/** The nodes of values from outside, and the names to ask an environment for. */
export type Externals = ReadonlyArray<readonly [NodeId, string]>

/** The values from outside that a tape has. */
export const externalsOf = (tape: Tape): Externals => [...tape.externals].filter(([id]) => id < tape.length)

/** Writes what the environment has into a column; gives the first name for which it has no number. */
export const writeExternals = (externals: Externals, writing: Writing): string | undefined => {
  for (const [id, name] of externals) {
    const value = valueInEnvironment(name)
    if (typeof value !== 'number') return name
    writeOne(id, value, writing)
  }
  return undefined
}
