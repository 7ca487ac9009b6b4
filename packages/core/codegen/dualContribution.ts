import type { Rule } from '../src/rule/Rule.js'
import { chosen, isLiteral } from './contribution.js'
import type { Sign } from './contribution.js'
import { Definitions } from './Definitions.js'
import { anyOf, applied, guarded, readDual } from './Dual.js'
import type { Dual, DualScene } from './Dual.js'
import { ruleToCondition } from './javascript.js'
import type { TotalName } from './javascript.js'

/** What a contribution with a tangent is made of, and where it goes. */
export interface DualTarget {
  readonly scene: DualScene
  readonly totalName: TotalName
  readonly adjoint: Dual
  /** The text of the node id that receives the contribution. */
  readonly id: string
}

const accumulate = (id: string, sign: Sign, { value, tangent }: Dual): ReadonlyArray<string> => [
  `adjoints[${id}] = (adjoints[${id}] as number) ${sign} ${value}`,
  ...(tangent === undefined
    ? [`reached[${id}] = (reached[${id}] as number) | 1`]
    : [
        `adjointTangents[${id}] = (adjointTangents[${id}] as number) ${sign} ${guarded(tangent, sign === '-')}`,
        `reached[${id}] = (reached[${id}] as number) | 1 | (${anyOf(tangent.flags)} << 1)`,
      ]),
]

/**
 * The statements that add `adjoint × partial` and its tangent to an operand, with the distinctions of a contribution
 * without a tangent. What they name is defined first: where the rule is not a choice, in `definitions`.
 */
export const dualContribution = (
  definitions: Definitions,
  rule: Rule,
  target: DualTarget,
  sign: Sign = '+',
): ReadonlyArray<string> => {
  const { scene, adjoint, id } = target
  const opposite = sign === '+' ? '-' : '+'
  const read = readDual(definitions, scene)
  if (isLiteral(rule, 0)) return []
  if (isLiteral(rule, 1)) return accumulate(id, sign, adjoint)
  if (isLiteral(rule, -1)) return accumulate(id, opposite, adjoint)
  if (rule._tag === 'Application') {
    const [first, second, third] = rule.args
    if (rule.op === 'select' && first !== undefined && second !== undefined && third !== undefined) {
      const values = scene.operands.map(({ value }) => value)
      const condition = ruleToCondition(first, values, scene.output.value, target.totalName)
      const side = (part: Rule): ReadonlyArray<string> => {
        const inner = new Definitions(definitions)
        const statements = dualContribution(inner, part, target, sign)
        return [...inner.lines(), ...statements]
      }
      return chosen(condition, side(second), side(third))
    }
    if (rule.op === 'neg' && first !== undefined)
      return dualContribution(definitions, first, target, opposite)
    if (rule.op === 'div' && second !== undefined && isLiteral(first, 1))
      return accumulate(id, sign, applied(definitions, 'div', [adjoint, read(second)]))
  }
  return accumulate(id, sign, applied(definitions, 'mul', [adjoint, read(rule)]))
}
