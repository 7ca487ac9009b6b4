/** The whole numbers from 1 to n. */
export const upTo = (n: number): ReadonlyArray<number> => Array.from({ length: n }, (_, k) => k + 1)
