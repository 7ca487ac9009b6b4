import type { Eq } from 'fp-ts/lib/Eq.js'
import type { Scope } from './Notes.js'
import { isWide } from './nodeAt.js'
import { opOfCode } from './opcode.js'
import type { Rows } from './Rows.js'
import { notes } from './Tape.js'
import type { Tape } from './Tape.js'
import type { NodeId } from './TapeNode.js'

/** By opcode: whether the operands stand in the extras. */
const wide: ReadonlyArray<boolean> = Array.from({ length: 256 }, (_, code) => {
  const op = opOfCode(code)
  return op !== undefined && isWide(op)
})

const sameExtras = (one: Rows, other: Rows, id: NodeId): boolean => {
  const [start, otherStart] = [one.lefts[id] ?? 0, other.lefts[id] ?? 0]
  for (let k = 0; k < (one.rights[id] ?? 0); k++) {
    if (one.extras[start + k] !== other.extras[otherStart + k]) return false
  }
  return true
}

const sameRows = (one: Rows, other: Rows, length: number): boolean => {
  for (let id = 0; id < length; id++) {
    const code = one.opcodes[id]
    if (code !== other.opcodes[id] || one.rights[id] !== other.rights[id]) return false
    if (!Object.is(one.primals[id], other.primals[id])) return false
    const same = wide[code ?? 0] === true ? sameExtras(one, other, id) : one.lefts[id] === other.lefts[id]
    if (!same) return false
  }
  return true
}

const sameTexts = (
  one: ReadonlyMap<NodeId, string>,
  other: ReadonlyMap<NodeId, string>,
  length: number,
): boolean => {
  const differs = (id: NodeId): boolean => id < length && one.get(id) !== other.get(id)
  return ![...one.keys()].some(differs) && ![...other.keys()].some(differs)
}

const sameScope = (one: Scope, other: Scope | undefined): boolean =>
  one.name === other?.name &&
  one.start === other.start &&
  one.end === other.end &&
  one.parent === other.parent

const sameNotes = (one: Tape, other: Tape): boolean => {
  const [these, those] = [one[notes](), other[notes]()]
  const [scopes, otherScopes] = [one.scopes, other.scopes]
  return (
    sameTexts(these.labels, those.labels, one.length) &&
    sameTexts(these.paths, those.paths, one.length) &&
    sameTexts(these.externals, those.externals, one.length) &&
    scopes.length === otherScopes.length &&
    scopes.every((scope, index) => sameScope(scope, otherScopes[index]))
  )
}

/**
 * Tapes are equal when their nodes are, labels and scopes included; primals are compared as `Object.is` does.
 *
 * @example
 * ```ts
 * import { mul, record, tapeEq } from '@wengert/core'
 *
 * const square = (x: number) => record((v) => mul(v, v), x).tape
 * tapeEq.equals(square(3), square(3)) // => true
 * tapeEq.equals(square(3), square(4)) // => false
 * ```
 */
export const tapeEq: Eq<Tape> = {
  equals: (one, other) =>
    one === other ||
    (one.length === other.length && sameRows(one.rows(), other.rows(), one.length) && sameNotes(one, other)),
}
