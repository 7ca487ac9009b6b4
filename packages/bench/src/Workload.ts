/** Numbers under their names; a figure taken at several sizes holds one number a size. */
export interface Figures {
  readonly [name: string]: number | Figures
}

/** Rows under a head, as they are printed. */
export interface Table {
  readonly head: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
}

/** What a workload hands in. It is plain data, since it comes from a process of its own. */
export interface Report {
  readonly figures: Figures
  readonly tables: ReadonlyArray<Table>
  /** What exactly was measured, a sentence each. */
  readonly notes: ReadonlyArray<string>
}

/** What a workload is given. */
export interface Surroundings {
  /** Says how far it is. */
  readonly progress: (text: string) => void
  /** Runs {@link Workload.probe} in a process of its own and gives what it returns. */
  readonly probe: (argument: string) => Promise<number>
}

/** Something to be measured. */
export interface Workload {
  /** One line about it. */
  readonly summary: string
  readonly run: (surroundings: Surroundings) => Promise<Report>
  /** A measurement that needs a process that has done nothing else. */
  readonly probe?: (argument: string) => number
}
