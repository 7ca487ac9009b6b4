/** A test, by its file and its place in it. */
export interface TestId {
  readonly file: string
  readonly index: number
}

/** A test that ran without a fault: how long it takes, and how often it comes by the switches of mutants. */
export interface Timed extends TestId {
  readonly name: string
  readonly milliseconds: number
  readonly hits: Readonly<Record<string, number>>
}

/** A test file that was loaded without a fault. */
export interface Loaded {
  readonly file: string
  /** What comes by the switches while modules are loaded. */
  readonly hits: Readonly<Record<string, number>>
  readonly tests: ReadonlyArray<Timed>
  readonly failures: ReadonlyArray<string>
}

/** What a worker is asked for. */
export type Request =
  | { readonly _tag: 'Load'; readonly file: string }
  | {
      readonly _tag: 'Try'
      readonly mutant: string
      readonly hitLimit: number
      readonly tests: ReadonlyArray<TestId>
    }

/** What a worker says: that another test has ended, and in the end its answer. */
export type Message = { readonly _tag: 'Alive' } | Answer

/** What a worker answers. */
export type Answer =
  | { readonly _tag: 'Loaded'; readonly loaded: Loaded }
  | { readonly _tag: 'Killed'; readonly by: string; readonly test: TestId }
  | { readonly _tag: 'Endless' }
  | { readonly _tag: 'Survived' }
