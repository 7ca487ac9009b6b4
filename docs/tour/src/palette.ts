import type { Species } from './flowers.js'

/** Text, lines and quiet lines on white. */
export const ink = '#1f2430'
export const faded = '#5c6370'
export const hairline = '#e3e6ea'

/** Blue and vermilion of Okabe and Ito's palette, which every kind of colour vision tells apart. */
export const negative = '#0072B2'
export const positive = '#D55E00'

/** The colour of a species, by its side. */
export const colourOf = ({ side }: Species): string => (side < 0 ? negative : positive)

/** From the one side over white to the other, for scores. */
export const diverging: ReadonlyArray<string> = ['#5fa8d3', '#a9d0e8', '#f7f7f5', '#f6c8a4', '#e8935a']
