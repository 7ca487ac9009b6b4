/** A test of a file, with the hooks around it. */
export interface TestCase {
  readonly name: string
  readonly run: () => Promise<void>
}

/** A module with every test file, evaluated afresh for each mutant. */
export interface TestBundle {
  /** Loads a test file, by its path from the root: what it tests. */
  readonly load: (file: string) => ReadonlyArray<TestCase>
}
