const length = (x: number): number => (Object.is(x, -0) ? 2 : Number.isFinite(x) ? String(x).length : 100)

/** True where a number is easier to read than another: fewer characters, then nearer to 0. */
const isSimpler = (one: number, other: number): boolean =>
  length(one) < length(other) || (length(one) === length(other) && Math.abs(one) < Math.abs(other))

/** Numbers that are easier to read, the easiest first, up to the nearest ones. */
export const simplerNumbers = (x: number): ReadonlyArray<number> => {
  const rounded = [0, 1, 2, 4, 8].map((digits) => Number(x.toFixed(digits)))
  const candidates = [
    0,
    1,
    2,
    -1,
    0.5,
    -x,
    Math.trunc(x),
    ...rounded,
    Number(x.toPrecision(1)),
    Number(x.toPrecision(3)),
  ]
  return [...new Set(candidates)].filter((each) => Number.isFinite(each) && isSimpler(each, x))
}
