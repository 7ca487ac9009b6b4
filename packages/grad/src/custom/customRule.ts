import { invalidLeaf, isRecording, isVar, mapTree, openRows, raise, scope } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import type { Scalars } from '../grad.js'
import { hasVar } from '../hasVar.js'
import { leavesOf, partialsOf, withPartials } from './attached.js'
import type { AnyRule } from './attached.js'
import { refuseClosure } from './closure.js'
import type { RuleName } from './linearity.js'

interface Named {
  /** What messages and the scope of the recorded nodes call it; the function's own name unless told otherwise. */
  readonly name?: string
}

/** How cotangents of the output become cotangents of the argument: x̄ = ȳ·J, linear in ȳ. */
export interface PullbackRule<T, O> extends Named {
  readonly pullback: (inputs: T, cotangents: Scalars<O>, output: O) => Scalars<T>
}

/** How tangents of the argument become tangents of the output: ẏ = J·ẋ, linear in ẋ. */
export interface TangentRule<T, O> extends Named {
  readonly tangent: (inputs: T, tangents: Scalars<T>, output: O) => Scalars<O>
}

/** A derivative rule of one's own, in either direction; the other follows from it. */
export type CustomRule<T, O> = PullbackRule<T, O> | TangentRule<T, O>

interface Ruled extends RuleName {
  readonly f: (inputs: unknown) => unknown
  readonly derive: AnyRule
}

const onVars = ({ f, derive, ...rule }: Ruled, inputs: unknown): unknown => {
  const { length: first } = openRows()
  const output = f(inputs)
  const [inputLeaves, outputLeaves] = [leavesOf(inputs), leavesOf(output)]
  refuseClosure(rule.name, openRows(), first, inputLeaves, outputLeaves)
  if (!hasVar(output)) return output
  const partials = scope(rule.kind, () => partialsOf(rule, derive, inputs, output))
  const variables = inputLeaves.filter(isVar)
  let next = 0
  return mapTree(output, (leaf) =>
    typeof leaf === 'number' || isVar(leaf)
      ? withPartials(leaf, variables, partials[next++] ?? [])
      : raise(invalidLeaf(`an output of ${rule.name}`, 'a scalar', output, leaf)),
  )
}

const ruleOf = (rule: unknown): { readonly kind: RuleName['kind']; readonly derive: AnyRule } => {
  const given = typeof rule === 'object' && rule !== null ? rule : {}
  const { pullback, tangent } = given as { readonly pullback?: unknown; readonly tangent?: unknown }
  if (typeof pullback === 'function' && tangent === undefined)
    return { kind: 'pullback', derive: pullback as AnyRule }
  if (typeof tangent === 'function' && pullback === undefined)
    return { kind: 'tangent', derive: tangent as AnyRule }
  return raise({
    _tag: 'InvalidOperand',
    op: 'customRule',
    position: 1,
    message:
      'Expected either a pullback or a tangent as the rule given to customRule, a function, but not that came. Write customRule(f, { pullback: (x, cotangent) => mul(cotangent, 2) }).',
  })
}

/**
 * A function with a derivative rule of its own: its values are those of `f`, its derivatives of every kind and order are
 * what the rule says.
 *
 * The rule is a pullback (x, ȳ) ↦ x̄ or a tangent (x, ẋ) ↦ ẏ, over the same trees as `f`; the one follows from the other.
 * It is a differentiable function itself, and is recorded where `f` is: second derivatives are derivatives of the rule.
 * It may use the output, its third argument, which is `f`'s own, without the rule, as `f` is inside of it.
 *
 * A rule that is not linear in ȳ or ẋ throws `InvalidRule`, as does an `f` that uses a `Var` from outside of its
 * argument; results of another shape throw `ShapeMismatch`. With several outputs and inputs the Jacobian is recorded,
 * without what is structurally zero in it.
 *
 * @example
 * ```ts
 * import { add, div, exp, log, mul, neg, sqrt, type Scalar } from '@wengert/core'
 * import { customRule, grad } from '@wengert/grad'
 *
 * const softplus = customRule((x: Scalar) => log(add(1, exp(x))), {
 *   tangent: (x, tangent) => div(tangent, add(1, exp(neg(x)))),
 * })
 * softplus(0) // ≈ 0.693
 * grad(softplus)(1000) // => 1
 *
 * const reversed = customRule((x: Scalar) => x, { pullback: (_, cotangent) => mul(cotangent, -1) })
 * grad((x: Scalar) => mul(3, reversed(x)))(2) // => -3
 *
 * const root = customRule((a: Scalar) => sqrt(a), { pullback: (_a, cotangent, r) => div(cotangent, mul(2, r)) })
 * grad(grad(root))(4) // => -0.03125
 * ```
 */
export const customRule = <T, O extends Scalar | object>(
  f: (inputs: T) => O,
  rule: CustomRule<T, O>,
): ((inputs: T) => O) => {
  const { kind, derive } = ruleOf(rule)
  const name = rule.name ?? (f.name === '' ? 'customRule' : f.name)
  let inside = false
  const within = (inputs: unknown): unknown => {
    inside = true
    try {
      return onVars({ name, kind, f: f as Ruled['f'], derive }, inputs)
    } finally {
      inside = false
    }
  }
  return (inputs) => (inside || !isRecording() ? f(inputs) : (scope(name, () => within(inputs)) as O))
}
