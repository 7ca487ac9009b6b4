const tiny = 2 ** -460
const huge = 2 ** 460
const scaleUp = 2 ** 600
const scaleDown = 2 ** -600

/** The sum of the squares of the scaled elements, with the rounding errors of the additions made good (Neumaier). */
const sumOfSquares = (operands: ReadonlyArray<number>, scale: number): number => {
  let sum = 0
  let lost = 0
  for (const x of operands) {
    const square = x * scale * (x * scale)
    const next = sum + square
    lost += sum >= square ? sum - next + square : square - next + sum
    sum = next
  }
  return sum + lost
}

/** The Euclidean length of a vector; the squares neither overflow nor vanish. An infinite component makes it infinite. */
export const norm = (operands: ReadonlyArray<number>): number => {
  let greatest = 0
  let isInfinite = false
  for (const x of operands) {
    greatest = Math.max(greatest, Math.abs(x))
    if (Math.abs(x) === Infinity) isInfinite = true
  }
  if (isInfinite) return Infinity
  if (greatest < tiny) return Math.sqrt(sumOfSquares(operands, scaleUp)) * scaleDown
  if (greatest > huge) return Math.sqrt(sumOfSquares(operands, scaleDown)) * scaleUp
  return Math.sqrt(sumOfSquares(operands, 1))
}
