/** A number in a table: as many digits as it takes to read it back, and -0 as such. */
export const showNumber = (value: number): string => (Object.is(value, -0) ? '-0' : String(value))

const wholeLength = (text: string): number => {
  const end = text.search(/[.e]/)
  return end === -1 ? text.length : end
}

const largest = (numbers: ReadonlyArray<number>): number =>
  numbers.reduce((most, number) => Math.max(most, number), 0)

/** Pads numbers so that their decimal points stand below each other. */
export const alignPoints = (texts: ReadonlyArray<string>): ReadonlyArray<string> => {
  const widest = largest(texts.map(wholeLength))
  return texts.map((text) => ' '.repeat(widest - wholeLength(text)) + text)
}

const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const combining = /\p{M}/u

/** How many cells of a terminal a text takes. */
const cells = (text: string): number => {
  let count = 0
  for (const character of text) count += combining.test(character) ? 0 : wide.test(character) ? 2 : 1
  return count
}

/**
 * A table without lines or colours, so that it reads the same in a terminal and in a pipe. Linear in its rows: tapes
 * are long.
 */
export const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string => {
  const lines = [head, ...rows]
  const widths = head.map((_, column) => largest(lines.map((row) => cells(row[column] ?? ''))))
  const line = (row: ReadonlyArray<string>): string =>
    `${row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - cells(cell)))
      .join('  ')
      .trimEnd()}\n`
  return lines.map(line).join('')
}
