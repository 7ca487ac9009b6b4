import { mentionValue, Tape } from '@wengert/core'
import type { WengertError } from '@wengert/core'
import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import type { Recorded } from './sameFunction.js'
import { Stopped } from './Stopped.js'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Transformations may come from JavaScript, where a recording by itself is a near mistake. */
const expectEither = (of: string, came: unknown): void => {
  const isLeft = isObject(came) && 'left' in came
  const right: unknown = isObject(came) && 'right' in came ? came.right : undefined
  if (isLeft || (isObject(right) && 'tape' in right && right.tape instanceof Tape)) return
  const what = right === undefined ? mentionValue(came) : `a Right of ${mentionValue(right)}`
  throw new Stopped(
    `Expected an Either of a recording as what ${of} gives, but ${what} came. Return E.right(recording).`,
  )
}

/** What came of linking or transforming recordings. That it is refused breaks a law, in the words of the refusal. */
export const linked = (link: Either<WengertError, unknown>, of = 'a link'): Recorded => {
  expectEither(of, link)
  if (E.isLeft(link)) throw new Error(link.left.message)
  return link.right as Recorded
}
