import type { OpName } from '@wengert/core'

/** Ops that are easily mistaken for one another, and spelled alike. */
const groups: ReadonlyArray<ReadonlyArray<OpName>> = [
  ['add', 'sub'],
  ['mul', 'div'],
  ['lt', 'le', 'gt'],
  ['gt', 'ge', 'lt'],
  ['eq', 'ne'],
  ['and', 'or'],
  ['max', 'min'],
  ['maxOf', 'minOf'],
  ['sin', 'cos'],
  ['asin', 'acos'],
  ['sinh', 'cosh'],
  ['exp', 'expm1', 'exp2'],
  ['log', 'log1p', 'log2'],
  ['sqrt', 'cbrt'],
  ['tanh', 'sigmoid'],
  ['erf', 'erfc'],
  ['digamma', 'trigamma', 'lgamma'],
  ['floor', 'ceil', 'round', 'trunc'],
  ['mod', 'fmod'],
  ['abs', 'neg', 'sign'],
  ['square', 'sqrt'],
  ['pow', 'mul'],
  ['powConstant', 'mul'],
  ['reciprocal', 'neg'],
  ['silu', 'sigmoid'],
  ['clamp', 'select'],
]

/** The ops that could stand in the place of an op, by mistake. */
export const related = (op: string): ReadonlyArray<OpName> =>
  [...new Set(groups.filter((group) => group.some((each) => each === op)).flat())].filter(
    (each) => each !== op,
  )
