import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { add, div, exp, log, mul, square } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGrad, number } from '@wengert/laws'
import { messageOf } from './messageOf.js'

const softplus = customRule((x: Scalar) => log(add(1, exp(x))), {
  name: 'softplus',
  pullback: (x, cotangent) => div(cotangent, add(1, exp(x))),
})
const loss = ({ w, x }: { w: Scalar; x: Scalar }): Scalar => square(softplus(mul(w, x)))
const small = number({ min: -3, max: 3 })

describe('the README', () => {
  it('shows the message that its broken rule gives', () => {
    const readme = readFileSync(join(__dirname, '../README.md'), 'utf8')
    const shown = /```txt\n([\s\S]*?)\n```/.exec(readme)?.[1]
    const arbitrary = fc.record({ w: small, x: small })
    expect(shown).toBe(messageOf(() => checkGrad(loss, { arbitrary, seed: 1 })))
  })
})
