import { foldRule, functions, mul, opFunctions, ops, sum } from '@wengert/core'
import type { OpName, Rule, Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import type { Ruled } from './Expression.js'
import { recordedOp } from './recordedOp.js'

type Scalars = ReadonlyArray<Scalar>

/** Which of an op's partials belongs to an operand, and the operands that it names by position. */
export const partialFor = <A>(
  name: OpName,
  operand: number,
  operands: ReadonlyArray<A>,
): { readonly rule: Rule | null; readonly named: ReadonlyArray<A> } => {
  const { arity, partials } = ops[name]
  const half = operands.length / 2
  if (typeof arity === 'number') return { rule: partials[operand] ?? null, named: operands }
  if (arity !== 'pairs') return { rule: partials[0] ?? null, named: operands.slice(operand, operand + 1) }
  return {
    rule: partials[Number(operand >= half)] ?? null,
    named: [operand % half, (operand % half) + half].flatMap((k) => operands.slice(k, k + 1)),
  }
}

// Lazily, since a rule that is totalled over all elements is folded once more, for no element.
const partialOf = (rule: Rule, named: Scalars, output: Scalar, elements: Scalars): (() => Scalar) =>
  foldRule<() => Scalar>({
    operand: (position) => () => named[position] ?? NaN,
    output: () => () => output,
    literal: (value) => () => value,
    application: (name, args) => () => opFunctions[name as OpName](...args.map((arg) => arg())),
    total: (_, of) => () => sum(elements.map((element) => partialOf(of, [element], output, elements)())),
  })(rule)

/** A sum as one would write it. */
const total = (terms: Scalars): Scalar => {
  const [only = 0] = terms
  return terms.length === 1 ? only : sum(terms)
}

/** A step taken by a function with a rule of its own, which multiplies by the op's own partials. */
export const withOwnRule = ({ step, rule }: Ruled, operands: Scalars): Scalar => {
  const variables = operands.flatMap((_, k) => (step.operands[k]?._tag === 'Earlier' ? [k] : []))
  if (variables.length === 0) return functions[step.op](...operands)
  const name = recordedOp(step)
  const whole = (xs: Scalars): Scalars => operands.map((x, k) => xs[variables.indexOf(k)] ?? x)
  const products = (xs: Scalars, output: Scalar, seed: (k: number) => Scalar): Scalars => {
    const all = whole(xs)
    return variables.map((operand, k) => {
      const partial = partialFor(name, operand, all)
      return mul(seed(k), partial.rule === null ? 0 : partialOf(partial.rule, partial.named, output, all)())
    })
  }
  const f = (xs: Scalars): Scalar => functions[step.op](...whole(xs))
  const own =
    rule === 'pullback'
      ? customRule(f, {
          name: step.op,
          pullback: (xs, cotangent, output) => products(xs, output, () => cotangent),
        })
      : customRule(f, {
          name: step.op,
          tangent: (xs, tangents, output) => total(products(xs, output, (k) => tangents[k] ?? 0)),
        })
  return own(variables.map((k) => operands[k] ?? NaN))
}
