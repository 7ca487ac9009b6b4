/** A piece of TypeScript that the documentation shows. */
export interface Snippet {
  /** Path of the file that shows it, from the root of the repository. */
  readonly file: string
  /** Line of its first line in that file, from 1. */
  readonly line: number
  readonly code: string
  /** Whether it shows results, and so must assert something. */
  readonly asserts: boolean
}

/** Where a line of a snippet stands, as editors understand it. */
export const place = ({ file, line }: Snippet, offset = 0): string => `${file}:${line + offset}`
