/** A place in a file, counted from 0. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A source file with one fault in it, which a switch turns on. */
export interface Mutant {
  readonly id: string
  /** From the root of the repository. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** Where it begins and ends. */
  readonly start: Place
  readonly end: Place
  /** What kind of fault it is, as the mutation tester calls it. */
  readonly kind: string
  /** What stands there, and what stands there instead. */
  readonly original: string
  readonly replacement: string
}

/** What became of a mutant. */
export type Fate =
  /** By a test, in a file. */
  | { readonly _tag: 'Killed'; readonly by: string; readonly file: string }
  /** It runs far longer than the original: noticed as well. */
  | { readonly _tag: 'Endless' }
  /** No test executes it. */
  | { readonly _tag: 'Unreached' }
  | { readonly _tag: 'Survived' }

/** A mutant and what became of it. */
export interface Judged {
  readonly mutant: Mutant
  readonly fate: Fate
}
