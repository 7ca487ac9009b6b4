export { checkGrad, checkGradEither } from './checkGrad/checkGrad.js'
export type { CheckGrad, CheckGradEither } from './checkGrad/checkGrad.js'
export type {
  CheckOptions,
  HandWrittenOptions,
  KinkOptions,
  Points,
  RandomOptions,
} from './checkGrad/CheckOptions.js'
export { GradientMismatch } from './checkGrad/GradientReport.js'
export type { GradientFault, GradientReport, KinkMet } from './checkGrad/GradientReport.js'
export type { Mode } from './checkGrad/Mode.js'
export { expression } from './arbitrary/expression.js'
export type { ExpressionConstraints, StatementKind } from './arbitrary/ExpressionConstraints.js'
export { expressionAndPoint } from './arbitrary/expressionAndPoint.js'
export type { ExpressionAndPoint } from './arbitrary/expressionAndPoint.js'
export { number } from './arbitrary/number.js'
export type { NumberConstraints } from './arbitrary/number.js'
export { point } from './arbitrary/point.js'
export type { PointConstraints } from './arbitrary/PointConstraints.js'
export { tape } from './arbitrary/tape.js'
export { cotangent, tangent, tree } from './arbitrary/tree.js'
export type { DrawnTree } from './arbitrary/tree.js'
export { intoDomain } from './domain/intoDomain.js'
export type { KinkChoice } from './domain/isPointOf.js'
export { evaluate, results } from './expression/evaluate.js'
export type { Preparation } from './expression/Preparation.js'
export type {
  Block,
  Branch,
  Comparison,
  ComparisonName,
  Expression,
  FunctionName,
  Loop,
  Operand,
  Ruled,
  Slope,
  Statement,
  Step,
} from './expression/Expression.js'
export { showExpression } from './expression/showExpression.js'
export { showFormula } from './expression/showFormula.js'
export { agrees } from './difference/Estimate.js'
export type { Estimate } from './difference/Estimate.js'
export { finiteDifference } from './difference/finiteDifference.js'
export { measuredNoise } from './difference/measuredNoise.js'
export { oneSidedDifferences } from './difference/oneSidedDifferences.js'
export type { OneSided } from './difference/oneSidedDifferences.js'
export { appendingKeeps } from './law/appendingKeeps.js'
export { assertLaw } from './law/assertLaw.js'
export { chainRule } from './law/chainRule.js'
export { composeKeeps } from './law/composeKeeps.js'
export { domainHonesty } from './law/domainHonesty.js'
export { eulerIdentity } from './law/eulerIdentity.js'
export type { Homogeneous } from './law/eulerIdentity.js'
export { forEvery } from './law/forEvery.js'
export type { OfSubject } from './law/forEvery.js'
export { forwardEqualsReverse } from './law/forwardEqualsReverse.js'
export { functorLaws } from './law/functorLaws.js'
export { hessianSymmetry } from './law/hessianSymmetry.js'
export { inverseFunctionRule } from './law/inverseFunctionRule.js'
export type { Invertible } from './law/inverseFunctionRule.js'
export { keepsFunction } from './law/keepsFunction.js'
export type { Transformation } from './law/keepsFunction.js'
export { furtherLaws, laws } from './law/laws.js'
export { linearityInSeed } from './law/linearityInSeed.js'
export { productRule } from './law/productRule.js'
export { pruneKeeps } from './law/pruneKeeps.js'
export { replayEqualsRecording } from './law/replayEqualsRecording.js'
export { ruleEqualsDifference } from './law/ruleEqualsDifference.js'
export { simplifyKeeps } from './law/simplifyKeeps.js'
export { sumRule } from './law/sumRule.js'
export type { Drawn, Draws } from './law/Draws.js'
export type { Law, Subject } from './law/Law.js'
export { lawOf } from './law/LawOf.js'
export type { AnyLaw, LawOf, Says } from './law/LawOf.js'
export type { Modes } from './law/Modes.js'
export type { Objective, Situation } from './law/Situation.js'
export type { Bounds } from './law/bounds.js'
export type { Numbers, Vector } from './law/Vector.js'
export { unitRoundoff } from './rounding/localError.js'
export { roundingBounds } from './rounding/roundingBounds.js'
export type { Bounded } from './rounding/roundingBounds.js'
export type { RoundingOptions } from './rounding/RoundingOptions.js'
