import { absAtZero } from './bugs/absAtZero.js'
import { absoluteZero } from './bugs/absoluteZero.js'
import { bothOfATie } from './bugs/bothOfATie.js'
import { broadcastScalar } from './bugs/broadcastScalar.js'
import { cancellationOfSinc } from './bugs/cancellationOfSinc.js'
import { cancelledTerm } from './bugs/cancelledTerm.js'
import { clampAtBound } from './bugs/clampAtBound.js'
import { constantDeviation } from './bugs/constantDeviation.js'
import { constantsAsInputs } from './bugs/constantsAsInputs.js'
import { curvatureOfPower } from './bugs/curvatureOfPower.js'
import { curvatureOfSinc } from './bugs/curvatureOfSinc.js'
import { diagonalHessian } from './bugs/diagonalHessian.js'
import { division } from './bugs/division.js'
import { doubleWhere } from './bugs/doubleWhere.js'
import { forgottenAdjoint } from './bugs/forgottenAdjoint.js'
import { forgottenDivisor } from './bugs/forgottenDivisor.js'
import { forgottenTangent } from './bugs/forgottenTangent.js'
import { frozenBranch } from './bugs/frozenBranch.js'
import { gradientOfNaN } from './bugs/gradientOfNaN.js'
import { inactiveBranch } from './bugs/inactiveBranch.js'
import { leakingTangent } from './bugs/leakingTangent.js'
import { logarithmOfSquare } from './bugs/logarithmOfSquare.js'
import { missingEdge } from './bugs/missingEdge.js'
import { mutatedOperand } from './bugs/mutatedOperand.js'
import { negativeRemainder } from './bugs/negativeRemainder.js'
import { orderOfKeys } from './bugs/orderOfKeys.js'
import { outsideTheDomain } from './bugs/outsideTheDomain.js'
import { overflowOfSigmoid } from './bugs/overflowOfSigmoid.js'
import { overflowOfSoftplus } from './bugs/overflowOfSoftplus.js'
import { overwrittenGradient } from './bugs/overwrittenGradient.js'
import { perturbationConfusion } from './bugs/perturbationConfusion.js'
import { powerByDivision } from './bugs/powerByDivision.js'
import { powerByLogarithm } from './bugs/powerByLogarithm.js'
import { powerZero } from './bugs/powerZero.js'
import { productWithZero } from './bugs/productWithZero.js'
import { quadrant } from './bugs/quadrant.js'
import { productOfExponentials } from './bugs/productOfExponentials.js'
import { rememberedInput } from './bugs/rememberedInput.js'
import { reusedNode } from './bugs/reusedNode.js'
import { saturatedEntropy } from './bugs/saturatedEntropy.js'
import { savedIntermediate } from './bugs/savedIntermediate.js'
import { signAtZero } from './bugs/signAtZero.js'
import { signOfAtan2 } from './bugs/signOfAtan2.js'
import { signOfCosh } from './bugs/signOfCosh.js'
import { signOfSubtraction } from './bugs/signOfSubtraction.js'
import { sincAtZero } from './bugs/sincAtZero.js'
import { squaredNorm } from './bugs/squaredNorm.js'
import { staleGradients } from './bugs/staleGradients.js'
import { swappedAtan2 } from './bugs/swappedAtan2.js'
import { tapeConfusion } from './bugs/tapeConfusion.js'
import { transposedProduct } from './bugs/transposedProduct.js'
import { twiceReduced } from './bugs/twiceReduced.js'
import { underflowOfSoftmax } from './bugs/underflowOfSoftmax.js'
import { unusedInput } from './bugs/unusedInput.js'
import { wrongEntryOfHessian } from './bugs/wrongEntryOfHessian.js'
import type { Bug } from './Bug.js'

/** Bugs of other projects, by the name of the mistake. */
export const catalogue: ReadonlyArray<Bug> = [
  absAtZero,
  absoluteZero,
  bothOfATie,
  broadcastScalar,
  cancellationOfSinc,
  cancelledTerm,
  clampAtBound,
  constantDeviation,
  constantsAsInputs,
  curvatureOfPower,
  curvatureOfSinc,
  diagonalHessian,
  division,
  doubleWhere,
  forgottenAdjoint,
  forgottenDivisor,
  forgottenTangent,
  frozenBranch,
  gradientOfNaN,
  inactiveBranch,
  leakingTangent,
  logarithmOfSquare,
  missingEdge,
  mutatedOperand,
  negativeRemainder,
  orderOfKeys,
  outsideTheDomain,
  overflowOfSigmoid,
  overflowOfSoftplus,
  overwrittenGradient,
  perturbationConfusion,
  powerByDivision,
  powerByLogarithm,
  powerZero,
  productWithZero,
  quadrant,
  productOfExponentials,
  rememberedInput,
  reusedNode,
  saturatedEntropy,
  savedIntermediate,
  signAtZero,
  signOfAtan2,
  signOfCosh,
  signOfSubtraction,
  sincAtZero,
  squaredNorm,
  staleGradients,
  swappedAtan2,
  tapeConfusion,
  transposedProduct,
  twiceReduced,
  underflowOfSoftmax,
  unusedInput,
  wrongEntryOfHessian,
]
