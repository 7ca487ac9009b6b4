import { describe, it } from '@jest/globals'
import { assertLaw, laws } from '@wengert/laws'
import { declaredOp, isDifferentiable, opNames, smoothOp } from './opSubjects.js'
import { parameters } from './parameters.js'

const { domainHonesty, ruleEqualsDifference, ...anywhere } = laws

describe.each(Object.values(anywhere).map((law) => [law.says.name, law] as const))('%s', (_, law) => {
  it.each(opNames)('%s', (name) => {
    assertLaw(law(smoothOp(name)), parameters as never)
  })
})
describe(ruleEqualsDifference.says.name, () => {
  it.each(opNames.filter(isDifferentiable))('%s', (name) => {
    assertLaw(ruleEqualsDifference(smoothOp(name)), parameters)
  })
})
describe(domainHonesty.says.name, () => {
  it.each(opNames)('%s', (name) => {
    assertLaw(domainHonesty(declaredOp(name)), parameters)
  })
})
