import { everyOp } from './drafts.js'
import { refuse, shown } from './refusal.js'

/** The ops whose names begin like another one. */
const alike = (name: string): ReadonlyArray<string> => {
  for (let length = name.length; length > 1; length--) {
    const found = everyOp.filter((each) => each.startsWith(name.slice(0, length)))
    if (found.length > 0) return found
  }
  return []
}

/** Refuses names that no op has, `where` they stand. */
export const expectOps = (called: string, where: string, names: ReadonlyArray<unknown>): void => {
  for (const name of names) {
    if (everyOp.some((each) => each === name)) continue
    const advice = [...alike(String(name)), 'another key of functions from @wengert/core'].join(' or ')
    refuse(
      called,
      0,
      `Expected names of ops ${where} of ${called}, but ${shown(name)} came. Write ${advice}.`,
    )
  }
}
