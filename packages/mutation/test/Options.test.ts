import { expect, it } from '@jest/globals'
import { optionsOf } from '../src/Options.js'

it('takes parts of paths, of tests too, and a folder', () => {
  expect(
    optionsOf(['--', 'core/src/link', '--tests', 'compose', 'grad', '--out', 'somewhere', '--seconds', '5']),
  ).toEqual({
    sources: ['core/src/link', 'grad'],
    tests: ['compose'],
    seconds: 5,
    out: 'somewhere',
    write: false,
  })
})

it('is about everything unless told otherwise', () => {
  expect(optionsOf([])).toEqual({
    sources: [],
    tests: [],
    seconds: Infinity,
    out: 'packages/mutation/out',
    write: false,
  })
})

it('does not write a page of a part', () => {
  expect(() => optionsOf(['core', '--write'])).toThrow('Expected all sources and all tests with --write')
  expect(optionsOf(['--write']).write).toBe(true)
})

it('refuses an option that there is not, and a time that is none', () => {
  expect(() => optionsOf(['--seconds', 'five'])).toThrow('Expected a number of seconds, but five came.')
  expect(() => optionsOf(['--quick'])).toThrow("Unknown option '--quick'")
})
