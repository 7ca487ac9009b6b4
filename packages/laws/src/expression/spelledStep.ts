import type { Ruled, Step } from './Expression.js'
import { recordedOp } from './recordedOp.js'
import { spelledCall, spelledOperand, spelledRule } from './spelling.js'
import type { Names } from './spelling.js'
import { partialFor } from './withOwnRule.js'

/** A step as a call. */
export const spelledStep = ({ op, operands }: Step, known: Names): string =>
  spelledCall(
    op,
    operands.map((operand) => spelledOperand(operand, known)),
  )

const among = (name: string, texts: Names): Names => (texts.some((text) => text.includes(name)) ? [name] : [])

/** A step with a rule of its own as a call of `customRule`. */
export const spelledRuled = ({ step, rule }: Ruled, known: Names): string => {
  const variables = step.operands.flatMap((operand, k) => (operand._tag === 'Earlier' ? [k] : []))
  if (variables.length === 0) return spelledStep(step, known)
  const own = step.operands.map((operand, k) =>
    operand._tag === 'Earlier' ? `p${String(variables.indexOf(k))}` : spelledOperand(operand, known),
  )
  const name = recordedOp(step)
  const partials = variables.map((k) => {
    const { rule: partial, named } = partialFor(name, k, own)
    return partial === null ? '0' : spelledRule(partial, named, 'output', own)
  })
  const names = variables.map((_, k) => `p${String(k)}`)
  const used = names.map((each) => (partials.some((text) => text.includes(each)) ? each : ''))
  const given = `[${names.join(', ')}]: readonly [${names.map(() => 'Scalar').join(', ')}]`
  const isUnused = used.every((each) => each === '')
  const pattern = isUnused ? '_' : `[${used.join(', ')}]`.replace(/(, )+\]$/u, ']')
  const output = among('output', partials)
    .map((each) => `, ${each}`)
    .join('')
  const tangents = names.map((_, k) => `t${String(k)}`)
  const body =
    rule === 'pullback'
      ? `pullback: (${pattern}, cotangent${output}) => [${partials.map((each) => `mul(cotangent, ${each})`).join(', ')}]`
      : `tangent: (${pattern}, [${tangents.join(', ')}]${output}) => sum([${partials.map((each, k) => `mul(t${String(k)}, ${each})`).join(', ')}])`
  const at = variables
    .flatMap((k) => step.operands.slice(k, k + 1))
    .map((each) => spelledOperand(each, known))
  return `customRule((${given}) => ${spelledCall(step.op, own)}, { ${body} })([${at.join(', ')}])`
}
