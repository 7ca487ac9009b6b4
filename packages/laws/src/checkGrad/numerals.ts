import type { Estimate } from '../difference/Estimate.js'
import type { Side } from '../judgement/Side.js'

/** A number as JavaScript reads it. */
export const numeral = (value: number): string => (Object.is(value, -0) ? '-0' : String(value))

/** A size, to one digit. */
export const showSize = (value: number): string => numeral(Number(value.toPrecision(1)))

/** An estimate with as many digits as its error leaves: `0.880797077978 ± 9e-13`. */
export const showEstimate = ({ value, error }: Estimate): string => {
  if (error === 0) return numeral(value)
  const digits = Math.ceil(Math.log10(Math.abs(value) / error))
  const shown = Number(value.toPrecision(Math.min(Math.max(digits, 3), 16)))
  return `${numeral(shown)} ± ${showSize(error)}`
}

/** What a function does on one side, after "from below" or "from above". */
export const showSide = (side: Side): string => {
  switch (side._tag) {
    case 'Slope':
      return showEstimate(side.estimate)
    case 'Unbounded':
      return numeral(side.sign * Infinity)
    case 'Jump':
      return side.beyond === undefined ? 'a jump' : `a jump, and ${showEstimate(side.beyond)} beyond it`
    case 'Undefined':
      return 'no finite value'
    case 'Unclear':
      return 'no clear slope'
  }
}

/** Words in a row: `reverse, forward and appended`. */
export const enumeration = (words: ReadonlyArray<string>): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
