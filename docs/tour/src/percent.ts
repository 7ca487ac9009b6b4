/** A share from 0 to 1 as a whole percentage. */
export const percent = (share: number): string => `${(100 * share).toFixed(0)} %`
