import * as fc from 'fast-check'
import { lawOf } from './LawOf.js'
import type { Numbers } from './Vector.js'

const expectFinite = (point: unknown, name: string, numbers: Numbers): void => {
  const place = numbers.findIndex((each) => !Number.isFinite(each))
  if (place < 0) return
  throw new Error(
    `Expected ${name} ${String(place)} to be finite at ${fc.stringify(point)}, inside the declared domain, but it is ${String(numbers[place])}. Declare a smaller domain, or make the function finite there.`,
  )
}

/**
 * Inside the declared domain, which is what the subject's `inputs` draw from, values and derivatives are finite:
 * x ∈ dom f ⇒ |f(x)| < ∞ and ‖J(x)‖ < ∞.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { log, type Scalar } from '@wengert/core'
 * import { assertLaw, domainHonesty } from '@wengert/laws'
 *
 * const f = (x: Scalar): Scalar => log(x)
 * assertLaw(domainHonesty({ f, inputs: fc.double({ min: 1e-300, max: 1e300, noNaN: true }) })) // => undefined
 * ```
 */
export const domainHonesty = lawOf({
  name: 'declared-domain honesty',
  statement: 'x ∈ dom f ⇒ |f(x)| < ∞ and ‖J(x)‖ < ∞',
  draws: [],
  check: (here) => {
    expectFinite(here.point, 'output', here.f(here.at).map(Number))
    expectFinite(here.point, 'cotangent', here.pullback([1]))
    expectFinite(here.point, 'tangent', here.pushforward([1]))
  },
})
