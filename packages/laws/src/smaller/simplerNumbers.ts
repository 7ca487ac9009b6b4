/** The characters of a number, more of them than digits could be where there is an exponent. */
const length = (x: number): number => {
  if (!Number.isFinite(x)) return 100
  if (Object.is(x, -0)) return 2
  const text = String(x)
  // Decimals that are no quarters are rounded, so that they come after those that are.
  return text.length + (text.includes('e') ? 25 : Number.isInteger(4 * x) ? 0 : 0.5)
}

/** The distance from 0, but for tiny numbers: the exponent of 1e-10 is easier than that of 1e-80. */
const size = (x: number): number => (x !== 0 && Math.abs(x) < 1e-6 ? 1 / Math.abs(x) : Math.abs(x))

/** Negative where a number is easier to read than another: fewer characters, then smaller in size. */
const compared = (one: number, other: number): number =>
  length(one) - length(other) || size(one) - size(other)

/** Parts of a whole number: the half, the quarter and so on, up to 1. */
const partsOf = (whole: number): ReadonlyArray<number> => {
  const parts: Array<number> = []
  for (let part = Math.trunc(whole / 2); part !== 0; part = Math.trunc(part / 2)) parts.push(part)
  return parts
}

const small = [0, 1, 2, -1, 0.5]

/** Numbers nearer to 0: less by a part, so that the least one that will do is found by bisection. */
const lessByParts = (x: number): ReadonlyArray<number> =>
  // Where not all whole numbers are there, halves are no easier to read.
  Math.abs(x) > Number.MAX_SAFE_INTEGER
    ? []
    : [...partsOf(Math.trunc(x)), Math.sign(x)].map((part) => x - part)

/** The same for exponents: what is huge or tiny comes back in few steps. */
const powersOfTen = (x: number): ReadonlyArray<number> => {
  const exponent = x === 0 ? 0 : Math.floor(Math.log10(Math.abs(x)))
  const parts = partsOf(exponent)
  return [...parts, ...parts.map((part) => exponent - part), exponent].map((each) =>
    Number(`${x < 0 ? '-' : ''}1e${String(each)}`),
  )
}

/** The nearest numbers with few digits after the point, and those next to them. */
const rounded = (x: number): ReadonlyArray<number> => {
  const near = [0, 1, 2, 4, 8].flatMap((digits) =>
    [0, -1, 1].map((step) => Number((x + step * 10 ** -digits).toFixed(digits))),
  )
  return [...near, Math.trunc(2 * x) / 2, Number(x.toPrecision(1)), Number(x.toPrecision(3))]
}

/** Simpler numbers of all kinds that are finite and as whole as the number is: integers stay integers. */
const candidates = (x: number): ReadonlyArray<number> =>
  (Number.isFinite(x) ? [...small, -x, ...lessByParts(x), ...powersOfTen(x), ...rounded(x)] : small).filter(
    (each) =>
      Number.isFinite(each) && !Object.is(each, -0) && (!Number.isInteger(x) || Number.isInteger(each)),
  )

/** Numbers that are easier to read, the easiest first. */
export const simplerNumbers = (x: number): ReadonlyArray<number> =>
  // Shrinking ends: each step goes down in an order of the finitely many numbers, and never to as easy a one.
  [...new Set(candidates(x))].filter((each) => compared(each, x) < 0).sort(compared)
