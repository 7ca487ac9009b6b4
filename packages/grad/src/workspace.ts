import type { DualColumns } from '@wengert/core'

/** Columns of adjoints, or of tangents, that a sweep writes and nobody keeps. */
export interface Workspace {
  readonly adjoints: Float64Array
  readonly reached: Uint8Array
}

/** Lends columns of at least that many rows to a reader. */
type Lender<W> = <A>(rows: number, read: (workspace: W) => A) => A

/** Workspaces of more rows than this are given back to the collector. */
const keptRows = 2 ** 20

/** Lends one workspace again and again; while it is lent, whoever asks gets another. */
const lender = <W extends { readonly reached: Uint8Array }>(allocate: (rows: number) => W): Lender<W> => {
  let spare: W | undefined
  return (rows, read) => {
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
}

const allocate = (rows: number): Workspace => ({
  adjoints: new Float64Array(rows),
  reached: new Uint8Array(rows),
})

/** Lends columns of at least that many rows to a reader; a training loop then sweeps without allocating. */
export const borrowWorkspace = lender(allocate)

/** The same for adjoints with tangents. */
export const borrowDualWorkspace = lender((rows): DualColumns => ({
  ...allocate(rows),
  adjointTangents: new Float64Array(rows),
  tangents: new Float64Array(rows),
  moving: new Uint8Array(rows),
}))
