import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A worst error in ulp. */
export interface WrittenError {
  readonly ulp: number
}

/** The worst errors of an op that are written down; `null` for a parameter without a derivative. */
export interface WrittenWorst {
  readonly value: WrittenError
  readonly partials: ReadonlyArray<WrittenError | null>
  readonly second: WrittenError
}

const { ops } = JSON.parse(readFileSync(join(__dirname, '../../reference/worst-ulp.json'), 'utf8')) as {
  readonly ops: Readonly<Partial<Record<string, WrittenWorst>>>
}

/** What `pnpm accuracy --write` has written about an op, if it has. */
export const writtenWorst = (name: string): WrittenWorst | undefined => ops[name]

/** How far off an op may be that is still as good as it was: the last digits differ from machine to machine. */
export const asGood = (written: WrittenError | null | undefined): number => 2 * (written?.ulp ?? 0) + 1
