import type { Expression } from '../expression/Expression.js'
import { stepsOf } from '../expression/stepsOf.js'
import { expectOps } from './expectOps.js'
import { refuse, shown } from './refusal.js'

/** True for what looks like an expression. */
export const isExpression = (value: unknown): value is Expression =>
  typeof value === 'object' &&
  value !== null &&
  'inputs' in value &&
  Number.isSafeInteger(value.inputs) &&
  'steps' in value &&
  Array.isArray(value.steps)

/** Refuses what is not an expression, or one of ops that are not there. */
export const expectExpression = (called: string, value: Expression): void => {
  if (!isExpression(value))
    refuse(
      called,
      0,
      `Expected an expression as argument 1 of ${called}, but ${shown(value)} came. Write ${called}({ inputs, steps }), or one that expression() draws.`,
    )
  const steps = value.steps.flatMap(stepsOf)
  expectOps(
    called,
    'in the expression',
    steps.map((each) => ('op' in each ? each.op : each.step.op)),
  )
}
