const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#45': '-',
  '#160': ' ',
}

/** The lines of text in an SVG as a reader sees them; spaces that do not break count as spaces. */
export const texts = (svg: string): ReadonlyArray<string> =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replace(/&([^;]+);/g, (entity, name: string) => entities[name] ?? entity).replaceAll('\u00a0', ' '),
  )

/** Characters and halves of characters that XML 1.0 forbids. */
export const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
