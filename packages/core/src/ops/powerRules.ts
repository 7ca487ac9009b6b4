import { apply, literal, output, x, y } from '../rule/Rule.js'
import type { ApplicationRule } from '../rule/Rule.js'
import { unlessNaN } from './unlessNaN.js'

const magnitude = apply('abs', x)
const within = (from: number, to: number): ApplicationRule<'and' | 'gt' | 'lt' | 'abs'> =>
  apply(
    'and',
    apply('gt', apply('abs', output), literal(from)),
    apply('lt', apply('abs', output), literal(to)),
  )

type InBase =
  'pow' | 'powConstant' | 'select' | 'eq' | 'lt' | 'gt' | 'and' | 'abs' | 'mul' | 'div' | 'sub' | 'sign'

/**
 * ∂x^y/∂x = y·x^(y−1), and 0 where y is 0.
 *
 * Below ½ the difference y − 1 is rounded, and a great ln x would make that matter: there the power itself is divided
 * by x. A lowered power that vanishes, although its product with y may not, is taken in two halves.
 */
export const powerInBase = (power: 'pow' | 'powConstant'): ApplicationRule<InBase> => {
  const lowered = apply('sub', y, literal(1))
  const half = apply(power, magnitude, apply('mul', literal(0.5), lowered))
  const ratio = apply('div', output, x)
  const byPower = apply(
    'select',
    apply('lt', apply('abs', ratio), literal(1e-307)),
    apply('mul', apply('mul', y, half), apply('mul', half, apply('sign', apply('div', literal(1), ratio)))),
    apply('mul', y, apply(power, x, lowered)),
  )
  const byRatio = apply(
    'select',
    apply('lt', magnitude, literal(1)),
    apply('div', apply('mul', y, output), x),
    apply('mul', y, ratio),
  )
  return apply(
    'select',
    apply('eq', y, literal(0)),
    literal(0),
    unlessNaN(
      apply('select', apply('and', apply('lt', y, literal(0.5)), within(1e-290, 1e300)), byRatio, byPower),
    ),
  )
}

const halfPower = apply('pow', x, apply('mul', literal(0.5), y))

/**
 * ∂x^y/∂y = x^y·ln x, and 0 where x is 0 and y is not below it.
 *
 * In two halves where the power overflows or vanishes, since its product with the logarithm may not.
 */
export const powerInExponent = apply(
  'select',
  apply('and', apply('eq', x, literal(0)), apply('ge', y, literal(0))),
  literal(0),
  apply(
    'select',
    within(1e-290, 1e290),
    apply('mul', output, apply('log', x)),
    apply('mul', apply('mul', halfPower, apply('log', x)), halfPower),
  ),
)
