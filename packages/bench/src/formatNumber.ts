const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const significant = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 })

/** A number for a reader: three significant digits, or all of a whole number, with the thousands set apart. */
export const formatNumber = (value: number): string =>
  (Number.isInteger(value) || Math.abs(value) >= 1000 ? grouped : significant).format(value)
