/** From here on four decimals carry nothing, and a fixed notation would only be long. */
const longest = 1e15

/** A number to four decimals, as in the notebook: `-3.0000`; in the exponent notation from 10¹⁵ on; `∞`, `−∞`, `NaN`. */
export const showDecimal = (value: number): string => {
  if (value === Infinity) return '∞'
  if (value === -Infinity) return '−∞'
  return Math.abs(value) < longest || Number.isNaN(value) ? value.toFixed(4) : value.toExponential(4)
}

/** A number inside other text: six significant digits without trailing zeros, so that x² reads `**2`. */
export const showShort = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(6))) : showDecimal(value)
