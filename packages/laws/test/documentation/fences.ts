import type { Snippet } from './Snippet.js'

const opening = /^(\s*)```ts(?: (no-assert))?\s*$/

/** The ```ts blocks of a Markdown text whose first line is line `firstLine` of `file`. */
export const fences = (file: string, text: string, firstLine = 1): ReadonlyArray<Snippet> => {
  const snippets: Array<Snippet> = []
  const lines = text.split('\n')
  let at = 0
  while (at < lines.length) {
    const start = opening.exec(lines[at] ?? '')
    at += 1
    if (start === null) continue
    const [, indent = '', mark] = start
    const end = lines.findIndex((line, index) => index >= at && line.startsWith(`${indent}\`\`\``))
    if (end < 0) throw new Error(`${file}:${firstLine + at - 1}: this block is never closed.`)
    const code = lines.slice(at, end).map((line) => line.slice(indent.length))
    snippets.push({ file, line: firstLine + at, code: code.join('\n'), asserts: mark === undefined })
    at = end + 1
  }
  return snippets
}
