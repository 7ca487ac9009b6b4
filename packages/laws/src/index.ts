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
export { evaluate, results } from './Expression.js'
export type { Expression, FunctionName, Operand, Preparation, Step } from './Expression.js'
export { expressionArbitrary } from './expressionArbitrary.js'
export type { ExpressionConstraints } from './expressionArbitrary.js'
export { agrees, finiteDifference } from './finiteDifference.js'
export type { Estimate } from './finiteDifference.js'
export { intoDomain } from './intoDomain.js'
export { programArbitrary } from './programArbitrary.js'
export type { ProgramConstraints } from './programArbitrary.js'
export { programResults, runProgram } from './Program.js'
export type { Block, Branch, Comparison, ComparisonName, Loop, Program, Slope, Statement } from './Program.js'
export { showProgram } from './showProgram.js'
