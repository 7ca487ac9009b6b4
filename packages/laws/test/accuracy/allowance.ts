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

/** The second partials of norm go through the squares of its elements: they are graded where those have all digits. */
export const hasSquares = (name: OpName, operands: ReadonlyArray<number>): boolean =>
  name !== 'norm' || operands.every((x) => Math.abs(x) > 1e-140 && Math.abs(x) < 1e140)
