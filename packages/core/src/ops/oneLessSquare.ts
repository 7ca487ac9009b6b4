import { apply, literal, x } from '../rule/Rule.js'

/**
 * 1 − x², for the inverse functions that end at ±1: as a product towards the ends, where the square would cancel, and
 * as a difference around 0, where the derivative of the product would.
 */
export const oneLessSquare = apply(
  'select',
  apply('lt', apply('abs', x), literal(0.5)),
  apply('sub', literal(1), apply('square', x)),
  apply('mul', apply('sub', literal(1), x), apply('add', literal(1), x)),
)
