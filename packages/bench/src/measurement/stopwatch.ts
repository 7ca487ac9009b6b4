import type { Laps } from './interleave.js'

/** Does something once and says how many milliseconds that took. */
export const timed = (work: () => unknown): Laps<'step'> => {
  const start = performance.now()
  work()
  return { step: performance.now() - start }
}
