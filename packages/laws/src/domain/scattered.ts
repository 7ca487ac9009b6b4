type At = ReadonlyArray<number>

const count = 300

/** The root of x^(n+1) = x + 1: the golden ratio for one dimension, and what spreads points as evenly in more. */
const spreading = (dimensions: number): number => {
  let root = 1.5
  for (let turn = 0; turn < 30; turn++) root = (1 + root) ** (1 / (dimensions + 1))
  return root
}

/** Evenly over [-3, 3], on the quarters there, and further out, by turns. */
const placed = (part: number, turn: number): number => {
  const x = 6 * part - 3
  return turn % 3 === 0 ? x : turn % 3 === 1 ? Math.round(4 * x) / 4 : x ** 3
}

/** Points all over the place, always the same. */
export function* scattered(inputs: number): Generator<At> {
  const root = spreading(inputs)
  for (let turn = 0; turn < count; turn++)
    yield Array.from({ length: inputs }, (_, k) => placed((0.5 + (turn + 1) * root ** -(k + 1)) % 1, turn))
}
