import { activations } from './activations.js'
import { arithmetic } from './arithmetic.js'
import { comparisons } from './comparison.js'
import { exponential } from './exponential.js'
import { hyperbolic } from './hyperbolic.js'
import { list } from './list.js'
import { logic } from './logic.js'
import type { Op } from './Op.js'
import { partials } from './partials.js'
import { piecewise } from './piecewise.js'
import { power } from './power.js'
import { rounding } from './rounding.js'
import { sigmoidal } from './sigmoidal.js'
import { specialFunctions } from './specialFunctions.js'
import { trigonometric } from './trigonometric.js'

const deepFreeze = <A>(value: A): A => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}

/** The table by families, each under the title that documentation gives it. */
export const families = deepFreeze({
  Arithmetic: arithmetic,
  'Powers and roots': power,
  'Exponentials and logarithms': exponential,
  Trigonometry: trigonometric,
  'Hyperbolic functions': hyperbolic,
  Sigmoids: sigmoidal,
  Activations: activations,
  'Chosen sides': piecewise,
  'Rounding and remainders': rounding,
  Comparisons: comparisons,
  Logic: logic,
  Lists: list,
  'Special functions': specialFunctions,
  'Partials that are ops': partials,
})

const table = deepFreeze({
  ...families.Arithmetic,
  ...families['Powers and roots'],
  ...families['Exponentials and logarithms'],
  ...families.Trigonometry,
  ...families['Hyperbolic functions'],
  ...families.Sigmoids,
  ...families.Activations,
  ...families['Chosen sides'],
  ...families['Rounding and remainders'],
  ...families.Comparisons,
  ...families.Logic,
  ...families.Lists,
  ...families['Special functions'],
  ...families['Partials that are ops'],
})

/** The name of an op of the table. */
export type OpName = keyof typeof table

type Mentioned = { [Name in OpName]: (typeof table)[Name] extends Op<infer Names> ? Names : never }[OpName]

/** Fails to compile, naming the culprit, when a rule mentions an op that the table does not have. */
type Closed<Missing extends never> = Missing

export type MissingOps = Closed<Exclude<Mentioned, OpName>>

/**
 * The op table: everything there is to know about each op, as data. Kernels, op functions, pictures, parsers and
 * documentation are read from it.
 *
 * @example
 * ```ts
 * import { ops } from '@wengert/core'
 *
 * ops.tan.partials // => [{ _tag: 'Application', op: 'add', args: [{ _tag: 'Literal', value: 1 }, { _tag: 'Application', op: 'square', args: [{ _tag: 'Output' }] }] }]
 * ops.mul.label // => '*'
 * ```
 */
export const ops: Readonly<Record<OpName, Op>> = table
