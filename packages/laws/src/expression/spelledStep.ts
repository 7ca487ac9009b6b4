import type { FunctionName, Operand, Ruled, Step } from './Expression.js'
import { parameterAt, recordedOp } from './recordedOp.js'
import { spelledCall, spelledOperand, spelledRule } from './spelling.js'
import type { Names } from './spelling.js'
import { partialFor } from './withOwnRule.js'

/** How an operand of an op is written at a position. */
export type Spell = (operand: Operand, op: FunctionName, position: number) => string

/** Operands by their names, by way of a preparation if there is one. */
export const spellWith =
  (known: Names, preparation?: string): Spell =>
  (operand, op, position) => {
    const text = spelledOperand(operand, known)
    return preparation === undefined || parameterAt(op, position)
      ? text
      : `${preparation}(${text}, '${op}', ${String(position)})`
  }

/** A step as a call. */
export const spelledStep = ({ op, operands }: Step, spell: Spell): string =>
  spelledCall(
    op,
    operands.map((operand, position) => spell(operand, op, position)),
  )

const uses = (texts: Names, name: string): boolean =>
  texts.some((text) => new RegExp(`\\b${name}\\b`, 'u').test(text))

/** A pattern that names what some texts use. */
const pattern = (names: Names, texts: Names): string => {
  const used = names.map((name) => (uses(texts, name) ? name : ''))
  return used.every((name) => name === '') ? '_' : `[${used.join(', ')}]`.replace(/(, )+\]$/u, ']')
}

/** As long as lines of code are. */
const width = 100

/** A list between brackets, over several lines where it is long. */
const listed = (open: string, elements: Names, close: string): Names => {
  const line = `${open}${elements.join(', ')}${close}`
  return line.length <= width || elements.length === 1
    ? [line]
    : [open, ...elements.map((each) => `  ${each},`), close]
}

/** A step with a rule of its own as a call of `customRule`, line by line. */
export const spelledRuled = ({ step, rule }: Ruled, spell: Spell): Names => {
  const { op, operands } = step
  const variables = operands.flatMap((operand, k) => (operand._tag === 'Earlier' ? [k] : []))
  if (variables.length === 0) return [spelledStep(step, spell)]
  const own = operands.map((operand, k) =>
    operand._tag === 'Earlier' ? `p${String(variables.indexOf(k))}` : spell(operand, op, k),
  )
  const name = recordedOp(step)
  const partials = variables.map((k) => {
    const { rule: partial, named } = partialFor(name, k, own)
    return partial === null ? '0' : spelledRule(partial, named, 'output', own)
  })
  const names = variables.map((_, k) => `p${String(k)}`)
  const given = `[${names.join(', ')}]: readonly [${names.map(() => 'Scalar').join(', ')}]`
  const output = uses(partials, 'output') ? ', output' : ''
  const inputs = pattern(names, partials)
  const seeds = rule === 'pullback' ? names.map(() => 'cotangent') : names.map((_, k) => `t${String(k)}`)
  const products = partials.map((partial, k) => `mul(${seeds[k] ?? ''}, ${partial})`)
  const at = operands.flatMap((operand, k) => (operand._tag === 'Earlier' ? [spell(operand, op, k)] : []))
  const body =
    rule === 'pullback'
      ? listed(`pullback: (${inputs}, cotangent${output}) => [`, products, '],')
      : products.length === 1
        ? [`tangent: (${inputs}, [t0]${output}) => ${products.join('')},`]
        : listed(`tangent: (${inputs}, [${seeds.join(', ')}]${output}) => sum([`, products, ']),')
  return [
    `customRule((${given}) => ${spelledCall(op, own)}, {`,
    `  name: '${op}',`,
    ...body.map((line) => `  ${line}`),
    `})([${at.join(', ')}])`,
  ]
}
