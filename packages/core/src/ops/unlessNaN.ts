import { apply, output } from '../rule/Rule.js'
import type { ApplicationRule, Rule } from '../rule/Rule.js'

/** A rule where the op has a value; where it has none the output, NaN, stands for the partial too. */
export const unlessNaN = <Mentioned extends string = never>(
  rule: Rule<Mentioned>,
): ApplicationRule<Mentioned | 'select' | 'eq'> =>
  apply<'select', Mentioned | 'eq'>('select', apply('eq', output, output), rule, output)
