import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import type { WengertError } from '@wengert/core'
import type { Recorded } from './sameFunction.js'

/** What came of linking or transforming recordings. That it is refused breaks a law, in the words of the refusal. */
export const linked = (link: Either<WengertError, unknown>): Recorded => {
  if (E.isLeft(link)) throw new Error(link.left.message)
  return link.right as Recorded
}
