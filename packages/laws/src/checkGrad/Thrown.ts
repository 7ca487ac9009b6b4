import { WengertException } from '@wengert/core'

/** Whose code threw. */
export type Thrower =
  | { readonly _tag: 'Function' }
  /** The function, but only while it is recorded. */
  | { readonly _tag: 'Recorded' }
  /** A custom rule: its pullback or its tangent. */
  | { readonly _tag: 'Rule'; readonly name: string; readonly kind: string }
  /** Whatever takes derivatives, without more being known. */
  | { readonly _tag: 'Derivative' }
  /** A gradient that is written by hand. */
  | { readonly _tag: 'Gradient' }

/** An error of the code that is checked, on its way to the outcome of a point. */
export class Thrown extends Error {
  readonly by: Thrower

  constructor(by: Thrower, cause: unknown) {
    super('', { cause })
    this.by = by
  }
}

/** Runs code and says whose it is where it throws; what Wengert refuses stays what it is. */
export const saidBy = <A>(by: (error: unknown) => Thrower, body: () => A): A => {
  try {
    return body()
  } catch (error) {
    if (error instanceof WengertException || error instanceof Thrown) throw error
    throw new Thrown(by(error), error)
  }
}
