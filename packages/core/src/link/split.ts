import type { Recording } from '../recording/Recording.js'
import type { MapLeaves } from '../recording/Tree.js'
import { noteInputs } from '../tape/Annotation.js'
import { annotate } from '../tape/Tape.js'
import type { Tape } from '../tape/Tape.js'
import type { NodeId } from '../tape/TapeNode.js'
import { link } from './link.js'
import { expectLinkable } from './linkable.js'

/** A recording on a tape, its inputs noted by where they stand now. */
const pair = <A, B, C, D>(
  tape: Tape,
  inputs: readonly [unknown, unknown],
  output: readonly [unknown, unknown],
): Recording<readonly [A, C], readonly [B, D]> =>
  Object.freeze({
    tape: tape[annotate]((previous) => noteInputs(previous, inputs)),
    inputs: Object.freeze(inputs) as MapLeaves<readonly [A, C], NodeId>,
    output: Object.freeze(output) as MapLeaves<readonly [B, D], NodeId>,
  })

/**
 * f × g: the recording of [a, c] ↦ [f(a), g(c)], each at its own inputs.
 *
 * The rows of the shorter tape go after those of the longer one, which stay where they are; neither tape changes. The
 * paths of the inputs begin with `[0]` and `[1]`. What is not a recording throws.
 *
 * @example
 * ```ts
 * import { mul, outputPrimal, record, sin, split } from '@wengert/core'
 *
 * const both = split(record((x) => mul(x, x), 3), record((angle) => sin(angle), 0))
 * outputPrimal(both) // => [9, 0]
 * both.inputs // => [0, 2]
 * both.tape.idOfPath('[1]') // => 2
 * ```
 */
export const split = <A, B, C, D>(
  f: Recording<A, B>,
  g: Recording<C, D>,
): Recording<readonly [A, C], readonly [B, D]> => {
  expectLinkable(f, 'split', 0)
  expectLinkable(g, 'split', 1)
  if (g.tape.length > f.tape.length) {
    const { tape, placed } = link(g.tape, f.tape, new Map())
    return pair(tape, [placed(f.inputs), g.inputs], [placed(f.output), g.output])
  }
  const { tape, placed } = link(f.tape, g.tape, new Map())
  return pair(tape, [f.inputs, placed(g.inputs)], [f.output, placed(g.output)])
}
