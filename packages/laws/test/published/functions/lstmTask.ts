import type { LstmTask } from './lstm.js'

/** Two layers of width 3 and five characters. */
export const smallTask: LstmTask = {
  state: [
    { hidden: [0.2, -0.1, 0.5], cell: [0.3, 0.7, -0.4] },
    { hidden: [-0.6, 0.1, 0.4], cell: [0.9, -0.2, 0.8] },
  ],
  characters: [
    [1, 0, 1],
    [0, 1, 1],
    [1, 1, 0],
    [0, 0, 1],
    [1, 0, 0],
  ],
}

/** Numbers between −1 and 1 without a pattern. */
export const scattered = (count: number, first: number): ReadonlyArray<number> =>
  Array.from({ length: count }, (_, k) => (((first + 37 * k * k + 11 * k) % 199) - 99) / 100)

/** ADBench's larger text with two layers: 14 bits to a character, and 1040 characters instead of 1024, for 580 000 nodes. */
export const largeTask: LstmTask = {
  state: [1, 2].map((layer) => ({ hidden: scattered(14, layer), cell: scattered(14, 50 * layer) })),
  characters: Array.from({ length: 1040 }, (_, t) => scattered(14, 7 * t).map((x) => (x > 0 ? 1 : 0))),
}
