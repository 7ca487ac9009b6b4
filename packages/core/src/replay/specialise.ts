import { mentionValue } from '../error/mentionValue.js'
import { raise, WengertException } from '../error/WengertException.js'
import { expectFunction } from '../recording/expected.js'
import { lend } from '../recording/lending.js'
import type { BorrowedRecording, Lender } from '../recording/lending.js'
import { isRecording } from '../recording/open.js'
import { borrowRecording, record } from '../recording/record.js'
import type { Recording } from '../recording/Recording.js'
import { isNumberTree, mapPassingTree } from '../recording/Tree.js'
import type { Scalar } from '../recording/Var.js'
import { pathOf } from './Path.js'
import type { Path } from './Path.js'
import { matching, withFirst } from './Paths.js'
import type { Match } from './Paths.js'

/** What a specialised function knows of itself. */
export interface Specialised<T, O> {
  /** The recordings kept, one a path, last used first: each as it was made, at the inputs that first took that path. */
  readonly paths: ReadonlyArray<Recording<T, O>>
  /** How many recordings have been made so far, those no longer kept included. */
  readonly recordingCount: number
}

/** How {@link specialise} goes about it. */
export interface SpecialiseOptions {
  /** The most paths kept at a time, 64 unless told otherwise; the least recently used go. */
  readonly mostPaths?: number
}

const checkedMost = (most: unknown): number =>
  typeof most === 'number' && Number.isInteger(most) && most >= 1
    ? most
    : raise({
        _tag: 'InvalidOperand',
        op: 'specialise',
        position: 1,
        message: `Expected a whole number from 1 on as the most paths that specialise keeps, but ${mentionValue(most)} came. Write specialise(f, { mostPaths: 64 }).`,
      })

const isForeign = (failure: unknown): boolean =>
  failure instanceof WengertException && failure.error._tag === 'ForeignVar'

const outputOf = ({ path, scratch: { primals } }: Match): unknown => {
  const { output } = path.recording
  return typeof output === 'number' ? primals[output] : mapPassingTree(output, (id) => primals[Number(id)])
}

/**
 * The same function, recorded once for each path that it takes: called on numbers it replays a kept recording, and
 * records anew only where no kept guard or pin holds. Data-dependent branches are therefore always right.
 *
 * `grad`, `valueAndGrad`, `jvp`, `directional`, `jacobian`, `hvp` and `hessian` of it on numbers replay, too, and then
 * sweep, without a call of `f`. What keeps a tape of its own (`vjp`, `linearize`, `record`), a derivative `by` a part of the
 * argument, an argument with more than numbers in it, and `Var`s call `f`, as if it were not specialised.
 *
 * All numbers of the argument are inputs: a function that indexes by one must be given it by closure. `f` must be pure:
 * one that reads state which changes must not be specialised, since a replay reads only `external` values again. A
 * function that pins numbers takes another path for each of them: `mostPaths` bounds what is kept, and one that is not a
 * whole number from 1 on throws `InvalidOperand`. What `f` throws is passed on, and nothing is kept.
 *
 * @example
 * ```ts
 * import { less, mul, neg, specialise, type Scalar } from '@wengert/core'
 * import { grad } from '@wengert/grad'
 *
 * const magnitude = specialise((x: Scalar): Scalar => (less(x, 0) ? neg(x) : mul(x, 1)))
 * Array.from([-2, 3, -5, 7], (x) => magnitude(x)) // => [2, 3, 5, 7]
 * grad(magnitude)(-4) // => -1
 * magnitude.recordingCount // => 2
 * magnitude.paths.length // => 2
 * ```
 */
export const specialise = <F extends (inputs: never) => Scalar | object>(
  f: F,
  options: SpecialiseOptions = {},
): F & Specialised<Parameters<F>[0], ReturnType<F>> => {
  expectFunction(f, 'specialise', 0)
  const most = checkedMost(options.mostPaths ?? 64)
  const call = f as unknown as (inputs: unknown) => Scalar | object
  let paths: ReadonlyArray<Path> = []
  let recordingCount = 0

  /** The path that holds at a tree of numbers, recorded where there is none yet; `undefined` for anything else. */
  const find = (inputs: unknown): Match | undefined => {
    const found = matching(paths, inputs)
    if (found !== undefined) {
      paths = withFirst(paths, found.path, most)
      return found
    }
    if (!isNumberTree(inputs)) return undefined
    // While it runs, the function may call its specialised self: `paths` is read again afterwards.
    const path = pathOf(record(call, inputs as never))
    recordingCount += 1
    paths = withFirst(paths, path, most)
    return { path, scratch: path.take() }
  }

  const specialised = (inputs: unknown): unknown => {
    let match: Match | undefined
    try {
      match = find(inputs)
    } catch (failure) {
      if (!isRecording() || !isForeign(failure)) throw failure
    }
    if (match === undefined) return call(inputs)
    const output = outputOf(match)
    match.path.giveBack(match.scratch)
    return output
  }

  const lent = <A>(inputs: unknown, read: (borrowed: BorrowedRecording) => A): A => {
    const match = find(inputs)
    if (match === undefined) return borrowRecording(call as never, inputs, read)
    const { path, scratch } = match
    try {
      return read({ rows: scratch, length: path.length, output: path.recording.output })
    } finally {
      path.giveBack(scratch)
    }
  }

  const facts: PropertyDescriptorMap = {
    paths: { get: () => Object.freeze(paths.map(({ recording }) => recording)), enumerable: true },
    recordingCount: { get: () => recordingCount, enumerable: true },
    [lend]: { value: lent satisfies Lender[typeof lend] },
  }
  // eslint-disable-next-line functional/immutable-data -- a new function, which cannot be given properties otherwise
  return Object.freeze(Object.defineProperties(specialised, facts)) as unknown as F &
    Specialised<Parameters<F>[0], ReturnType<F>>
}
