import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import type { Scalar } from '@wengert/core'
import type { TakesScalars } from '@wengert/grad'
import type { CheckOptions, GivenOptions, HandWrittenOptions } from './CheckOptions.js'
import { argumentOf } from './Argument.js'
import type { UserFunction } from './Argument.js'
import { checkPoint } from './checkPoint.js'
import type { Subject } from './checkPoint.js'
import { expectOptions } from './expectOptions.js'
import { faultAt, nothingChecked } from './fault.js'
import { GradientMismatch } from './GradientReport.js'
import type { GradientFault, GradientReport } from './GradientReport.js'
import { everyMode } from './Mode.js'
import { NothingCompared } from './NothingCompared.js'
import { atRandom } from './random.js'
import { noPoints, withPoint } from './Tally.js'

/** {@link checkGrad} for a function of scalars, and for a function of numbers with a gradient written by hand. */
export interface CheckGrad {
  <T>(f: ((inputs: T) => Scalar | object) & TakesScalars<T>, options: CheckOptions<T>): GradientReport
  <T>(f: (inputs: T) => number, options: HandWrittenOptions<T>): GradientReport
}

/** {@link checkGradEither}, for the same functions. */
export interface CheckGradEither {
  <T>(
    f: ((inputs: T) => Scalar | object) & TakesScalars<T>,
    options: CheckOptions<T>,
  ): Either<GradientFault, GradientReport>
  <T>(f: (inputs: T) => number, options: HandWrittenOptions<T>): Either<GradientFault, GradientReport>
}

const atPoints = (
  subject: Subject,
  points: ReadonlyArray<unknown>,
): Either<GradientFault, GradientReport> => {
  let report = noPoints
  for (const point of points) {
    const outcome = checkPoint(subject, point)
    const fault = faultAt(subject, point, outcome)
    if (fault !== undefined) return E.left(fault)
    report = withPoint(subject, report, point, outcome)
  }
  return E.right(report)
}

/** True where a point, of random ones some, has a number to differentiate by. */
const hasNumbers = ({ inputs, points = [inputs], arbitrary }: GivenOptions): boolean =>
  (arbitrary === undefined ? points : fc.sample(arbitrary, 10)).some(
    (point) => argumentOf(point).leaves.length > 0,
  )

const checked = (f: UserFunction, options: GivenOptions): Either<GradientFault, GradientReport> => {
  expectOptions(f, options)
  const { arbitrary, inputs, points = [inputs], kinks = 'report' } = options
  const { order = 1, modes = everyMode, gradient } = options
  const subject: Subject = { f, order, modes, gradient, kinks }
  const result =
    arbitrary === undefined ? atPoints(subject, points) : atRandom(subject, { ...options, arbitrary })
  if (E.isLeft(result)) return result
  const nothing = nothingChecked(subject, result.right, hasNumbers(options))
  return nothing === undefined ? E.right(Object.freeze(result.right)) : E.left(nothing)
}

/**
 * {@link checkGrad} with its failure as data: `Left` of what is wrong, with the same message.
 *
 * Options that make no sense throw `InvalidOperand`.
 *
 * @example
 * ```ts
 * import * as E from 'fp-ts/lib/Either.js'
 * import { log, type Scalar } from '@wengert/core'
 * import { checkGradEither } from '@wengert/laws'
 *
 * E.isRight(checkGradEither((x: Scalar) => log(x), { inputs: 2 })) // => true
 * E.isLeft(checkGradEither((x: Scalar) => log(x), { inputs: -2 })) // => true
 * ```
 */
export const checkGradEither: CheckGradEither = checked

/**
 * Compares the derivatives of `f` with finite differences, ∂f/∂xₖ ≈ (f(x + h·eₖ) − f(x − h·eₖ)) / 2h extrapolated to
 * h → 0, at one point (`inputs`), several (`points`) or random ones (`arbitrary`, of fast-check); throws
 * {@link GradientMismatch} unless they agree in all modes, to within the estimated error of the differences.
 *
 * The message names the leaf, the modes, the first node whose own partial is wrong (an op, or a custom rule), and how to
 * see it again. A function may have several outputs, and texts, booleans and `null` in its argument. With `order: 2` its
 * gradient is checked as well. With `gradient` one that is written by hand is checked, and `f` may be any function of
 * numbers.
 *
 * Where there is no derivative, what lies between the one-sided derivatives is accepted as a convention, and reported;
 * `kinks: 'fail'` does not accept it. A point where `f` is not finite fails, but is skipped when it is a random one; a
 * check that compares nothing fails.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { abs, mul, sin, type Scalar } from '@wengert/core'
 * import { checkGrad, number } from '@wengert/laws'
 *
 * const f = ({ x, y }: { x: Scalar; y: Scalar }): Scalar => mul(x, sin(y))
 * checkGrad(f, { inputs: { x: 2, y: 1 }, order: 2 }).partials // => 6
 *
 * const coordinate = number({ min: -3, max: 3 })
 * checkGrad(f, { arbitrary: fc.record({ x: coordinate, y: coordinate }), seed: 1, runs: 20 }).points // => 20
 *
 * checkGrad((x: Scalar) => abs(x), { inputs: 0 }).kinks.length // => 1
 * checkGrad((x: number) => x ** 3, { gradient: (x) => 3 * x ** 2, points: [-1, 2] }).worst < 1 // => true
 * ```
 */
export const checkGrad: CheckGrad = (f: UserFunction, options: GivenOptions): GradientReport => {
  const result = checked(f, options)
  if (E.isRight(result)) return result.right
  const fault = result.left
  throw fault._tag === 'NothingChecked' && options.inputs !== undefined
    ? new NothingCompared(fault)
    : new GradientMismatch(fault)
}
