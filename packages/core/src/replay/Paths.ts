import { evaluateAll } from './column/evaluate.js'
import { writeExternals } from './column/writeExternals.js'
import { writeInputs } from './column/writeInputs.js'
import { decideAlike, decisionNow } from './Path.js'
import type { Path, Scratch } from './Path.js'

/** A path that holds at some inputs, with its primals there in columns that must be given back. */
export interface Match {
  readonly path: Path
  readonly scratch: Scratch
}

/** Writes inputs and values from outside where they have the shape and the names that the path has. */
const fits = ({ recording, externals }: Path, inputs: unknown, scratch: Scratch): boolean =>
  writeInputs(recording.inputs, inputs, scratch) && writeExternals(externals, scratch) === undefined

/** Another shape than the path's. */
const misfit = -2

/**
 * Looks for a path that holds at some inputs. Where the replay of one leaves it, only those that took the same decisions
 * until there, and then the other one, are left to try.
 */
export const matching = (paths: ReadonlyArray<Path>, inputs: unknown): Match | undefined => {
  let candidates = paths
  let agreed = 0
  for (let path = candidates[0]; path !== undefined; path = candidates[0]) {
    const scratch = path.take()
    const failed = fits(path, inputs, scratch) ? evaluateAll(scratch, scratch.primals, path.length) : misfit
    if (failed === -1) return { path, scratch }
    const left = path
    if (failed === misfit) candidates = candidates.slice(1)
    else {
      const [from, until] = [agreed, path.decisions.indexOf(failed)]
      const now = decisionNow(path, scratch, failed)
      candidates = candidates.filter(
        (other) =>
          other !== left && Object.is(other.outcomes[until], now) && decideAlike(other, left, from, until),
      )
      agreed = until
    }
    path.giveBack(scratch)
  }
  return undefined
}

/** With one path in front of all others, the least recently used beyond `most` left out. */
export const withFirst = (paths: ReadonlyArray<Path>, path: Path, most: number): ReadonlyArray<Path> =>
  paths[0] === path ? paths : [path, ...paths.filter((other) => other !== path)].slice(0, most)
