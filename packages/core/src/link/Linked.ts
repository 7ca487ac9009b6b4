import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { Semigroupoid2 } from 'fp-ts/lib/Semigroupoid.js'
import type { WengertError } from '../error/WengertError.js'
import type { NumberTree } from '../recording/record.js'
import type { Recording } from '../recording/Recording.js'
import { composed } from './compose.js'
import { identity } from './identity.js'

/** A recorded function from A to B, or why there is none: what `compose` and its kin give. */
export type Linked<A, B> = Either<WengertError, Recording<A, B>>

/** The name under which fp-ts knows {@link Linked}. */
export const LinkedURI = '@wengert/Linked'

/** The type of {@link LinkedURI}. */
export type LinkedURI = typeof LinkedURI

declare module 'fp-ts/HKT' {
  interface URItoKind2<E, A> {
    readonly '@wengert/Linked': Linked<E, A>
  }
}

/**
 * fp-ts `Semigroupoid` of recordings. The first part that failed, in the order in which they run, is the result.
 *
 * Laws: associativity, exactly, tape and all, wherever both sides are `Right`. A guard can make one side `Left`: h ∘ g
 * is evaluated where g was recorded, h ∘ (g ∘ f) where f leads. Parts that were recorded where the one before arrives
 * never fail. There is no fp-ts `Category`: its `id` would be a recording of no shape and at no point, see
 * {@link getEndomorphismMonoid}.
 *
 * @example
 * ```ts
 * import * as E from 'fp-ts/lib/Either.js'
 * import { pipe } from 'fp-ts/lib/function.js'
 * import { LinkedSemigroupoid, mul, neg, outputPrimal, record } from '@wengert/core'
 *
 * const square = E.right(record((x) => mul(x, x), 3))
 * const opposite = E.right(record((x) => neg(x), 1))
 * pipe(LinkedSemigroupoid.compose(opposite, square), E.map(outputPrimal)) // => E.right(-9)
 * ```
 */
export const LinkedSemigroupoid: Semigroupoid2<LinkedURI> = {
  URI: LinkedURI,
  compose: (second, first) =>
    pipe(
      first,
      E.chain((f) =>
        pipe(
          second,
          E.chain((g) => composed(g, f)),
        ),
      ),
    ),
}

/**
 * The monoid of recordings from a tree to a tree of the same shape, recorded at `point`: `concat(f, g)` is g ∘ f, as in
 * fp-ts `Endomorphism`, and `empty` is the identity. A fold from the left takes time linear in all rows together.
 *
 * Laws: associativity as {@link LinkedSemigroupoid} has it; `concat(f, empty)` is f, `concat(empty, f)` is f at `point`.
 * A point that is no tree of numbers throws `InvalidTree`.
 *
 * @example
 * ```ts
 * import * as E from 'fp-ts/lib/Either.js'
 * import { pipe } from 'fp-ts/lib/function.js'
 * import { concatAll } from 'fp-ts/lib/Monoid.js'
 * import { getEndomorphismMonoid, mul, outputPrimal, record } from '@wengert/core'
 *
 * const double = E.right(record((x) => mul(x, 2), 1))
 * pipe(concatAll(getEndomorphismMonoid(5))([double, double, double]), E.map(outputPrimal)) // => E.right(40)
 * ```
 */
export const getEndomorphismMonoid = <const A>(point: A & NumberTree<A>): Monoid<Linked<A, A>> => ({
  empty: E.right(identity(point)),
  concat: (first, second) => LinkedSemigroupoid.compose(second, first),
})
