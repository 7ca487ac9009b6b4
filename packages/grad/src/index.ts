export { backward } from './backward.js'
export { grad, valueAndGrad } from './grad.js'
export type { TakesScalars, ValueAndGradient } from './grad.js'
export { GradientMap, gradientMapEq, gradientMapMonoid, gradientMapShow } from './GradientMap.js'
