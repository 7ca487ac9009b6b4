import { describe, expect, it } from '@jest/globals'
import * as E from 'fp-ts/lib/Either.js'
import { parseArguments } from '../src/arguments.js'

const known = ['mlp', 'chain']

describe('parseArguments', () => {
  it('chooses all workloads where none is named', () => {
    expect(parseArguments([], known)).toEqual(E.right({ chosen: known, json: false, help: false }))
  })

  it('keeps the order asked for and drops repetitions', () => {
    expect(parseArguments(['chain', 'mlp', 'chain'], known)).toEqual(
      E.right({ chosen: ['chain', 'mlp'], json: false, help: false }),
    )
  })

  it('finds --json wherever it stands', () => {
    expect(parseArguments(['mlp', '--json'], known)).toEqual(parseArguments(['--json', 'mlp'], known))
    expect(parseArguments(['--json', 'mlp'], known)).toEqual(
      E.right({ chosen: ['mlp'], json: true, help: false }),
    )
  })

  it('passes over the -- that some package managers hand on', () => {
    expect(parseArguments(['--', 'mlp'], known)).toEqual(
      E.right({ chosen: ['mlp'], json: false, help: false }),
    )
  })

  it('names the workloads there are when another is asked for', () => {
    expect(parseArguments(['mlp', 'nlp'], known)).toEqual(
      E.left('Expected a workload, one of mlp, chain, but nlp came. Name one of these, or none to run all.'),
    )
  })

  it('refuses an option it does not know', () => {
    expect(parseArguments(['--jsn'], known)).toEqual(
      E.left('Expected --json or --help as an option, but --jsn came. Leave it out.'),
    )
  })
})
