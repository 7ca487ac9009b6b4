/** What a command line asks for. */
export type Request =
  | { readonly _tag: 'Print'; readonly text: string }
  | { readonly _tag: 'Grad'; readonly source: Source; readonly json: boolean }
  | { readonly _tag: 'Tape'; readonly source: Source; readonly json: boolean }
  | { readonly _tag: 'Draw'; readonly source: Source; readonly target: Target }

/** Where a formula and the values of its variables come from. */
export interface Source {
  readonly formula: { readonly _tag: 'Text'; readonly text: string } | { readonly _tag: 'StandardInput' }
  /** The values on the command line; they override those of the file. */
  readonly values: ReadonlyMap<string, number>
  readonly file: string | undefined
}

/** A picture to be written. */
export interface Target {
  readonly path: string
  readonly format: 'dot' | 'svg'
}
