import { fences } from './fences.js'
import type { Snippet } from './Snippet.js'

const docstring = /\/\*\*[\s\S]*?\*\//g

const lineOf = (text: string, position: number): number => text.slice(0, position).split('\n').length

/** The ```ts blocks in the documentation comments of a source file. */
export const docstrings = (file: string, source: string): ReadonlyArray<Snippet> =>
  [...source.matchAll(docstring)].flatMap((match) =>
    fences(file, match[0].replace(/^\s*\* ?/gm, ''), lineOf(source, match.index)),
  )
