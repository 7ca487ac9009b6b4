/** Adjoint columns that a sweep writes and nobody keeps. */
export interface Workspace {
  readonly adjoints: Float64Array
  readonly reached: Uint8Array
}

/** Workspaces of more rows than this are given back to the collector. */
const keptRows = 2 ** 20

let spare: Workspace | undefined

const allocate = (rows: number): Workspace => ({
  adjoints: new Float64Array(rows),
  reached: new Uint8Array(rows),
})

/** Lends columns of at least that many rows to a reader; a training loop then sweeps without allocating. */
export const borrowWorkspace = <A>(rows: number, read: (workspace: Workspace) => A): A => {
  const workspace =
    spare !== undefined && spare.reached.length >= rows
      ? spare
      : allocate(rows <= keptRows ? Math.min(2 * rows, keptRows) : rows)
  spare = undefined
  try {
    return read(workspace)
  } finally {
    if (workspace.reached.length <= keptRows) spare = workspace
  }
}
