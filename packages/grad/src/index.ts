export { backward } from './backward.js'
export type { By, ByKeys, ByLeaves, ChosenLeaves, Given, KeySides, LeafSides, Sides } from './choice/By.js'
export { under } from './choice/By.js'
export { customRule } from './custom/customRule.js'
export type { CustomRule, PullbackRule, TangentRule } from './custom/customRule.js'
export { derivative } from './derivative.js'
export type { Curve } from './derivative.js'
export { directional } from './directional.js'
export type { Directional, DirectionalBy, DirectionalOf } from './directional.js'
export { firstNonFiniteGradient } from './firstNonFiniteGradient.js'
export { grad, valueAndGrad } from './grad.js'
export type {
  Grad,
  Gradient,
  Scalars,
  TakesScalars,
  ValueAndGrad,
  ValueAndGradient,
  ValueAndGradOf,
} from './grad.js'
export { GradientMap, gradientMapEq, gradientMapMonoid, gradientMapShow } from './GradientMap.js'
export type { NonFiniteContribution, NonFiniteGradient, NonFiniteSeed } from './NonFiniteGradient.js'
export { hessian } from './hessian.js'
export type { Hessian, HessianBy, HessianOf } from './hessian.js'
export { hvp } from './hvp.js'
export type { Hvp, HvpBy, HvpOf } from './hvp.js'
export { jacobian } from './jacobian.js'
export type { Jacobian, JacobianBy, JacobianOptions, JacobianWith } from './jacobian.js'
export { jvp } from './jvp.js'
export type { Jvp, JvpBy, JvpOf, ValueAndTangent } from './jvp.js'
export type { Direction } from './linear/jacobianRows.js'
export { linearize } from './linearize.js'
export type {
  Linearize,
  LinearizeBy,
  LinearizeOf,
  Pushforward,
  RecordedPushforward,
  ValueAndPushforward,
} from './linearize.js'
export { vjp } from './vjp.js'
export type { Pullback, RecordedPullback, ValueAndPullback, Vjp, VjpBy, VjpOf } from './vjp.js'
