import { unknown } from './Estimate.js'
import type { Estimate } from './Estimate.js'

/** A quotient of differences, and how far rounding may have led it. */
export interface Quotient {
  readonly value: number
  readonly noise: number
}

/** The best of what the quotients so far give at a step of 0. */
export interface Extrapolation {
  readonly row: ReadonlyArray<Quotient>
  readonly best: Estimate
}

export const start: Extrapolation = { row: [], best: unknown }

/** How often a step is halved at most, and at least. */
export const halvings = { most: 60, least: 5 }

/** The powers of the step that a quotient has beside its limit. */
export interface Powers {
  readonly first: number
  readonly apart: number
}

/** Of central quotients of what is smooth: 2, 4, 6, … */
export const even: Powers = { first: 2, apart: 2 }

/** Of the difference between the right and the left quotient of what is smooth: 1, 3, 5, … */
export const odd: Powers = { first: 1, apart: 2 }

/** Of a quotient on one side: 1, 2, 3, … */
export const all: Powers = { first: 1, apart: 1 }

/** More columns than that only add up rounding. */
const columns = 8

/**
 * The better of two estimates, the later one of smaller steps. Where they contradict each other there is something that
 * the larger steps did not see.
 */
const better = (before: Estimate, later: Estimate): Estimate =>
  later.error < before.error || Math.abs(later.value - before.value) > later.error + before.error
    ? later
    : before

/**
 * One quotient more, of half the step of the one before, by Richardson's rule: each column takes another of the powers of
 * the step away that the quotient has. The error of an entry is its distance from those that it is made of,
 * and its rounding.
 */
export const extrapolated = (
  { row: previous, best: before }: Extrapolation,
  quotient: Quotient,
  powers: Powers,
): Extrapolation => {
  const row = [quotient]
  let found = unknown
  for (const [column, coarse] of previous.slice(0, columns).entries()) {
    const factor = 2 ** (powers.first + column * powers.apart)
    const fine = row[column] ?? quotient
    const value = fine.value + (fine.value - coarse.value) / (factor - 1)
    const noise = (factor * fine.noise + coarse.noise) / (factor - 1)
    const error = Math.max(Math.abs(value - fine.value), Math.abs(value - coarse.value)) + noise
    if (error < found.error) found = { value, error }
    row.push({ value, noise })
  }
  return { row, best: better(before, found) }
}
