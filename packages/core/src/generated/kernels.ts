// Generated from the op table by `pnpm generate`. Do not edit: change packages/core/src/ops and generate again.

import * as special from '../special/special.js'
import type { Column, Rows } from '../tape/Rows.js'

/** The primals of the operands that stand in the extras column, as a list. */
const gather = (primals: Float64Array, extras: Column, start: number, length: number): ReadonlyArray<number> => {
  const all = new Array<number>(length)
  for (let k = 0; k < length; k++) all[k] = primals[extras[start + k] as number] as number
  return all
}

/**
 * Evaluates rows `from` … length − 1 in place, from row 0 on unless told otherwise; primals of inputs and constants are
 * taken as they are. Returns the first guard or pin whose primal no longer holds, or −1.
 *
 * @example
 * ```ts
 * import { forward, mul, record } from '@wengert/core'
 *
 * const primals = Float64Array.of(5, NaN)
 * forward(record((x) => mul(x, x), 3).tape.rows(), primals, 2) // => -1
 * primals[1] // => 25
 * ```
 */
export const forward = (
  { opcodes, lefts, rights, extras }: Rows,
  primals: Float64Array,
  length: number,
  from = 0,
): number => {
  for (let i = from; i < length; i++) {
    switch (opcodes[i]) {
      case 2: // pin
        if (!Object.is(primals[lefts[i] as number], primals[i])) return i
        break
      case 4: { // add
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x + y
        break
      }
      case 5: { // sub
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x - y
        break
      }
      case 6: { // mul
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x * y
        break
      }
      case 7: { // div
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x / y
        break
      }
      case 8: { // neg
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = -x
        break
      }
      case 9: { // reciprocal
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = 1 / x
        break
      }
      case 10: { // square
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = x * x
        break
      }
      case 11: { // powConstant
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = Math.pow(x, y)
        break
      }
      case 12: { // pow
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = Math.pow(x, y)
        break
      }
      case 13: { // sqrt
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.sqrt(x)
        break
      }
      case 14: { // rsqrt
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = 1 / Math.sqrt(x + 0)
        break
      }
      case 15: { // cbrt
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.cbrt(x)
        break
      }
      case 16: { // hypot
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = Math.hypot(x, y)
        break
      }
      case 17: { // exp
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.exp(x)
        break
      }
      case 18: { // expm1
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.expm1(x)
        break
      }
      case 19: { // exp2
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.pow(2, x)
        break
      }
      case 20: { // log
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.log(x)
        break
      }
      case 21: { // log1p
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.log1p(x)
        break
      }
      case 22: { // log2
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.log2(x)
        break
      }
      case 23: { // log10
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.log10(x)
        break
      }
      case 24: { // xlogy
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x === 0 && y === y ? 0 : x * Math.log(y)
        break
      }
      case 25: { // logit
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = x > 0.25 && x < 0.75 ? 2 * Math.atanh(2 * x - 1) : Math.log(x / (1 - x))
        break
      }
      case 26: { // sin
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.sin(x)
        break
      }
      case 27: { // cos
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.cos(x)
        break
      }
      case 28: { // tan
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.tan(x)
        break
      }
      case 29: { // asin
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.asin(x)
        break
      }
      case 30: { // acos
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.acos(x)
        break
      }
      case 31: { // atan
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.atan(x)
        break
      }
      case 32: { // atan2
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = Math.atan2(x, y)
        break
      }
      case 33: { // sinh
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.sinh(x)
        break
      }
      case 34: { // cosh
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.cosh(x)
        break
      }
      case 35: { // tanh
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = special.tanh(x)
        break
      }
      case 36: { // asinh
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.asinh(x)
        break
      }
      case 37: { // acosh
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.acosh(x)
        break
      }
      case 38: { // atanh
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.atanh(x)
        break
      }
      case 39: { // sigmoid
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x))
        break
      }
      case 40: { // logsigmoid
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = x < 0 ? x - Math.log1p(Math.exp(x)) : -Math.log1p(Math.exp(-x))
        break
      }
      case 41: { // softplus
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x))
        break
      }
      case 42: { // logaddexp
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x === y ? x + Math.LN2 : Math.max(x, y) + Math.log1p(Math.exp(-Math.abs(x - y)))
        break
      }
      case 43: { // silu
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = x >= 0 ? x / (1 + Math.exp(-x)) : x < -1000 ? -0 : (x * Math.exp(x)) / (1 + Math.exp(x))
        break
      }
      case 44: { // elu
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = x > 0 ? x : Math.expm1(x)
        break
      }
      case 45: { // leakyRelu
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x > 0 ? x : x * y
        break
      }
      case 46: { // softsign
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.abs(x) === Infinity ? Math.sign(x) : x / (1 + Math.abs(x))
        break
      }
      case 47: { // relu
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = x <= 0 ? 0 : x
        break
      }
      case 48: { // select
        const a = extras[lefts[i] as number] as number
        const b = extras[(lefts[i] as number) + 1] as number
        const c = extras[(lefts[i] as number) + 2] as number
        const x = primals[a] as number
        const y = primals[b] as number
        const z = primals[c] as number
        primals[i] = x !== 0 ? y : z
        break
      }
      case 49: { // abs
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.abs(x)
        break
      }
      case 50: { // sign
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.sign(x)
        break
      }
      case 51: { // max
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = Math.max(x, y)
        break
      }
      case 52: { // min
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = Math.min(x, y)
        break
      }
      case 53: { // maxOf
        const all = gather(primals, extras, lefts[i] as number, rights[i] as number)
        primals[i] = special.maxOf(all)
        break
      }
      case 54: { // minOf
        const all = gather(primals, extras, lefts[i] as number, rights[i] as number)
        primals[i] = special.minOf(all)
        break
      }
      case 55: { // clamp
        const a = extras[lefts[i] as number] as number
        const b = extras[(lefts[i] as number) + 1] as number
        const c = extras[(lefts[i] as number) + 2] as number
        const x = primals[a] as number
        const y = primals[b] as number
        const z = primals[c] as number
        primals[i] = Math.min(Math.max(x, y), z)
        break
      }
      case 56: { // stopGradient
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = x
        break
      }
      case 57: { // identity
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = x
        break
      }
      case 58: { // floor
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.floor(x)
        break
      }
      case 59: { // ceil
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.ceil(x)
        break
      }
      case 60: { // round
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.round(x)
        break
      }
      case 61: { // trunc
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.trunc(x)
        break
      }
      case 62: { // mod
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x % y === 0 ? Math.sign(y) * 0 : x % y < 0 !== y < 0 ? (x % y) + y : x % y
        break
      }
      case 63: { // fmod
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x % y
        break
      }
      case 64: { // lt
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x < y ? 1 : 0
        break
      }
      case 65: { // le
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x <= y ? 1 : 0
        break
      }
      case 66: { // gt
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x > y ? 1 : 0
        break
      }
      case 67: { // ge
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x >= y ? 1 : 0
        break
      }
      case 68: { // eq
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x === y ? 1 : 0
        break
      }
      case 69: { // ne
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x !== y ? 1 : 0
        break
      }
      case 70: { // and
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x !== 0 && y !== 0 ? 1 : 0
        break
      }
      case 71: { // or
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x !== 0 || y !== 0 ? 1 : 0
        break
      }
      case 72: { // not
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = x === 0 ? 1 : 0
        break
      }
      case 73: { // sum
        const start = lefts[i] as number
        const length = rights[i] as number
        let accumulated = 0
        for (let k = start; k < start + length; k++) {
          const x = primals[extras[k] as number] as number
          accumulated = accumulated + x
        }
        primals[i] = accumulated
        break
      }
      case 74: { // dot
        const start = lefts[i] as number
        const length = (rights[i] as number) >>> 1
        let accumulated = 0
        for (let k = start; k < start + length; k++) {
          const x = primals[extras[k] as number] as number
          const y = primals[extras[k + length] as number] as number
          accumulated = accumulated + x * y
        }
        primals[i] = accumulated
        break
      }
      case 75: { // differential
        const start = lefts[i] as number
        const length = (rights[i] as number) >>> 1
        let accumulated = -0
        for (let k = start; k < start + length; k++) {
          accumulated = accumulated
        }
        primals[i] = accumulated
        break
      }
      case 76: { // logsumexp
        const all = gather(primals, extras, lefts[i] as number, rights[i] as number)
        primals[i] = special.logsumexp(all)
        break
      }
      case 77: { // norm
        const all = gather(primals, extras, lefts[i] as number, rights[i] as number)
        primals[i] = special.norm(all)
        break
      }
      case 78: { // erf
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = special.erf(x)
        break
      }
      case 79: { // erfc
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = special.erfc(x)
        break
      }
      case 80: { // lgamma
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = special.lgamma(x)
        break
      }
      case 81: { // digamma
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = special.digamma(x)
        break
      }
      case 82: { // trigamma
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = special.trigamma(x)
        break
      }
      case 83: { // polygamma
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = special.polygamma(x, y)
        break
      }
      case 84: { // nonnegative
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = x >= 0 ? x + 0 : NaN
        break
      }
      case 85: { // oneLessSquare
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = special.oneLessSquare(x)
        break
      }
      case 86: { // divPartial
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = special.divPartial(x, y)
        break
      }
      case 87: { // directionCosine
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = special.directionCosine(x, y)
        break
      }
      case 88: { // atanPartial
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = special.atanPartial(x)
        break
      }
      case 89: { // atan2Partial
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = special.atan2Partial(x, y)
        break
      }
      case 90: { // tanhPartial
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = special.tanhPartial(x)
        break
      }
      case 91: { // sigmoidPartial
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = special.sigmoidPartial(x)
        break
      }
      case 92: { // exp2Partial
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = special.exp2Partial(x)
        break
      }
      case 93: { // powBasePartial
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = special.powBasePartial(x, y)
        break
      }
      case 94: { // powExponentPartial
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = special.powExponentPartial(x, y)
        break
      }
      case 192: // guard lt
        if (((primals[lefts[i] as number] as number) < (primals[rights[i] as number] as number) ? 1 : 0) !== primals[i]) return i
        break
      case 193: // guard le
        if (((primals[lefts[i] as number] as number) <= (primals[rights[i] as number] as number) ? 1 : 0) !== primals[i]) return i
        break
      case 194: // guard gt
        if (((primals[lefts[i] as number] as number) > (primals[rights[i] as number] as number) ? 1 : 0) !== primals[i]) return i
        break
      case 195: // guard ge
        if (((primals[lefts[i] as number] as number) >= (primals[rights[i] as number] as number) ? 1 : 0) !== primals[i]) return i
        break
      case 196: // guard eq
        if (((primals[lefts[i] as number] as number) === (primals[rights[i] as number] as number) ? 1 : 0) !== primals[i]) return i
        break
      case 197: // guard ne
        if (((primals[lefts[i] as number] as number) !== (primals[rights[i] as number] as number) ? 1 : 0) !== primals[i]) return i
        break
    }
  }
  return -1
}

