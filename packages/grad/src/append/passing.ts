import type { Op } from '@wengert/core'

/** An operand that a derivative is passed to, and the operands that the rule for it speaks of, by their positions. */
export interface Passing {
  readonly position: number
  readonly seen: ReadonlyArray<number>
}

const fixed = [[], [0], [0, 1], [0, 1, 2]].map((seen) =>
  seen.map((position): Passing => ({ position, seen })),
)

/** The operands of an op in the order in which the numeric sweep passes adjoints to them. */
export const passings = (arity: Op['arity'], count: number): ReadonlyArray<Passing> => {
  if (typeof arity === 'number') return fixed[arity] ?? []
  if (arity !== 'pairs')
    return Array.from({ length: count }, (_, position) => ({ position, seen: [position] }))
  const half = count / 2
  return Array.from({ length: count }, (_, turn) => {
    const pair = Math.floor(turn / 2)
    return { position: turn % 2 === 0 ? pair : pair + half, seen: [pair, pair + half] }
  })
}
