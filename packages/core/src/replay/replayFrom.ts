import type { Either } from 'fp-ts/lib/Either.js'
import type { WengertError } from '../error/WengertError.js'
import { expectRecording } from '../recording/expected.js'
import type { Primals } from '../recording/record.js'
import type { Recording } from '../recording/Recording.js'
import { structure } from '../tape/Tape.js'
import type { NodeId } from '../tape/TapeNode.js'
import { coneOf } from './column/cone.js'
import { evaluateCone } from './column/evaluate.js'
import { usersOf } from './column/users.js'
import { evaluated } from './replay.js'

/**
 * Evaluates a recording again where some of its inputs changed: only the nodes that depend on one of those, their cone.
 * What it gives is what {@link replay} gives, `Left` included, bit for bit.
 *
 * Inputs count as changed where `Object.is` tells them apart. Who uses which node is found out once for a tape and all its
 * replays. {@link evaluatedRows} counts the rows.
 *
 * @example
 * ```ts
 * import * as E from 'fp-ts/lib/Either.js'
 * import { pipe } from 'fp-ts/lib/function.js'
 * import { add, evaluatedRows, neg, outputPrimal, record, replayFrom, square } from '@wengert/core'
 *
 * const recording = record(({ x, y }) => add(neg(neg(neg(x))), square(y)), { x: 1, y: 2 })
 * const before = evaluatedRows()
 * pipe(replayFrom(recording, { x: 1, y: 3 }), E.map(outputPrimal)) // => E.right(8)
 * evaluatedRows() - before // => 2
 * ```
 */
export const replayFrom = <I, O>(
  recording: Recording<I, O>,
  inputs: Primals<I>,
): Either<WengertError, Recording<I, O>> => {
  expectRecording(recording, 'replayFrom')
  const { tape } = recording
  const changed: Array<NodeId> = []
  return evaluated(recording, inputs, {
    changed,
    evaluate: (rows, primals) => {
      if (changed.length === 0) return -1
      const users = usersOf(tape[structure](), rows, tape.length)
      return evaluateCone(rows, primals, coneOf(users, changed, tape.length))
    },
  })
}
