/** A jest matcher of the numbers that round to the digits shown. */
export interface Near {
  readonly $$typeof: symbol
  readonly asymmetricMatch: (received: unknown) => boolean
  readonly toString: () => string
  readonly toAsymmetricMatcher: () => string
}

/** Half a unit of the last digit of a decimal numeral, such as 0.00005 for `0.7071`. */
const tolerance = (shown: string): number => {
  const [digits = '', exponent = '0'] = shown.toLowerCase().split('e')
  const decimals = digits.split('.')[1]?.length ?? 0
  return 0.5 * 10 ** (Number(exponent) - decimals)
}

export const near = (shown: string): Near => ({
  // By this jest knows to print it with `toAsymmetricMatcher`.
  $$typeof: Symbol.for('jest.asymmetricMatcher'),
  asymmetricMatch: (received) =>
    // The bound itself is not a double, so that 0.25 would not always be near 0.3.
    typeof received === 'number' && Math.abs(received - Number(shown)) <= tolerance(shown) * (1 + 1e-9),
  toString: () => 'Near',
  toAsymmetricMatcher: () => `≈ ${shown}`,
})
