import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { caughtPage } from '../codegen/caughtPage.js'
import { catalogue } from './catalogue/catalogue.js'

/** What a check says of an implementation; nothing where it passes. */
const complaintOf = (check: () => void): string | undefined => {
  try {
    check()
    return undefined
  } catch (failure) {
    return failure instanceof Error ? failure.message : String(failure)
  }
}

describe.each(catalogue.map((bug) => [`${bug.source}: ${bug.bug}`, bug] as const))('%s', (_, { trials }) => {
  for (const { by, faulty, sound, complaint, missed } of trials)
    if (missed === undefined)
      it(`is caught by ${by}`, () => {
        expect(complaintOf(sound)).toBeUndefined()
        expect(complaintOf(faulty)).toContain(complaint)
      })
    // Once a law sees it, the table is to say so.
    else
      it(`is missed by ${by}: ${missed}`, () => {
        expect(complaintOf(sound)).toBeUndefined()
        expect(complaintOf(faulty)).toBeUndefined()
      })
})

it('docs/caught.md is what the catalogue gives; if not, run pnpm generate', () => {
  expect(readFileSync(join(__dirname, '../../../docs/caught.md'), 'utf8')).toBe(caughtPage())
})
