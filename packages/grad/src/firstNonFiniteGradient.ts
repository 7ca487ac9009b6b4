import { constantCode, expectRecording, inputCode } from '@wengert/core'
import type { MapLeaves, NodeId, Recording, Rows, Tape } from '@wengert/core'
import * as O from 'fp-ts/lib/Option.js'
import type { Option } from 'fp-ts/lib/Option.js'
import { pipe } from 'fp-ts/lib/function.js'
import { adjointOf, sweep } from './adjoints.js'
import type { Adjoints, Seed } from './adjoints.js'
import { seedsOf } from './backward.js'
import type { SeedArgument } from './backward.js'
import { contributionsOf } from './contributions.js'
import { nonFiniteContribution, nonFiniteSeed } from './NonFiniteGradient.js'
import type { NonFiniteGradient } from './NonFiniteGradient.js'

/**
 * The sweep as it stands before the rows below `from` are visited: those have codes that the sweep ignores. What it
 * gives is overwritten by the next call.
 */
type SweptDownTo = (from: NodeId) => Adjoints

const sweptDownTo = (rows: Rows, seeds: ReadonlyArray<Seed>): SweptDownTo => {
  const { length } = rows.opcodes
  const opcodes = new Uint8Array(length)
  const [adjoints, reached] = [new Float64Array(length), new Uint8Array(length)]
  return (from) => {
    opcodes.set(rows.opcodes)
    opcodes.fill(inputCode, 0, from)
    return sweep({ ...rows, opcodes }, seeds, adjoints, reached, length)
  }
}

const { isFinite } = Number

/** The last node with an adjoint that is not finite, constants aside: nobody asks for a derivative by a constant. */
const lastBroken = ({ opcodes }: Rows, { adjoints, reached }: Adjoints): NodeId | undefined => {
  for (let id = reached.length - 1; id >= 0; id--) {
    if (reached[id] === 1 && opcodes[id] !== constantCode && !isFinite(adjoints[id])) return id
  }
  return undefined
}

/** The row that breaks the sweep. What is not finite stays so, whatever is added: a binary search finds it. */
const breakingRow = (rows: Rows, sweptTo: SweptDownTo): NodeId => {
  let low = 0
  let high = rows.opcodes.length
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (lastBroken(rows, sweptTo(middle)) === undefined) high = middle
    else low = middle
  }
  return low
}

const contributionAt = (tape: Tape, sweptTo: SweptDownTo, row: NodeId): Option<NonFiniteGradient> => {
  const broken = sweptTo(row)
  const adjoint = adjointOf(broken, row)
  const node = tape.at(row)
  if (node?._tag !== 'Apply' || adjoint === undefined) return O.none
  const contributions = contributionsOf(tape, node)
  const partials = contributions(1)
  const found = contributions(adjoint).flatMap((contribution, position) => {
    const operand = tape.at(node.args[position] ?? -1)
    if (contribution === undefined || operand === undefined || operand._tag === 'Constant') return []
    const made = adjointOf(broken, operand.id) ?? 0
    const partial = partials[position] ?? 0
    return isFinite(made) ? [] : [{ node, adjoint, operand, position, partial, contribution, made }]
  })
  return pipe(
    O.fromNullable(found.find(({ contribution }) => !isFinite(contribution)) ?? found.at(-1)),
    O.map((first) => nonFiniteContribution(tape, first)),
  )
}

/**
 * Where the reverse sweep of a recording makes its first NaN or infinity, in the order of the sweep: the node whose
 * partial, or whose part of a sum, makes the adjoint of an operand so, or the seed that was so.
 *
 * `seed` is that of `backward`. Adjoints of constants are not looked at, and sides that were not taken make nothing.
 * Where primals are not finite either, `firstNonFinite` of the core says where that began. Takes a sweep when there is
 * nothing to find, and log₂ n of them when there is.
 *
 * @example
 * ```ts
 * import * as O from 'fp-ts/lib/Option.js'
 * import { pipe } from 'fp-ts/lib/function.js'
 * import { label, mul, record, sqrt } from '@wengert/core'
 * import { firstNonFiniteGradient } from '@wengert/grad'
 *
 * const at = (x: number) => firstNonFiniteGradient(record(({ x }) => label(mul(3, sqrt(x)), 'L'), { x }))
 * pipe(at(0), O.map(({ sentence }) => sentence)) // => O.some('Node 1, sqrt, made the adjoint of node 0 (input x) Infinity: its partial is Infinity at the operand 0.')
 * at(4) // => O.none
 * ```
 */
export const firstNonFiniteGradient = <I, O>(
  recording: Recording<I, O>,
  ...[seed]: SeedArgument<O>
): Option<NonFiniteGradient> => {
  expectRecording(recording, 'firstNonFiniteGradient')
  const { tape } = recording
  const rows = tape.rows()
  const seeds = seedsOf(tape, recording.output satisfies MapLeaves<O, NodeId>, seed)
  const sweptTo = sweptDownTo(rows, seeds)
  if (lastBroken(rows, sweptTo(0)) === undefined) return O.none
  const given = sweptTo(tape.length)
  const node = tape.at(lastBroken(rows, given) ?? -1)
  return node === undefined
    ? contributionAt(tape, sweptTo, breakingRow(rows, sweptTo))
    : O.some(nonFiniteSeed(tape, node, adjointOf(given, node.id) ?? NaN))
}