/**
 * Adds every contribution from row `root` down to row 0 to the adjoints. A row that nothing has reached is skipped:
 * what is absent is never multiplied. Returns the number of rows visited.
 *
 * @example
 * ```ts
 * import { mul, record, reverse } from '@wengert/core'
 *
 * const adjoints = Float64Array.of(0, 1)
 * reverse(record((x) => mul(x, x), 3).tape.rows(), adjoints, Uint8Array.of(0, 1), 1) // => 2
 * adjoints[0] // => 6
 * ```
 */
export const reverse = (
  { opcodes, lefts, rights, extras, primals }: Rows,
  adjoints: Float64Array,
  reached: Uint8Array,
  root: number,
): number => {
  let visited = 0
  for (let i = root; i >= 0; i--) {
    if (reached[i] === 0) continue
    visited += 1
    const adjoint = adjoints[i] as number
    switch (opcodes[i]) {
      case 4: { // add
        const a = lefts[i] as number
        const b = rights[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint
        reached[a] = 1
        adjoints[b] = (adjoints[b] as number) + adjoint
        reached[b] = 1
        break
      }
      case 5: { // sub
        const a = lefts[i] as number
        const b = rights[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint
        reached[a] = 1
        adjoints[b] = (adjoints[b] as number) - adjoint
        reached[b] = 1
        break
      }
      case 6: { // mul
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * y
        reached[a] = 1
        adjoints[b] = (adjoints[b] as number) + adjoint * x
        reached[b] = 1
        break
      }
      case 7: { // div
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        adjoints[a] = (adjoints[a] as number) + adjoint / y
        reached[a] = 1
        adjoints[b] = (adjoints[b] as number) - adjoint * (special.divPartial(x, y))
        reached[b] = 1
        break
      }
      case 8: { // neg
        const a = lefts[i] as number
        adjoints[a] = (adjoints[a] as number) - adjoint
        reached[a] = 1
        break
      }
      case 9: { // reciprocal
        const a = lefts[i] as number
        const x = primals[a] as number
        const output = primals[i] as number
        adjoints[a] = (adjoints[a] as number) - adjoint * (output / x)
        reached[a] = 1
        break
      }
      case 10: { // square
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (2 * x)
        reached[a] = 1
        break
      }
      case 11: { // powConstant
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        if (!(y === 0)) {
          if (y === 1) {
            adjoints[a] = (adjoints[a] as number) + adjoint
            reached[a] = 1
          } else {
            adjoints[a] = (adjoints[a] as number) + adjoint * (special.powBasePartial(x, y))
            reached[a] = 1
          }
        }
        break
      }
      case 12: { // pow
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (special.powBasePartial(x, y))
        reached[a] = 1
        adjoints[b] = (adjoints[b] as number) + adjoint * (special.powExponentPartial(x, y))
        reached[b] = 1
        break
      }
      case 13: { // sqrt
        const a = lefts[i] as number
        const output = primals[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (0.5 / (output + 0))
        reached[a] = 1
        break
      }
      case 14: { // rsqrt
        const a = lefts[i] as number
        const x = primals[a] as number
        const output = primals[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * ((-0.5 * output) / (x + 0))
        reached[a] = 1
        break
      }
      case 15: { // cbrt
        const a = lefts[i] as number
        const output = primals[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * ((1 / (output * output)) / 3)
        reached[a] = 1
        break
      }
      case 16: { // hypot
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (special.directionCosine(x, y))
        reached[a] = 1
        adjoints[b] = (adjoints[b] as number) + adjoint * (special.directionCosine(y, x))
        reached[b] = 1
        break
      }
      case 17: { // exp
        const a = lefts[i] as number
        const output = primals[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * output
        reached[a] = 1
        break
      }
      case 18: { // expm1
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (Math.exp(x))
        reached[a] = 1
        break
      }
      case 19: { // exp2
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (special.exp2Partial(x))
        reached[a] = 1
        break
      }
      case 20: { // log
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint / (x >= 0 ? x + 0 : NaN)
        reached[a] = 1
        break
      }
      case 21: { // log1p
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint / ((1 + x) >= 0 ? (1 + x) + 0 : NaN)
        reached[a] = 1
        break
      }
      case 22: { // log2
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (1.4426950408889634 / (x >= 0 ? x + 0 : NaN))
        reached[a] = 1
        break
      }
      case 23: { // log10
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (0.4342944819032518 / (x >= 0 ? x + 0 : NaN))
        reached[a] = 1
        break
      }
      case 24: { // xlogy
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (Math.log(y))
        reached[a] = 1
        if (!((x === 0 ? 1 : 0) !== 0 && (y === 0 ? 1 : 0) !== 0)) {
          adjoints[b] = (adjoints[b] as number) + adjoint * (x / (y >= 0 ? y + 0 : NaN))
          reached[b] = 1
        }
        break
      }
      case 25: { // logit
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * ((1 / (x >= 0 ? x + 0 : NaN)) + (1 / ((1 - x) >= 0 ? (1 - x) + 0 : NaN)))
        reached[a] = 1
        break
      }
      case 26: { // sin
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (Math.cos(x))
        reached[a] = 1
        break
      }
      case 27: { // cos
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) - adjoint * (Math.sin(x))
        reached[a] = 1
        break
      }
      case 28: { // tan
        const a = lefts[i] as number
        const output = primals[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (1 + (output * output))
        reached[a] = 1
        break
      }
      case 29: { // asin
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint / (Math.sqrt((special.oneLessSquare(x))))
        reached[a] = 1
        break
      }
      case 30: { // acos
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) - adjoint / (Math.sqrt((special.oneLessSquare(x))))
        reached[a] = 1
        break
      }
      case 31: { // atan
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (special.atanPartial(x))
        reached[a] = 1
        break
      }
      case 32: { // atan2
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (special.atan2Partial(y, x))
        reached[a] = 1
        adjoints[b] = (adjoints[b] as number) - adjoint * (special.atan2Partial(x, y))
        reached[b] = 1
        break
      }
      case 33: { // sinh
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (Math.cosh(x))
        reached[a] = 1
        break
      }
      case 34: { // cosh
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (Math.sinh(x))
        reached[a] = 1
        break
      }
      case 35: { // tanh
        const a = lefts[i] as number
        const x = primals[a] as number
        const output = primals[i] as number
        if ((Math.abs(output)) < 0.7) {
          adjoints[a] = (adjoints[a] as number) + adjoint * (1 - (output * output))
          reached[a] = 1
        } else {
          adjoints[a] = (adjoints[a] as number) + adjoint * (special.tanhPartial(x))
          reached[a] = 1
        }
        break
      }
      case 36: { // asinh
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (special.directionCosine(1, x))
        reached[a] = 1
        break
      }
      case 37: { // acosh
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * ((1 / (Math.sqrt((x - 1)))) / (Math.sqrt((x + 1))))
        reached[a] = 1
        break
      }
      case 38: { // atanh
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint / ((special.oneLessSquare(x)) >= 0 ? (special.oneLessSquare(x)) + 0 : NaN)
        reached[a] = 1
        break
      }
      case 39: { // sigmoid
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (special.sigmoidPartial(x))
        reached[a] = 1
        break
      }
      case 40: { // logsigmoid
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * ((-x) >= 0 ? 1 / (1 + Math.exp(-(-x))) : Math.exp((-x)) / (1 + Math.exp((-x))))
        reached[a] = 1
        break
      }
      case 41: { // softplus
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)))
        reached[a] = 1
        break
      }
      case 42: { // logaddexp
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * ((x - y) >= 0 ? 1 / (1 + Math.exp(-(x - y))) : Math.exp((x - y)) / (1 + Math.exp((x - y))))
        reached[a] = 1
        adjoints[b] = (adjoints[b] as number) + adjoint * ((y - x) >= 0 ? 1 / (1 + Math.exp(-(y - x))) : Math.exp((y - x)) / (1 + Math.exp((y - x))))
        reached[b] = 1
        break
      }
      case 43: { // silu
        const a = lefts[i] as number
        const x = primals[a] as number
        if ((Math.abs(x)) > 1000) {
          adjoints[a] = (adjoints[a] as number) + adjoint * (x > 0 ? 1 : 0)
          reached[a] = 1
        } else {
          adjoints[a] = (adjoints[a] as number) + adjoint * ((x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x))) + (x * (special.sigmoidPartial(x))))
          reached[a] = 1
        }
        break
      }
      case 44: { // elu
        const a = lefts[i] as number
        const x = primals[a] as number
        if (x >= 0) {
          adjoints[a] = (adjoints[a] as number) + adjoint
          reached[a] = 1
        } else {
          adjoints[a] = (adjoints[a] as number) + adjoint * (Math.exp(x))
          reached[a] = 1
        }
        break
      }
      case 45: { // leakyRelu
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        const output = primals[i] as number
        if (x > 0) {
          adjoints[a] = (adjoints[a] as number) + adjoint
          reached[a] = 1
        } else {
          if (output === output) {
            if (x < 0) {
              adjoints[a] = (adjoints[a] as number) + adjoint * y
              reached[a] = 1
            } else {
              adjoints[a] = (adjoints[a] as number) + adjoint * (Math.min(Math.max(y, 0), 1))
              reached[a] = 1
            }
          } else {
            adjoints[a] = (adjoints[a] as number) + adjoint * output
            reached[a] = 1
          }
        }
        if (!(x > 0)) {
          if (output === output) {
            adjoints[b] = (adjoints[b] as number) + adjoint * x
            reached[b] = 1
          } else {
            adjoints[b] = (adjoints[b] as number) + adjoint * output
            reached[b] = 1
          }
        }
        break
      }
      case 46: { // softsign
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * ((1 / (1 + (Math.abs(x)))) / (1 + (Math.abs(x))))
        reached[a] = 1
        break
      }
      case 47: { // relu
        const a = lefts[i] as number
        const x = primals[a] as number
        const output = primals[i] as number
        if (x > 0) {
          adjoints[a] = (adjoints[a] as number) + adjoint
          reached[a] = 1
        } else {
          if (!(x <= 0)) {
            adjoints[a] = (adjoints[a] as number) + adjoint * output
            reached[a] = 1
          }
        }
        break
      }
      case 48: { // select
        const a = extras[lefts[i] as number] as number
        const b = extras[(lefts[i] as number) + 1] as number
        const c = extras[(lefts[i] as number) + 2] as number
        const x = primals[a] as number
        if (x !== 0) {
          adjoints[b] = (adjoints[b] as number) + adjoint
          reached[b] = 1
        }
        if (!(x !== 0)) {
          adjoints[c] = (adjoints[c] as number) + adjoint
          reached[c] = 1
        }
        break
      }
      case 49: { // abs
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (Math.sign(x))
        reached[a] = 1
        break
      }
      case 50: { // sign
        break
      }
      case 51: { // max
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        const output = primals[i] as number
        if (x > y) {
          adjoints[a] = (adjoints[a] as number) + adjoint
          reached[a] = 1
        } else {
          if (!(y > x)) {
            if (x === y) {
              adjoints[a] = (adjoints[a] as number) + adjoint * 0.5
              reached[a] = 1
            } else {
              adjoints[a] = (adjoints[a] as number) + adjoint * output
              reached[a] = 1
            }
          }
        }
        if (y > x) {
          adjoints[b] = (adjoints[b] as number) + adjoint
          reached[b] = 1
        } else {
          if (!(x > y)) {
            if (x === y) {
              adjoints[b] = (adjoints[b] as number) + adjoint * 0.5
              reached[b] = 1
            } else {
              adjoints[b] = (adjoints[b] as number) + adjoint * output
              reached[b] = 1
            }
          }
        }
        break
      }
      case 52: { // min
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        const output = primals[i] as number
        if (x < y) {
          adjoints[a] = (adjoints[a] as number) + adjoint
          reached[a] = 1
        } else {
          if (!(y < x)) {
            if (x === y) {
              adjoints[a] = (adjoints[a] as number) + adjoint * 0.5
              reached[a] = 1
            } else {
              adjoints[a] = (adjoints[a] as number) + adjoint * output
              reached[a] = 1
            }
          }
        }
        if (y < x) {
          adjoints[b] = (adjoints[b] as number) + adjoint
          reached[b] = 1
        } else {
          if (!(x < y)) {
            if (x === y) {
              adjoints[b] = (adjoints[b] as number) + adjoint * 0.5
              reached[b] = 1
            } else {
              adjoints[b] = (adjoints[b] as number) + adjoint * output
              reached[b] = 1
            }
          }
        }
        break
      }
      case 53: { // maxOf
        const start = lefts[i] as number
        const length = rights[i] as number
        const output = primals[i] as number
        let total0 = 0
        for (let k = start; k < start + length; k++) {
          const x = primals[extras[k] as number] as number
          total0 += (x === output ? 1 : 0)
        }
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const x = primals[a] as number
          if (x === output) {
            adjoints[a] = (adjoints[a] as number) + adjoint / total0
            reached[a] = 1
          } else {
            if (!(output === output)) {
              adjoints[a] = (adjoints[a] as number) + adjoint * output
              reached[a] = 1
            }
          }
        }
        break
      }
      case 54: { // minOf
        const start = lefts[i] as number
        const length = rights[i] as number
        const output = primals[i] as number
        let total0 = 0
        for (let k = start; k < start + length; k++) {
          const x = primals[extras[k] as number] as number
          total0 += (x === output ? 1 : 0)
        }
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const x = primals[a] as number
          if (x === output) {
            adjoints[a] = (adjoints[a] as number) + adjoint / total0
            reached[a] = 1
          } else {
            if (!(output === output)) {
              adjoints[a] = (adjoints[a] as number) + adjoint * output
              reached[a] = 1
            }
          }
        }
        break
      }
      case 55: { // clamp
        const a = extras[lefts[i] as number] as number
        const b = extras[(lefts[i] as number) + 1] as number
        const c = extras[(lefts[i] as number) + 2] as number
        const x = primals[a] as number
        const y = primals[b] as number
        const z = primals[c] as number
        const output = primals[i] as number
        if ((x > y ? 1 : 0) !== 0 && (x < z ? 1 : 0) !== 0) {
          adjoints[a] = (adjoints[a] as number) + adjoint
          reached[a] = 1
        } else {
          if (!(output === output)) {
            adjoints[a] = (adjoints[a] as number) + adjoint * output
            reached[a] = 1
          }
        }
        if ((x < y ? 1 : 0) !== 0 && (y < z ? 1 : 0) !== 0) {
          adjoints[b] = (adjoints[b] as number) + adjoint
          reached[b] = 1
        } else {
          if ((x < y ? 1 : 0) !== 0 && (y === z ? 1 : 0) !== 0) {
            adjoints[b] = (adjoints[b] as number) + adjoint * 0.5
            reached[b] = 1
          } else {
            if (!(output === output)) {
              adjoints[b] = (adjoints[b] as number) + adjoint * output
              reached[b] = 1
            }
          }
        }
        if ((Math.max(x, y)) > z) {
          adjoints[c] = (adjoints[c] as number) + adjoint
          reached[c] = 1
        } else {
          if ((x < y ? 1 : 0) !== 0 && (y === z ? 1 : 0) !== 0) {
            adjoints[c] = (adjoints[c] as number) + adjoint * 0.5
            reached[c] = 1
          } else {
            if (!(output === output)) {
              adjoints[c] = (adjoints[c] as number) + adjoint * output
              reached[c] = 1
            }
          }
        }
        break
      }
      case 56: { // stopGradient
        break
      }
      case 57: { // identity
        const a = lefts[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint
        reached[a] = 1
        break
      }
      case 58: { // floor
        break
      }
      case 59: { // ceil
        break
      }
      case 60: { // round
        break
      }
      case 61: { // trunc
        break
      }
      case 62: { // mod
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        const output = primals[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint
        reached[a] = 1
        adjoints[b] = (adjoints[b] as number) - adjoint * (Math.round(((x - output) / y)))
        reached[b] = 1
        break
      }
      case 63: { // fmod
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        const output = primals[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint
        reached[a] = 1
        adjoints[b] = (adjoints[b] as number) - adjoint * (Math.round(((x - output) / y)))
        reached[b] = 1
        break
      }
      case 64: { // lt
        break
      }
      case 65: { // le
        break
      }
      case 66: { // gt
        break
      }
      case 67: { // ge
        break
      }
      case 68: { // eq
        break
      }
      case 69: { // ne
        break
      }
      case 70: { // and
        break
      }
      case 71: { // or
        break
      }
      case 72: { // not
        break
      }
      case 73: { // sum
        const start = lefts[i] as number
        const length = rights[i] as number
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          adjoints[a] = (adjoints[a] as number) + adjoint
          reached[a] = 1
        }
        break
      }
      case 74: { // dot
        const start = lefts[i] as number
        const length = (rights[i] as number) >>> 1
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const b = extras[k + length] as number
          const x = primals[a] as number
          const y = primals[b] as number
          adjoints[a] = (adjoints[a] as number) + adjoint * y
          reached[a] = 1
          adjoints[b] = (adjoints[b] as number) + adjoint * x
          reached[b] = 1
        }
        break
      }
      case 75: { // differential
        const start = lefts[i] as number
        const length = (rights[i] as number) >>> 1
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const b = extras[k + length] as number
          const y = primals[b] as number
          adjoints[a] = (adjoints[a] as number) + adjoint * y
          reached[a] = 1
        }
        break
      }
      case 76: { // logsumexp
        const start = lefts[i] as number
        const length = rights[i] as number
        const output = primals[i] as number
        let total0 = 0
        for (let k = start; k < start + length; k++) {
          const x = primals[extras[k] as number] as number
          total0 += (Math.exp((x - output)))
        }
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const x = primals[a] as number
          adjoints[a] = (adjoints[a] as number) + adjoint * ((Math.exp((x - output))) / total0)
          reached[a] = 1
        }
        break
      }
      case 77: { // norm
        const start = lefts[i] as number
        const length = rights[i] as number
        const output = primals[i] as number
        let total0 = 0
        let total1 = 0
        for (let k = start; k < start + length; k++) {
          const x = primals[extras[k] as number] as number
          total0 += (((Math.abs(x)) > (0.7071067811865476 * output) ? 1 : 0) !== 0 ? 0 : (x * x))
          total1 += ((x * ((output < 1 ? 1 : 0) !== 0 ? 4.149515568880993e+180 : 2.409919865102884e-181)) * (x * ((output < 1 ? 1 : 0) !== 0 ? 4.149515568880993e+180 : 2.409919865102884e-181)))
        }
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const x = primals[a] as number
          if ((output > 1e-140 ? 1 : 0) !== 0 && (output < 1e+140 ? 1 : 0) !== 0) {
            if ((Math.abs(x)) > (0.7071067811865476 * output)) {
              if (total0 === 0) {
                adjoints[a] = (adjoints[a] as number) + adjoint * (Math.sign(x))
                reached[a] = 1
              } else {
                adjoints[a] = (adjoints[a] as number) + adjoint * (special.directionCosine(x, (Math.sqrt(total0))))
                reached[a] = 1
              }
            } else {
              adjoints[a] = (adjoints[a] as number) + adjoint * (x / output)
              reached[a] = 1
            }
          } else {
            if ((output > 1e-290 ? 1 : 0) !== 0 && (output < 1e+300 ? 1 : 0) !== 0) {
              adjoints[a] = (adjoints[a] as number) + adjoint * (x / output)
              reached[a] = 1
            } else {
              if (!(output === 0)) {
                adjoints[a] = (adjoints[a] as number) + adjoint * ((x * ((output < 1 ? 1 : 0) !== 0 ? 4.149515568880993e+180 : 2.409919865102884e-181)) / (Math.sqrt(total1)))
                reached[a] = 1
              }
            }
          }
        }
        break
      }
      case 78: { // erf
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (1.1283791670955126 * (Math.exp((-(x * x)))))
        reached[a] = 1
        break
      }
      case 79: { // erfc
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) - adjoint * (1.1283791670955126 * (Math.exp((-(x * x)))))
        reached[a] = 1
        break
      }
      case 80: { // lgamma
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (special.digamma(x))
        reached[a] = 1
        break
      }
      case 81: { // digamma
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (special.trigamma(x))
        reached[a] = 1
        break
      }
      case 82: { // trigamma
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (special.polygamma(x, 2))
        reached[a] = 1
        break
      }
      case 83: { // polygamma
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        const output = primals[i] as number
        if (output === output) {
          adjoints[a] = (adjoints[a] as number) + adjoint * (special.polygamma(x, (y + 1)))
          reached[a] = 1
        } else {
          adjoints[a] = (adjoints[a] as number) + adjoint * output
          reached[a] = 1
        }
        break
      }
      case 84: { // nonnegative
        const a = lefts[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint
        reached[a] = 1
        break
      }
      case 85: { // oneLessSquare
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (-2 * x)
        reached[a] = 1
        break
      }
      case 86: { // divPartial
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (special.divPartial(1, y))
        reached[a] = 1
        adjoints[b] = (adjoints[b] as number) + adjoint * (-2 * (special.divPartial((x / y), y)))
        reached[b] = 1
        break
      }
      case 87: { // directionCosine
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        const output = primals[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * ((special.directionCosine(y, x)) * (special.atan2Partial(y, x)))
        reached[a] = 1
        adjoints[b] = (adjoints[b] as number) - adjoint * (output * (special.atan2Partial(y, x)))
        reached[b] = 1
        break
      }
      case 88: { // atanPartial
        const a = lefts[i] as number
        const x = primals[a] as number
        const output = primals[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (-2 * ((x * output) * output))
        reached[a] = 1
        break
      }
      case 89: { // atan2Partial
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        const output = primals[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (((special.atan2Partial(y, x)) - output) * ((special.atan2Partial(y, x)) + output))
        reached[a] = 1
        adjoints[b] = (adjoints[b] as number) + adjoint * (-2 * (output * (special.atan2Partial(y, x))))
        reached[b] = 1
        break
      }
      case 90: { // tanhPartial
        const a = lefts[i] as number
        const x = primals[a] as number
        const output = primals[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (-2 * ((special.tanh(x)) * output))
        reached[a] = 1
        break
      }
      case 91: { // sigmoidPartial
        const a = lefts[i] as number
        const x = primals[a] as number
        const output = primals[i] as number
        adjoints[a] = (adjoints[a] as number) - adjoint * (output * (special.tanh((0.5 * x))))
        reached[a] = 1
        break
      }
      case 92: { // exp2Partial
        const a = lefts[i] as number
        const output = primals[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (output * 0.6931471805599453)
        reached[a] = 1
        break
      }
      case 93: { // powBasePartial
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        const output = primals[i] as number
        if (y < 0.5) {
          adjoints[a] = (adjoints[a] as number) + adjoint * (((y - 1) * output) / x)
          reached[a] = 1
        } else {
          adjoints[a] = (adjoints[a] as number) + adjoint * (y * (special.powBasePartial(x, (y - 1))))
          reached[a] = 1
        }
        if (!((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0)) {
          adjoints[b] = (adjoints[b] as number) + adjoint * (((y < 0.5 ? 1 : 0) !== 0 ? ((Math.pow(x, y)) / x) : (Math.pow(x, (y - 1)))) + ((special.powBasePartial(x, y)) * (Math.log(x))))
          reached[b] = 1
        }
        break
      }
      case 94: { // powExponentPartial
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        const output = primals[i] as number
        if (!((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0)) {
          adjoints[a] = (adjoints[a] as number) + adjoint * (((y < 0.5 ? 1 : 0) !== 0 ? ((Math.pow(x, y)) / x) : (Math.pow(x, (y - 1)))) + ((special.powBasePartial(x, y)) * (Math.log(x))))
          reached[a] = 1
        }
        if (!((x === 0 ? 1 : 0) !== 0 && (y >= 0 ? 1 : 0) !== 0)) {
          adjoints[b] = (adjoints[b] as number) + adjoint * (output * (Math.log(x)))
          reached[b] = 1
        }
        break
      }
    }
  }
  return visited
}
