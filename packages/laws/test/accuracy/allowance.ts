import type { OpName } from '@wengert/core'

/** What is graded of an op. */
export type Kind = 'value' | 'partial' | 'second'

// Sums and smooth functions that the language has no function for; every other value is one of `Math` or exact.
const conditioned: ReadonlySet<string> = new Set<OpName | (string & {})>([
  'sigmoid',
  'logsigmoid',
  'softplus',
  'silu',
  'gelu',
  'xlogy',
  'logit',
  'logaddexp',
  'logsumexp',
  'erf',
  'erfc',
  'lgamma',
  'digamma',
  'trigamma',
  'polygamma',
  'sum',
  'dot',
  'norm',
])

/** How many ulp a result may be off, given its condition number. */
export const allowance = (name: string, kind: Kind, condition: number): number => {
  switch (kind) {
    case 'value':
      return conditioned.has(name) ? 2 + condition : 2
    case 'partial':
      return 4 + condition
    case 'second':
      return 8 + condition
  }
}
