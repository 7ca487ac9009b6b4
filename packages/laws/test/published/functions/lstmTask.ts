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
