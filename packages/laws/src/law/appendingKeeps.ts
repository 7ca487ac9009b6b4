import * as fc from 'fast-check'
import {
  apply,
  chain,
  compose,
  constant,
  labelNode,
  record,
  runBuild,
  simplify,
  tapeEq,
  within,
} from '@wengert/core'
import type { Tape } from '@wengert/core'
import { companion } from './companion.js'
import { lawOf } from './LawOf.js'
import { linked } from './linked.js'
import { cotangentsOf, outputsOf } from './sameFunction.js'
import type { Recorded } from './sameFunction.js'
import { shownDraw } from './shown.js'
import { scalarsOf } from './Vector.js'

const written = (recording: Recorded): string => {
  const { tape } = recording
  const scopes = [...tape].map(({ id }) => [tape.labelOf(id), tape.scopeOf(id)])
  return fc.stringify([[...tape], scopes, outputsOf(recording), cotangentsOf(recording, [1])])
}

/** A longer tape: an op on the last node, within a scope, with a label. */
const longer = (tape: Tape, number: number): Tape =>
  runBuild(
    within('after')(
      chain((id: number) => chain(labelNode('later'))(apply('add', [tape.length - 1, id])))(constant(number)),
    ),
    tape,
  )[1]

/**
 * A tape is a value: whatever is appended to it, in however many ways, it stays as it was, with its labels, scopes and
 * derivatives, and what was appended first does not see what was appended second.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { mul, type Scalar } from '@wengert/core'
 * import { appendingKeeps, assertLaw } from '@wengert/laws'
 *
 * const f = (x: Scalar): Scalar => mul(x, x)
 * assertLaw(appendingKeeps({ f, inputs: fc.double() })) // => undefined
 * ```
 */
export const appendingKeeps = lawOf({
  name: 'appending never changes an earlier tape',
  statement: 't = before after every t′ = t ⧺ rows, and t′ = before after every t″ = t ⧺ other rows',
  draws: ['slope', 'shift'],
  needs: ['output'],
  check: (here, { slope, shift }) => {
    const recording = here.recorded()
    const before = written(recording)
    const first = longer(recording.tape, slope)
    const firstBefore = fc.stringify([...first])
    const second = longer(recording.tape, shift)
    longer(first, shift)
    const outer = record((tree: object) => companion(slope, shift)(scalarsOf(tree)), here.output as never)
    linked(compose(outer as never, recording as never))
    simplify(recording)
    const kept = [
      ['the tape', before, written(recording)],
      ['the tape that was made longer first', firstBefore, fc.stringify([...first])],
    ] as const
    for (const [name, was, is] of kept)
      if (was !== is)
        throw new Error(
          `Expected ${name} to stay as it was at ${shownDraw(here.point)}, but ${was} became ${is}.`,
        )
    if (!tapeEq.equals(second.prefix(recording.tape.length), recording.tape))
      throw new Error(`Expected a longer tape to begin with the shorter one at ${shownDraw(here.point)}.`)
  },
})
