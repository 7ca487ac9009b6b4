import * as fc from 'fast-check'
import type { UserFunction } from './Argument.js'
import type { Subject } from './checkPoint.js'
import { nameOf } from './message.js'
import { thawed } from './thawed.js'
import type { Thrower } from './Thrown.js'
import { gradientGiven } from './writtenGradient.js'

/** True where a function changes its argument, if it can: what checkGrad gives it is frozen, and throws. */
const changesArgument = (f: UserFunction, point: unknown): boolean => {
  const copy = thawed(point)
  try {
    f(copy as never)
  } catch {
    // It may throw for another reason, before or after.
  }
  return fc.stringify(copy) !== fc.stringify(thawed(point))
}

const sayChanged = (who: string, point: unknown, error: unknown): string =>
  `Expected ${who} not to change its argument, but it does at ${fc.stringify(point)}: ${String(error)}. Copy what is to be changed first.`

/** The sentence about an error that the code that is checked threw. */
export const sayThrown = (subject: Subject, point: unknown, by: Thrower, error: unknown): string => {
  const name = nameOf(subject)
  const at = fc.stringify(point)
  switch (by._tag) {
    case 'Function':
      return changesArgument(subject.f, point)
        ? sayChanged(name, point, error)
        : `Expected ${name} to have a value at ${at}, but it threw ${String(error)}. Give points that it takes.`
    case 'Recorded':
      return `Expected ${name} to have a value at ${at} while it is recorded, as it has on numbers, but it threw ${String(error)}. Let it do the same with variables as with numbers.`
    case 'Rule': {
      const rule = by.name === 'customRule' ? 'without a name' : by.name
      return `Expected ${name} to have derivatives at ${at}, but the ${by.kind} of the custom rule ${rule} threw ${String(error)}. Correct the ${by.kind}, or give points that it takes.`
    }
    case 'Derivative':
      return `Expected ${name} to have derivatives at ${at}, but a rule of it threw ${String(error)}. Correct the rule, or give points that it takes.`
    case 'Gradient':
      return subject.gradient !== undefined && changesArgument(subject.gradient, point)
        ? sayChanged(gradientGiven, point, error)
        : `Expected ${gradientGiven} to have a value at ${at}, but it threw ${String(error)}. Let it take every point that is checked.`
  }
}
