/** How far two contestants' partials may be apart, relative to the larger one. */
const tolerance = 1e-9

const agree = (one: number, other: number): boolean =>
  Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other))

/** Throws unless all the gradients are the same up to 1e-9, entry by entry: no time is worth taking of a wrong answer. */
export const checkAgreement = (gradients: Readonly<Record<string, ReadonlyArray<number>>>): void => {
  const [[reference, expected] = ['', []], ...others] = Object.entries(gradients)
  for (const [name, came] of others) {
    if (came.length !== expected.length) {
      throw new Error(
        `Expected ${name} to find as many partials as ${reference}, ${String(expected.length)}, but it found ${String(came.length)}. Give all contestants the same function.`,
      )
    }
    const index = came.findIndex((partial, position) => !agree(partial, expected[position] ?? NaN))
    if (index !== -1) {
      throw new Error(
        `Expected ${name} to find the partials that ${reference} finds, but number ${String(index)} is ${String(came[index])} and not ${String(expected[index])}. Give all contestants the same function.`,
      )
    }
  }
}
