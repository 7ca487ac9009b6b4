/** Eight lengths. */
export const measurements = [5.1, 4.9, 4.7, 4.6, 5, 5.4, 4.6, 5]
