import { WengertException } from '@wengert/core'
import type { WengertError } from '@wengert/core'

/** What every message must be: a sentence of what was expected, then what came, then what to do. */
export const sentences = /^Expected .+, but .+\. [A-Z].+\.$/s

const errorOf = (caught: unknown): WengertError => {
  if (caught instanceof WengertException) return caught.error
  throw caught
}

/** The error data that a thunk throws, or that its promise is rejected with. */
export const failureOf = async (thunk: () => unknown): Promise<WengertError> => {
  try {
    await thunk()
  } catch (caught) {
    return errorOf(caught)
  }
  throw new Error('Expected a WengertException, but nothing was thrown.')
}
