import { describe, it } from '@jest/globals'
import * as fc from 'fast-check'
import { add, mul, sin } from '@wengert/core'
import type { Scalar } from '@wengert/core'

import { assertLaw, laws } from '@wengert/laws'
import { parameters } from './parameters.js'

interface Labelled {
  readonly label: string
  readonly x: Scalar
  readonly options: { readonly isOn: boolean; readonly nothing: null; readonly y: Scalar }
}

const number = fc.double({ min: 0.5, max: 3, noNaN: true })
const inputs = fc.record({
  label: fc.constantFrom('a', 'b'),
  x: number,
  options: fc.record({ isOn: fc.boolean(), nothing: fc.constant(null), y: number }),
})
const f = ({ label, x, options }: Labelled): Scalar =>
  label === 'a' && options.isOn ? mul(x, sin(options.y)) : add(x, options.y)

describe.each(Object.entries(laws))('%s', (_, law) => {
  it('leaves texts, booleans and null alone, as grad does', () => {
    assertLaw(law({ f, inputs }), parameters)
  })

  it('holds of several outputs with texts among its inputs', () => {
    const several = (at: Labelled): object => ({ first: f(at), rest: [at.x, mul(at.x, at.options.y)] })
    assertLaw(law({ f: several, inputs }), parameters)
  })
})
