import type { Estimate } from '../difference/Estimate.js'
import type { Side } from './slopes.js'

/** A number as JavaScript reads it. */
export const numeral = (value: number): string => (Object.is(value, -0) ? '-0' : String(value))

/** Differences round: no estimate is better than this part of its value, whatever its extrapolations say. */
const leastError = 1e-12

/** An estimate with as many digits as its error leaves: `0.880797077978 ± 9e-13`. */
export const showEstimate = ({ value, error }: Estimate): string => {
  const most = Math.max(error, leastError * Math.abs(value))
  const digits = Math.ceil(Math.log10(Math.abs(value) / most))
  const shown = Number(value.toPrecision(digits >= 3 && digits <= 15 ? digits : 3))
  return most > 0 ? `${numeral(shown)} ± ${numeral(Number(most.toPrecision(1)))}` : numeral(shown)
}

/** What a function does on one side, after "from below" or "from above". */
export const showSide = (side: Side): string => {
  switch (side._tag) {
    case 'Slope':
      return showEstimate(side.estimate)
    case 'Unbounded':
      return numeral(side.sign * Infinity)
    case 'Jump':
      return 'a jump'
    case 'Undefined':
      return 'no finite value'
    case 'Unclear':
      return 'no clear slope'
  }
}

/** Words in a row: `reverse, forward and appended`. */
export const enumeration = (words: ReadonlyArray<string>): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
