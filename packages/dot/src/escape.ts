/**
 * Entities rather than backslashes: they pass unchanged through the record-label parser, through quoted DOT strings and
 * through the printer of ts-graphviz (which leaves a quote after a backslash as it is), and Graphviz reads them last.
 */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '|': '&#124;',
  '}': '&#125;',
  // Graphviz looks for backslash escapes after it has read the entities, so the backslash itself is escaped as well.
  '\\': '&#92;&#92;',
  ' ': '&#32;',
  '\n': '\\n',
}

/** The spaces that a record label would swallow: at either end, and all but one in a row. */
const swallowed = /^ | $|(?<= ) | (?=\n)|(?<=\n) /g

/** What no SVG may hold: control characters get their picture (␀, ␉, ␡), halves of a pair and non-characters a �. */
const drawable = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  return code === 0x7f ? '␡' : '�'
}

/**
 * Text as a Graphviz label that shows exactly that text, in records and elsewhere. Line breaks stay line breaks.
 */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, drawable)
    .replace(/[&"<>{|}\\]/g, (character) => entities[character] ?? character)
    .replace(swallowed, '&#32;')
    .replace(/\n/g, '\\n')
