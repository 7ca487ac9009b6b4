import { lawOf } from './LawOf.js'
import { outputName, partialName } from './names.js'
import { shownDraw } from './shown.js'
import { cycled } from './Vector.js'
import type { Numbers } from './Vector.js'

const expectFinite = (point: unknown, nameOf: (k: number) => string, numbers: Numbers): void => {
  const place = numbers.findIndex((each) => !Number.isFinite(each))
  if (place < 0) return
  throw new Error(
    `Expected ${nameOf(place)} to be finite at ${shownDraw(point)}, inside the declared domain, but it is ${String(numbers[place])}. Declare a smaller domain, or make the function finite there.`,
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
  needs: ['output'],
  uses: ['reverse', 'forward', 'pullback', 'pushforward'],
  check: (here) => {
    expectFinite(here.point, (k) => outputName(here, k), here.f(here.at).map(Number))
    expectFinite(here.point, (k) => partialName(here, cycled([1], here.size), k), here.pullback([1]))
    expectFinite(
      here.point,
      (k) => `the tangent of ${outputName(here, k)} for tangents of 1`,
      here.pushforward([1]),
    )
  },
})
