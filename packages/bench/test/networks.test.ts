import { describe, expect, it } from '@jest/globals'
import type { Scalar } from '@wengert/core'
import { valueAndGrad } from '@wengert/grad'
import { initialParameters, loss, parametersOf, points } from '@wengert/tour'
import type { Network } from '@wengert/tour'
import { closureStep } from '../src/contestants/closureNetwork.js'
import { Yardstick } from '../src/contestants/yardstick.js'
import { yardstickStep } from '../src/contestants/yardstickNetwork.js'
import { checkAgreement } from '../src/measurement/agreement.js'

const network = initialParameters(5)
const examples = points().slice(0, 7)
const alpha = 0.01

describe('the networks of the contestants', () => {
  it('have the same gradient as the one of the tour', () => {
    const ours = valueAndGrad((parameters: Network<Scalar>) => loss(parameters, examples, alpha))
    const gradients = {
      tour: parametersOf(ours(network).gradient),
      closure: parametersOf(closureStep(network, examples, alpha)),
      yardstick: parametersOf(yardstickStep(new Yardstick(), network, examples, alpha)),
    }
    checkAgreement(gradients)
    expect(gradients.tour).toHaveLength(337)
    expect(gradients.tour.filter((partial) => partial === 0)).toEqual([])
  })
})
