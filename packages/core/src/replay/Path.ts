import type { Recording } from '../recording/Recording.js'
import { pinCode } from '../tape/opcode.js'
import type { Rows } from '../tape/Rows.js'
import type { NodeId } from '../tape/TapeNode.js'
import { decisionsOf } from './column/decisions.js'
import { externalsOf } from './column/writeExternals.js'
import type { Externals } from './column/writeExternals.js'

/** The structure of a tape with primals that a replay may write. */
export interface Scratch extends Rows {
  readonly primals: Float64Array
  /** A derivative takes the inputs to be the first rows, in the order of the leaves: another order of keys is another path. */
  readonly inOrder: true
}

/** One way through a function: what was recorded there, and columns to replay it in. */
export interface Path {
  readonly recording: Recording<unknown, unknown>
  readonly length: number
  readonly externals: Externals
  /** The guards and pins in the order in which they decided. */
  readonly decisions: ReadonlyArray<NodeId>
  /** What they decided. */
  readonly outcomes: ReadonlyArray<number>
  /** Columns that nobody else has: those given back last, or new ones. */
  readonly take: () => Scratch
  readonly giveBack: (scratch: Scratch) => void
}

/** A path as it was recorded. */
export const pathOf = (recording: Recording<unknown, unknown>): Path => {
  const rows = recording.tape.rows()
  const { length } = recording.tape
  const decisions = decisionsOf(rows, length)
  let spare: Scratch | undefined
  return Object.freeze({
    recording,
    length,
    externals: externalsOf(recording.tape),
    decisions,
    outcomes: decisions.map((id) => rows.primals[id] ?? NaN),
    take: () => {
      const taken = spare ?? { ...rows, primals: new Float64Array(rows.primals), inOrder: true }
      spare = undefined
      return taken
    },
    giveBack: (scratch: Scratch) => {
      spare = scratch
    },
  })
}

/** What the guard or pin where a replay of a path stopped decides there. */
export const decisionNow = (
  { recording }: Path,
  { opcodes, lefts, primals }: Scratch,
  failed: NodeId,
): number =>
  opcodes[failed] === pinCode
    ? (primals[lefts[failed] ?? 0] ?? NaN)
    : 1 - (recording.tape.rows().primals[failed] ?? NaN)

/** True where two paths decide alike from decision `from` until just before decision `until`. */
export const decideAlike = (one: Path, other: Path, from: number, until: number): boolean => {
  for (let k = from; k < until; k++) if (!Object.is(one.outcomes[k], other.outcomes[k])) return false
  return true
}
