import * as fc from 'fast-check'
import {
  acos,
  acosh,
  add,
  asin,
  asinh,
  atan,
  atan2,
  atanh,
  cbrt,
  cos,
  cosh,
  div,
  exp,
  exp2,
  expm1,
  hypot,
  log,
  log1p,
  log2,
  logit,
  max,
  mul,
  norm,
  pow,
  reciprocal,
  sigmoid,
  sin,
  sinh,
  sqrt,
  square,
  sum,
  tan,
  tanh,
} from '@wengert/core'
import type { Scalar } from '@wengert/core'
import type { Homogeneous, Invertible, Subject, Vector } from '@wengert/laws'

type Curve = (x: Scalar) => Scalar

const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true })

const pairs: ReadonlyArray<readonly [string, Curve, Curve, fc.Arbitrary<number>]> = [
  ['exp and log', exp, log, between(-5, 5)],
  ['exp2 and log2', exp2, log2, between(-5, 5)],
  ['expm1 and log1p', expm1, log1p, between(-3, 3)],
  ['sin and asin', sin, asin, between(-1.5, 1.5)],
  ['cos and acos', cos, acos, between(0.1, 3)],
  ['tan and atan', tan, atan, between(-1.5, 1.5)],
  ['sinh and asinh', sinh, asinh, between(-5, 5)],
  ['cosh and acosh', cosh, acosh, between(0.1, 5)],
  ['tanh and atanh', tanh, atanh, between(-3, 3)],
  ['sigmoid and logit', sigmoid, logit, between(-5, 5)],
  ['sqrt and square', sqrt, square, between(0.01, 9)],
  ['the third power and cbrt', (x) => pow(x, 3), cbrt, between(0.1, 9)],
  ['reciprocal and itself', reciprocal, reciprocal, between(0.1, 9)],
  ['a parabola and its root', (x) => add(square(x), 1), (y) => sqrt(add(y, -1)), between(0.5, 9)],
]

/** Functions of one scalar with their inverses. */
export const invertible = pairs.map(([name, f, inverse, inputs]) => {
  const subject: Subject<Scalar> & Invertible = { f, inverse, inputs }
  return { name, subject }
})

const two = ([x = NaN, y = NaN]: Vector): readonly [Scalar, Scalar] => [x, y]

const functions: ReadonlyArray<readonly [string, number, (xs: Vector) => Scalar]> = [
  ['hypot', 1, (xs) => hypot(...two(xs))],
  ['norm', 1, norm],
  ['max', 1, (xs) => max(...two(xs))],
  ['sum', 1, sum],
  ['atan2', 0, (xs) => atan2(...two(xs))],
  ['a quotient', 0, (xs) => div(...two(xs))],
  ['a product', 2, (xs) => mul(...two(xs))],
  ['a cubic form', 3, ([x = NaN, y = NaN]) => add(pow(x, 3), mul(x, square(y)))],
  ['a product over a norm', 1, (xs) => div(mul(...two(xs)), norm(xs))],
]

const coordinate = fc.oneof(between(0.1, 9), between(-9, -0.1))

/** Homogeneous functions with their degrees. */
export const homogeneous = functions.map(([name, degree, f]) => {
  const subject: Subject<Vector> & Homogeneous = {
    f,
    degree,
    inputs: fc.array(coordinate, { minLength: 2, maxLength: 2 }),
  }
  return { name, subject }
})
