import { nodeOf } from '@wengert/core'
import type { Var } from '@wengert/core'
import type { Appender } from './Appender.js'
import { chosen, combined } from './algebra.js'
import { term } from './Term.js'
import type { Term } from './Term.js'

/**
 * Where an adjoint is reached, as a chain of conditions: the numeric sweep knows it at the one point it is at, an
 * appended adjoint must say it for every point. Outside of its reach an adjoint is absent, which is not zero, and what
 * its nodes hold there is read by nobody.
 */
export class Reach {
  static readonly everywhere = (): Reach => new Reach(undefined, undefined, true)

  readonly within: Reach | undefined
  readonly condition: Var | undefined
  /** Whether the condition must be other than 0, or 0. */
  readonly holds: boolean
  readonly depth: number
  readonly #narrower = new Map<number, Reach>()
  #indicator: Term | undefined

  private constructor(within: Reach | undefined, condition: Var | undefined, holds: boolean) {
    this.within = within
    this.condition = condition
    this.holds = holds
    this.depth = within === undefined ? 0 : within.depth + 1
  }

  /** The part of this reach where a condition holds, or does not; always the same object for the same part. */
  where(condition: Var, holds: boolean): Reach {
    const key = 2 * nodeOf(condition) + (holds ? 1 : 0)
    const known = this.#narrower.get(key)
    if (known !== undefined) return known
    const made = new Reach(this, condition, holds)
    this.#narrower.set(key, made)
    return made
  }

  /** The rest of the reach that this is a part of, where it has been asked for. */
  get complement(): Reach | undefined {
    if (this.condition === undefined || this.within === undefined) return undefined
    return this.within.#narrower.get(2 * nodeOf(this.condition) + (this.holds ? 0 : 1))
  }

  /** 1 inside, 0 outside; one node a link of the chain, made once. */
  static indicator(appender: Appender, reach: Reach): Term {
    const chain: Array<Reach> = []
    let known = reach
    while (known.#indicator === undefined && known.within !== undefined) {
      chain.push(known)
      known = known.within
    }
    let inside = known.#indicator ?? term(1)
    for (const link of chain.reverse()) {
      inside = conjunction(appender, inside, link)
      link.#indicator = inside
    }
    return inside
  }
}

const linkOf = (appender: Appender, { condition, holds }: Reach): Term => {
  if (condition === undefined) return term(1)
  return holds ? term(condition) : combined(appender, 'not', [term(condition)])
}

const conjunction = (appender: Appender, outside: Term, link: Reach): Term =>
  outside.scalar === 1 ? linkOf(appender, link) : combined(appender, 'and', [outside, linkOf(appender, link)])

/** How far two chains are followed towards their common beginning; beyond, all of both is compared as conditions. */
const patience = 16

/** The widest reach that is known to hold both. */
export const commonReach = (one: Reach, other: Reach, everywhere: Reach): Reach => {
  let [a, b]: readonly [Reach, Reach] = [one, other]
  for (let step = 0; a !== b; step++) {
    if (step === patience || a.within === undefined || b.within === undefined) {
      if (a.within === undefined) return a
      if (b.within === undefined) return b
      return everywhere
    }
    if (a.depth >= b.depth) a = a.within
    else b = b.within
  }
  return a
}

/** 1 where a reach inside of another one is, seen from inside of that other one. */
export const indicatorWithin = (appender: Appender, outer: Reach, reach: Reach): Term => {
  if (outer.within === undefined) return Reach.indicator(appender, reach)
  const chain: Array<Reach> = []
  for (let link: Reach | undefined = reach; link !== undefined && link !== outer; link = link.within)
    chain.push(link)
  return chain.reverse().reduce((inside, link) => conjunction(appender, inside, link), term(1))
}

/** A term inside of a reach, and another outside of it, both seen from inside of a wider one. */
export const masked = (appender: Appender, outer: Reach, reach: Reach, inside: Term, outside: Term): Term => {
  if (reach === outer) return inside
  if (reach.within === outer && reach.condition !== undefined) {
    return reach.holds
      ? chosen(appender, term(reach.condition), inside, outside)
      : chosen(appender, term(reach.condition), outside, inside)
  }
  return chosen(appender, indicatorWithin(appender, outer, reach), inside, outside)
}
