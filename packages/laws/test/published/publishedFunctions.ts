import type { Scalar } from '@wengert/core'
import { bard } from './functions/bard.js'
import { beale } from './functions/beale.js'
import { biggs } from './functions/biggs.js'
import { box } from './functions/box.js'
import { brownAlmostLinear } from './functions/brownAlmostLinear.js'
import { brownBadlyScaled } from './functions/brownBadlyScaled.js'
import { brownDennis } from './functions/brownDennis.js'
import { broydenTridiagonal } from './functions/broydenTridiagonal.js'
import { chebyquad } from './functions/chebyquad.js'
import { discreteBoundaryValue } from './functions/discreteBoundaryValue.js'
import { eightSchools } from './functions/eightSchools.js'
import { extendedRosenbrock } from './functions/extendedRosenbrock.js'
import { freudensteinRoth } from './functions/freudensteinRoth.js'
import { gaussian } from './functions/gaussian.js'
import { gaussianMixture } from './functions/gaussianMixture.js'
import { helicalValley, helicalValleyChosen } from './functions/helicalValley.js'
import { jennrichSampson } from './functions/jennrichSampson.js'
import { kowalikOsborne } from './functions/kowalikOsborne.js'
import { leastSquares } from './functions/leastSquares.js'
import { logisticRegression } from './functions/logisticRegression.js'
import { lstm } from './functions/lstm.js'
import { smallTask } from './functions/lstmTask.js'
import { meyer } from './functions/meyer.js'
import { osborne } from './functions/osborne.js'
import { penalty } from './functions/penalty.js'
import { powellBadlyScaled } from './functions/powellBadlyScaled.js'
import { powellSingular } from './functions/powellSingular.js'
import { reprojection } from './functions/reprojection.js'
import { rosenbrock } from './functions/rosenbrock.js'
import { student } from './functions/student.js'
import { trigonometric } from './functions/trigonometric.js'
import { unknownScale } from './functions/unknownScale.js'
import { variablyDimensioned } from './functions/variablyDimensioned.js'
import { watson } from './functions/watson.js'
import { wood } from './functions/wood.js'

/** A scalar function of a list of scalars. */
export type Objective = (xs: ReadonlyArray<Scalar>) => Scalar

/** A function that reference numbers exist for. */
export interface PublishedFunction {
  readonly name: string
  /** The file of its reference numbers. */
  readonly reference: string
  readonly f: Objective
}

const residuals = {
  rosenbrock,
  freudensteinRoth,
  powellBadlyScaled,
  brownBadlyScaled,
  beale,
  jennrichSampson,
  helicalValley,
  bard,
  gaussian,
  meyer,
  box,
  powellSingular,
  wood,
  kowalikOsborne,
  brownDennis,
  osborne,
  biggs,
  watson,
  extendedRosenbrock,
  penalty,
  variablyDimensioned,
  trigonometric,
  brownAlmostLinear,
  discreteBoundaryValue,
  broydenTridiagonal,
  chebyquad,
}

const densities = { eightSchools, unknownScale, logisticRegression, student }

const benchmarks = {
  gaussianMixture,
  reprojectionX: (xs) => reprojection(xs)[0] ?? NaN,
  reprojectionY: (xs) => reprojection(xs)[1] ?? NaN,
  lstm: lstm(smallTask),
} satisfies Readonly<Record<string, Objective>>

const named = ([name, f]: readonly [string, Objective]): PublishedFunction => ({ name, reference: name, f })

/** The least-squares problems of Moré, Garbow and Hillstrom (1981). */
export const leastSquaresProblems: ReadonlyArray<PublishedFunction> = [
  ...Object.entries(residuals).map(([name, rows]) => named([name, leastSquares(rows)])),
  { name: 'helicalValley with select', reference: 'helicalValley', f: leastSquares(helicalValleyChosen) },
]

/** Log densities of posteriors. */
export const posteriorDensities: ReadonlyArray<PublishedFunction> = Object.entries(densities).map(named)

/** The objectives of ADBench, small. */
export const benchmarkObjectives: ReadonlyArray<PublishedFunction> = Object.entries(benchmarks).map(named)
