import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import type { WengertError } from '../error/WengertError.js'
import { mentionValue } from '../error/mentionValue.js'
import { expectRecording } from '../recording/expected.js'
import { hasEnvironment, missingExternal, valueInEnvironment } from '../recording/environment.js'
import type { Primals } from '../recording/record.js'
import type { Recording } from '../recording/Recording.js'
import { invalidLeaf, leavesWithPath, shapeDifference } from '../recording/Tree.js'
import type { Rows } from '../tape/Rows.js'
import { withPrimals } from '../tape/Tape.js'
import type { NodeId } from '../tape/TapeNode.js'
import { branchChanged } from './branchChanged.js'
import { evaluateAll } from './column/evaluate.js'
import { externalsOf, writeExternals } from './column/writeExternals.js'
import { writeInputs } from './column/writeInputs.js'

/** What is wrong with inputs that could not be written into a column. */
const refused = (ids: unknown, inputs: unknown): WengertError => {
  const difference = shapeDifference(ids, inputs, 'an input')
  if (difference !== undefined) return difference
  const wrong = leavesWithPath(inputs).find(([, leaf]) => typeof leaf !== 'number')
  return invalidLeaf('an input', 'a number', inputs, wrong?.[1])
}

/** What is wrong with an environment that has no number under a name. */
const refusedExternal = (name: string): WengertError => {
  const value = valueInEnvironment(name)
  return value === undefined
    ? missingExternal(name)
    : {
        _tag: 'InvalidOperand',
        op: `external('${name}')`,
        position: 0,
        message: `Expected a number for ${name} in the environment of a replay, but ${mentionValue(value)} came. Record the function again to have it a Var.`,
      }
}

/** How {@link replay} and its kin go about it. */
interface Evaluation {
  /** Collects the nodes whose primals change. */
  readonly changed?: Array<NodeId>
  /** Evaluates a column whose inputs are new; gives the first guard or pin that fails, or −1. */
  readonly evaluate: (rows: Rows, primals: Float64Array) => number
}

/** The recording with a column of its own: the only thing of its size that a replay makes. */
export const evaluated = <I, O>(
  recording: Recording<I, O>,
  inputs: Primals<I>,
  { changed, evaluate }: Evaluation,
): Either<WengertError, Recording<I, O>> => {
  const { tape, inputs: ids } = recording
  const rows = tape.rows()
  const primals = new Float64Array(rows.primals)
  const writing = changed === undefined ? { primals } : { primals, changed }
  if (!writeInputs(ids, inputs, writing)) return E.left(refused(ids, inputs))
  const missing = hasEnvironment() ? writeExternals(externalsOf(tape), writing) : undefined
  if (missing !== undefined) return E.left(refusedExternal(missing))
  const failed = evaluate(rows, primals)
  return failed === -1
    ? E.right(Object.freeze({ ...recording, tape: tape[withPrimals](primals) }))
    : E.left(branchChanged(tape, failed, primals))
}

/**
 * Evaluates a recording again at other inputs, in one pass over the tape and without calling the function.
 *
 * `Left(BranchChanged)` names the first guard or pin that no longer holds, and what its operands were and are;
 * `Left(ShapeMismatch)` and `Left(InvalidTree)` refuse inputs of another shape. The structure of the tape is shared: a
 * replay makes one column of primals, and nothing for a node. Values from outside are looked up in the environment of the
 * replay, and are as recorded where there is none; `Left(MissingExternal)` names one that an environment does not have.
 *
 * @example
 * ```ts
 * import * as E from 'fp-ts/lib/Either.js'
 * import { pipe } from 'fp-ts/lib/function.js'
 * import { less, mul, neg, outputPrimal, record, replay } from '@wengert/core'
 *
 * const magnitude = record((x) => (less(x, 0) ? neg(x) : mul(x, 1)), -2)
 * pipe(replay(magnitude, -5), E.map(outputPrimal)) // => E.right(5)
 * E.isLeft(replay(magnitude, 5)) // => true
 * ```
 */
export const replay = <I, O>(
  recording: Recording<I, O>,
  inputs: Primals<I>,
): Either<WengertError, Recording<I, O>> => {
  expectRecording(recording, 'replay')
  const { length } = recording.tape
  return evaluated(recording, inputs, { evaluate: (rows, primals) => evaluateAll(rows, primals, length) })
}
