import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { fc, test } from '@fast-check/jest'
import { add, div, exp, log, mul, neg, square } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGrad, forwardEqualsReverse, number } from '@wengert/laws'
import { parameters } from './parameters.js'

fc.configureGlobal(parameters)

const softplus = customRule((x: Scalar) => log(add(1, exp(x))), {
  name: 'softplus',
  pullback: (x, cotangent) => div(cotangent, add(1, exp(neg(x)))),
})
const loss = ({ w, x }: { w: Scalar; x: Scalar }): Scalar => square(softplus(mul(w, x)))
const small = number({ min: -3, max: 3 })

test.prop([fc.record({ w: small, x: small })])('the gradient of loss', (inputs) => {
  checkGrad(loss, { inputs })
})

const { name, property } = forwardEqualsReverse({ f: loss, inputs: fc.record({ w: small, x: small }) })
test(name, () => {
  fc.assert(property)
})

it('is what the README shows', () => {
  const readme = readFileSync(join(__dirname, '../README.md'), 'utf8')
  const shown =
    /```js\nimport \{ fc, test \} from '@fast-check\/jest'\n([\s\S]*?)\n```/.exec(readme)?.[1] ?? ''
  const own = readFileSync(__filename, 'utf8')
  expect(shown.trim()).not.toBe('')
  for (const paragraph of shown.trim().split('\n\n')) expect(own).toContain(paragraph)
})
