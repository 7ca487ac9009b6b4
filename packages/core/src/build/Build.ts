import type { Applicative1 } from 'fp-ts/lib/Applicative.js'
import type { Monad1 } from 'fp-ts/lib/Monad.js'
import type { State } from 'fp-ts/lib/State.js'
import { emptyTape } from '../tape/Tape.js'
import type { Tape } from '../tape/Tape.js'
import { program, runProgram } from './Program.js'

/**
 * A program that builds a tape: fp-ts `State<Tape, A>`, so it runs by being called with a tape. Programs made with
 * this module's own `map`, `ap` and `chain` run in a loop however long they are.
 *
 * Laws: those of `Monad`; running a program never changes the tape it was given.
 *
 * @example
 * ```ts
 * import { pipe } from 'fp-ts/lib/function.js'
 * import { apply, chain, input, runBuild } from '@wengert/core'
 *
 * const square = pipe(input(3), chain((x) => apply('mul', [x, x])))
 * const [node, tape] = runBuild(square)
 * tape.at(node)?.primal // => 9
 * ```
 */
export type Build<A> = State<Tape, A>

/** The name under which fp-ts knows {@link Build}. */
export const URI = '@wengert/Build'

/** The type of {@link URI}. */
export type URI = typeof URI

declare module 'fp-ts/HKT' {
  interface URItoKind<A> {
    readonly '@wengert/Build': Build<A>
  }
}

/**
 * The program that appends nothing and gives `value`.
 *
 * @example
 * ```ts
 * import { of, runBuild } from '@wengert/core'
 *
 * runBuild(of('nothing'))[0] // => 'nothing'
 * ```
 */
export const of = <A>(value: A): Build<A> => program({ _tag: 'Pure', value })

/**
 * Runs one program and then the one that its result names.
 *
 * @example
 * ```ts
 * import { pipe } from 'fp-ts/lib/function.js'
 * import { apply, chain, input, runBuild } from '@wengert/core'
 *
 * runBuild(pipe(input(4), chain((x) => apply('sqrt', [x]))))[1].at(1)?.primal // => 2
 * ```
 */
export const chain =
  <A, B>(next: (value: A) => Build<B>) =>
  (first: Build<A>): Build<B> =>
    program({ _tag: 'Chain', first, next: (value) => next(value as A) })

/**
 * Changes the result of a program.
 *
 * @example
 * ```ts
 * import { pipe } from 'fp-ts/lib/function.js'
 * import { input, map, runBuild } from '@wengert/core'
 *
 * runBuild(pipe(input(4), map((x) => `node ${x}`)))[0] // => 'node 0'
 * ```
 */
export const map =
  <A, B>(f: (value: A) => B) =>
  (first: Build<A>): Build<B> =>
    chain<A, B>((value) => of(f(value)))(first)

/**
 * Applies the result of one program to the result of another, in that order.
 *
 * @example
 * ```ts
 * import { pipe } from 'fp-ts/lib/function.js'
 * import { ap, input, map, runBuild } from '@wengert/core'
 *
 * runBuild(pipe(input(1), map((x) => (y: number) => [x, y]), ap(input(2))))[0] // => [0, 1]
 * ```
 */
export const ap =
  <A>(second: Build<A>) =>
  <B>(first: Build<(value: A) => B>): Build<B> =>
    chain<(value: A) => B, B>((f) => map(f)(second))(first)

/** fp-ts `Applicative`, for `traverse` and `sequence`. */
export const BuildApplicative: Applicative1<URI> = {
  URI,
  map: (first, f) => map(f)(first),
  ap: (first, second) => ap(second)(first),
  of,
}

/** fp-ts `Monad`. */
export const BuildMonad: Monad1<URI> = { ...BuildApplicative, chain: (first, next) => chain(next)(first) }

/**
 * Runs a program on a tape, the empty one unless told otherwise, and gives its result and the longer tape.
 *
 * @example
 * ```ts
 * import { constant, runBuild } from '@wengert/core'
 *
 * runBuild(constant(2))[1].length // => 1
 * ```
 */
export const runBuild = <A>(build: Build<A>, tape: Tape = emptyTape): readonly [A, Tape] =>
  runProgram(build, tape)
