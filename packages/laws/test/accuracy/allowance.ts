import { ops } from '@wengert/core'
import type { OpName } from '@wengert/core'

/** What is graded of an op. */
export type Kind = 'value' | 'partial' | 'second'

/** True for a value that is one function of `Math`, or operators alone: it has no excuse in its condition number. */
const isStrict = (name: OpName): boolean => {
  const { arity, javascript } = ops[name]
  if (typeof arity === 'string') return false
  const calls = javascript.match(/[\w.]+(?=\()/g) ?? []
  return name in Math || (calls.length <= 1 && calls.every((call) => call.startsWith('Math.')))
}

/**
 * Over lists, the rule of a second partial is a difference of two terms, of up to 1/Ω for norm and up to the first
 * partial for logsumexp. Where
 * one element outweighs the others it cancels, and its condition number is that of the difference.
 */
const cancelling: Readonly<Partial<Record<OpName, (value: number, partial: number) => number>>> = {
  norm: (value) => 2 / value,
  logsumexp: (_, partial) => 2 * partial,
}

/** How great the terms of a second partial's rule are beside their difference; 0 for all other ops. */
export const cancellation = (
  name: OpName,
  { value, partial, second }: { readonly value: number; readonly partial: number; readonly second: number },
): number => {
  const terms = cancelling[name]?.(value, partial) ?? 0
  return terms === 0 ? 0 : Math.abs(terms / second)
}

/** How many ulp a result may be off, given its condition number. */
export const allowance = (name: OpName, kind: Kind, condition: number): number => {
  switch (kind) {
    case 'value':
      return isStrict(name) ? 2 : 2 + condition
    case 'partial':
      return 4 + condition
    case 'second':
      return 8 + condition
  }
}
