import { expectFunction, isRecording, raise } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import type { Scalars } from '../grad.js'
import type { RuleName } from './linearity.js'
import { recordedWithRule } from './recordedWithRule.js'
import type { AnyRule } from './rule.js'

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

const whatCame = (given: { readonly pullback?: unknown; readonly tangent?: unknown }): string => {
  if (given.pullback !== undefined && given.tangent !== undefined) return 'both came'
  if (given.pullback !== undefined || given.tangent !== undefined) return 'what came is no function'
  const others = Object.keys(given).filter((key) => key !== 'name')
  return others.length === 0 ? 'neither came' : `${others.join(', ')} came`
}

const ruleOf = (rule: unknown): { readonly kind: RuleName['kind']; readonly derive: AnyRule } => {
  const given = typeof rule === 'object' && rule !== null ? rule : {}
  const { pullback, tangent }: { readonly pullback?: unknown; readonly tangent?: unknown } = given
  if (typeof pullback === 'function' && tangent === undefined)
    return { kind: 'pullback', derive: pullback as AnyRule }
  if (typeof tangent === 'function' && pullback === undefined)
    return { kind: 'tangent', derive: tangent as AnyRule }
  return raise({
    _tag: 'InvalidOperand',
    op: 'customRule',
    position: 1,
    message: `Expected either a pullback or a tangent, a function, as the rule given to customRule, but ${whatCame(given)}. Write customRule(f, { pullback: (x, cotangent) => mul(cotangent, 2) }).`,
  })
}

/**
 * A function with a derivative rule of its own: its values are those of `f`, its derivatives of every kind and order are
 * what the rule says.
 *
 * The rule is a pullback (x, ȳ) ↦ x̄ or a tangent (x, ẋ) ↦ ẏ, over the same trees as `f`; the one follows from the other.
 * It is a differentiable function itself, and is recorded where `f` is: second derivatives are derivatives of the rule.
 * It may use the output, its third argument, or call the function itself at its own argument: both obey the rule. So a
 * solver that nothing is recorded of can have the rule of the implicit function theorem, to every order.
 *
 * A rule that is not linear in ȳ or ẋ throws `InvalidRule`, as does an `f` that uses a `Var` from outside of its
 * argument, and a rule that calls itself without end; results of another shape throw `ShapeMismatch`. With several
 * outputs and inputs the Jacobian is recorded, without what is structurally zero in it: time and size grow with the
 * product of their numbers where it is dense.
 *
 * @example
 * ```ts
 * import { add, div, exp, log, mul, neg, primal, type Scalar } from '@wengert/core'
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
 * // Computed outside of any tape: y² = a, so that dy = da / 2y.
 * const root = customRule((a: Scalar) => Math.sqrt(primal(a)), { pullback: (_a, c, y) => div(c, mul(2, y)) })
 * grad(root)(4) // => 0.25
 * grad(grad(root))(4) // => -0.03125
 * ```
 */
export const customRule = <T, O extends Scalar | object>(
  f: (inputs: T) => O,
  rule: CustomRule<T, O>,
): ((inputs: T) => O) => {
  expectFunction(f, 'customRule', 0)
  const { kind, derive } = ruleOf(rule)
  const name = rule.name ?? (f.name === '' ? 'customRule' : f.name)
  const ruled = recordedWithRule({ name, kind, f: f as (inputs: unknown) => unknown, derive })
  return (inputs) => (isRecording() ? (ruled(inputs) as O) : f(inputs))
}
