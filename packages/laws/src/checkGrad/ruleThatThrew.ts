import { opAt, operandsAt } from '@wengert/core'
import type { Scope, Tape } from '@wengert/core'
import { recordedLeaves } from '../judgement/LeafFunction.js'
import type { LeafFunction } from '../judgement/LeafFunction.js'

/** A tape up to where a function throws: its scopes are closed there. */
const tapeUntilThrown = (f: LeafFunction, leaves: ReadonlyArray<number>): Tape =>
  recordedLeaves((variables) => {
    try {
      f(variables)
    } catch {
      // What came before is to be seen.
    }
    return []
  }, leaves).tape

/** True where the derivatives of an output of a rule, which are said when the rule has run, have not been said. */
const isUnsaid = (tape: Tape, { start }: Scope, rule: Scope): boolean => {
  const rows = tape.rows()
  for (let id = rule.start - 1; id >= start; id--)
    if (opAt(rows, id) === 'differential') return operandsAt(rows, id, 'differential').length === 0
  return false
}

/** The custom rule, the innermost if there are several, in whose pullback or tangent a function throws when it is recorded. */
export const ruleThatThrew = (
  f: LeafFunction,
  leaves: ReadonlyArray<number>,
): { readonly name: string; readonly kind: string } | undefined => {
  const tape = tapeUntilThrown(f, leaves)
  return tape.scopes
    .flatMap((rule) => {
      const ruled = rule.parent === undefined ? undefined : tape.scopes[rule.parent]
      const isRule = rule.name === 'pullback' || rule.name === 'tangent'
      return isRule && ruled?.end === tape.length && isUnsaid(tape, ruled, rule)
        ? [{ name: ruled.name, kind: rule.name }]
        : []
    })
    .at(-1)
}
