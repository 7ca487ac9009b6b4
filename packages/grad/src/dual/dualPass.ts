import { foldRule } from '@wengert/core'
import type { OpName, Rule } from '@wengert/core'
import { dual, dualOp } from './Dual.js'
import type { Dual } from './Dual.js'

/** The operands and the output that a rule speaks of. */
export interface DualScene {
  readonly operands: ReadonlyArray<Dual>
  readonly output: Dual
  /** The sum of a rule over all elements of a list. */
  readonly total: (rule: Rule) => Dual
}

type DualReading = (scene: DualScene) => Dual

/** What an op passes on of an adjoint and its tangent, or `undefined`. */
type DualPass = (adjoint: Dual, scene: DualScene) => Dual | undefined

const nothing = dual(NaN)
const noReading: DualReading = () => nothing

const compiledReading: (rule: Rule) => DualReading = foldRule<DualReading>({
  operand: (position) => (scene) => scene.operands[position] ?? nothing,
  output: () => (scene) => scene.output,
  literal: (value) => {
    const number = dual(value)
    return () => number
  },
  application: (name, [first = noReading, second = noReading, third = noReading]) => {
    const op = dualOp(name as OpName)
    return (scene) => op(first(scene), second(scene), third(scene))
  },
  total: (_, rule) => (scene) => scene.total(rule),
})

const isLiteral = (rule: Rule | undefined, value: number): boolean =>
  rule?._tag === 'Literal' && rule.value === value

const compiledPass = (rule: Rule): DualPass => {
  if (isLiteral(rule, 0)) return () => undefined
  if (isLiteral(rule, 1)) return (adjoint) => adjoint
  if (rule._tag === 'Application') {
    const [first, second, third] = rule.args
    if (rule.op === 'select' && first !== undefined && second !== undefined && third !== undefined) {
      const [condition, yes, no] = [compiledReading(first), compiledPass(second), compiledPass(third)]
      return (adjoint, scene) => (condition(scene).value !== 0 ? yes : no)(adjoint, scene)
    }
    if (rule.op === 'neg' && first !== undefined) {
      const [positive, neg] = [compiledPass(first), dualOp('neg')]
      return (adjoint, scene) => positive(neg(adjoint, nothing, nothing), scene)
    }
    if (rule.op === 'div' && second !== undefined && isLiteral(first, 1)) {
      const [divisor, div] = [compiledReading(second), dualOp('div')]
      return (adjoint, scene) => div(adjoint, divisor(scene), nothing)
    }
  }
  const [partial, mul] = [compiledReading(rule), dualOp('mul')]
  return (adjoint, scene) => mul(adjoint, partial(scene), nothing)
}

const remembered = <A>(compute: (rule: Rule) => A): ((rule: Rule) => A) => {
  const known = new Map<Rule, A>()
  return (rule) => {
    const found = known.get(rule)
    if (found !== undefined) return found
    const made = compute(rule)
    known.set(rule, made)
    return made
  }
}

/** A rule as a number with its tangent; compiled once. */
export const dualReading = remembered(compiledReading)

/**
 * The rule of a partial as what it passes on, compiled once. A partial of 0 passes nothing on, one that is a `select`
 * only on the chosen side: the distinctions are those of the generated kernels and of appended adjoints.
 */
export const dualPass = remembered(compiledPass)
