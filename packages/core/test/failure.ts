import type { Left } from 'fp-ts/lib/Either.js'
import { raise, WengertException } from '@wengert/core'
import type { WengertError } from '@wengert/core'

/** The error data that a thunk throws; fails the test when it throws anything else, or nothing. */
export const failureOf = (thunk: () => unknown): WengertError => {
  try {
    thunk()
  } catch (caught) {
    if (caught instanceof WengertException) {
      if (caught.message !== caught.error.message)
        throw new Error('The exception says something else than its data.')
      return caught.error
    }
    throw caught
  }
  throw new Error('Expected a WengertException, but nothing was thrown.')
}

/** What every message must be: a sentence of what was expected, then what came, then what to do. */
export const sentences = /^Expected .+, but .+[.?] [A-Z].+\.$/s

/** The error data that a thunk throws, or gives as a `Left`. */
export const refusalOf = (thunk: () => unknown): WengertError =>
  failureOf(() => {
    const given = thunk()
    if (typeof given === 'object' && given !== null && '_tag' in given && given._tag === 'Left')
      raise((given as unknown as Left<WengertError>).left)
  })
