import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { mul } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { assertLaw, laws } from '@wengert/laws'
import { parameters } from './parameters.js'

interface Sides {
  readonly x: Scalar
  readonly y: Scalar
}

const number = fc.double({ min: 1, max: 3, noNaN: true })
const f = ({ x, y }: Sides): Scalar => mul(x, y)
const inputs = fc.record({ x: number, y: number }, { noNullPrototype: true })
const several = ({ x, y }: Sides): readonly [Scalar, Scalar] => [mul(x, y), x]

/** What the law says of a mode that gives something of another shape, whatever it is given. */
const complaintOf = (law: keyof typeof laws, mode: string, gives: unknown): string => {
  const modes = { [mode]: () => () => gives } as never
  try {
    assertLaw(
      mode === 'pushforward' ? laws[law]({ f: several, inputs, modes }) : laws[law]({ f, inputs, modes }),
      parameters,
    )
  } catch (failure) {
    return (failure as Error).message.split('\n')[1] ?? ''
  }
  return 'holds'
}

describe('a mode that gives something else than derivatives breaks a law:', () => {
  it.each([
    ['another key', { x: 1, y: 2, z: 7 }, 'Expected the keys x, y as ROLE, but the keys x, y, z came.'],
    ['a missing key', { x: 1 }, 'Expected the keys x, y as ROLE, but the keys x came.'],
    ['a list', [1, 2], 'Expected a record as ROLE, but an array of 2 came.'],
    ['nothing at a leaf', { x: 1, y: undefined }, 'Expected a number as ROLE at y, but undefined came.'],
    ['a text at a leaf', { x: '1', y: 2 }, 'Expected a number as ROLE at x, but the string "1" came.'],
    ['nothing', undefined, 'Expected a record as ROLE, but a single leaf came.'],
  ])('%s in reverse', (_, gives, complaint) => {
    const said = complaint.replace('ROLE', 'what the reverse mode of the subject gives')
    expect(complaintOf('sumRule', 'reverse', gives)).toContain(said)
    expect(complaintOf('linearityInSeed', 'reverse', gives)).toContain(said)
    expect(complaintOf('forwardEqualsReverse', 'pullback', gives)).toContain(
      said.replace('reverse', 'pullback'),
    )
    expect(complaintOf('hessianSymmetry', 'hvp', gives)).toContain(said.replace('reverse', 'hvp'))
  })

  it.each([
    ['forward', 'sumRule', 3, 'Expected a record with a number as tangent as ROLE, but 3 came.'],
    ['forward', 'sumRule', { value: 3 }, 'Expected a number as the tangent of ROLE, but nothing came.'],
    [
      'pushforward',
      'forwardEqualsReverse',
      [1, 2, 3],
      'Expected an array of 2 as ROLE, but an array of 3 came.',
    ],
    [
      'hessian',
      'hessianSymmetry',
      { x: { x: 1, y: 2 } },
      'Expected the keys x, y as ROLE, but the keys x came.',
    ],
    [
      'hessian',
      'hessianSymmetry',
      { x: { x: 1, y: 2 }, y: 3 },
      'Expected a record as ROLE at y, but a single leaf came.',
    ],
    [
      'hessian',
      'hessianSymmetry',
      { x: { x: 1, y: 2 }, y: { x: 1, y: null } },
      'Expected a number as ROLE at y, but null came.',
    ],
  ] as const)('%s of %s gives %j', (mode, law, gives, complaint) => {
    const said = complaint.replace('ROLE', `what the ${mode} mode of the subject gives`)
    expect(complaintOf(law, mode, gives)).toContain(said)
  })
})
