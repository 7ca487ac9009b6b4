export { expression } from './arbitrary/expression.js'
export type { ExpressionConstraints, StatementKind } from './arbitrary/ExpressionConstraints.js'
export { expressionAndPoint } from './arbitrary/expressionAndPoint.js'
export type { ExpressionAndPoint } from './arbitrary/expressionAndPoint.js'
export { point } from './arbitrary/point.js'
export type { PointConstraints } from './arbitrary/point.js'
export { tape } from './arbitrary/tape.js'
export { cotangent, tangent, tree } from './arbitrary/tree.js'
export type { Drawn } from './arbitrary/tree.js'
export { intoDomain } from './domain/intoDomain.js'
export type { KinkChoice } from './domain/search.js'
export { evaluate, results } from './expression/evaluate.js'
export type { Preparation } from './expression/evaluate.js'
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
export { agrees, finiteDifference } from './finiteDifference.js'
export type { Estimate } from './finiteDifference.js'
