import * as fc from 'fast-check'
import { invalidLeaf, leavesInOrderOf, WengertException } from '@wengert/core'
import { shownDraw } from './shown.js'
import { Stopped } from './Stopped.js'
import { isScalar } from './Vector.js'

const nameOf = (f: { readonly name: string }): string => (f.name === '' ? 'f' : f.name)

const saying = (cause: unknown): string =>
  cause instanceof WengertException
    ? `it threw. ${cause.message}`
    : `it threw ${String(cause).replace(/\.$/u, '')}. Draw points inside its domain.`

/** The subject's function, which breaks no law where it throws. */
export const guarded = <A, B>(f: (inputs: A) => B, point: unknown): ((inputs: A) => B) => {
  const calling = (inputs: A): B => {
    try {
      return f(inputs)
    } catch (cause) {
      // Whoever calls it again, as a mode or a precondition of the function's own does, has said enough.
      if (cause instanceof Stopped || fc.PreconditionFailure.isFailure(cause)) throw cause
      throw new Stopped(
        `Expected ${nameOf(f)} to give scalars at ${shownDraw(point)}, but ${saying(cause)}`,
        {
          cause,
        },
      )
    }
  }
  return Object.defineProperty(calling, 'name', { value: nameOf(f) })
}

/** Stops at an output of which there is no derivative. */
export const expectOutput = (name: string, output: unknown): void => {
  const others = leavesInOrderOf(output, output).filter((leaf) => !isScalar(leaf))
  if (others.length === 0) return
  const [other] = others
  // A rejection that nobody waits for would end the process.
  if (other instanceof Promise) other.catch(() => undefined)
  throw new Stopped(invalidLeaf(`what ${name} gives`, 'a scalar', output, other).message)
}
