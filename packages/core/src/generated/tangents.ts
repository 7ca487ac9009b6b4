// Generated from the op table by `pnpm generate`. Do not edit: change packages/core/src/ops and generate again.

import * as special from '../special/special.js'
import type { Rows } from '../tape/Rows.js'

/**
 * Pushes tangents forwards through rows `from` … `last`, from row 0 on unless told otherwise: those that are reached
 * already, of inputs, are the seeds. A row none of whose operands has a tangent is left alone: what is absent is never
 * multiplied, and a tangent of 0 is. The tangent of y = f(x) is f′(x)·ẋ, by the rules that {@link reverse} follows.
 *
 * @example
 * ```ts
 * import { mul, pushforward, record } from '@wengert/core'
 *
 * const tangents = Float64Array.of(1, 0)
 * pushforward(record((x) => mul(x, x), 3).tape.rows(), tangents, Uint8Array.of(1, 0), 1)
 * tangents[1] // => 6
 * ```
 */
export const pushforward = (
  { opcodes, lefts, rights, extras, primals }: Rows,
  tangents: Float64Array,
  reached: Uint8Array,
  last: number,
  from = 0,
): void => {
  for (let i = from; i <= last; i++) {
    switch (opcodes[i]) {
      case 4: { // add
        const a = lefts[i] as number
        const b = rights[i] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        if ((movesX | movesY) !== 0) {
          tangents[i] = (movesX === 0 ? -0 : tangentX) + (movesY === 0 ? -0 : tangentY)
          reached[i] = 1
        }
        break
      }
      case 5: { // sub
        const a = lefts[i] as number
        const b = rights[i] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        if ((movesX | movesY) !== 0) {
          tangents[i] = (movesX === 0 ? -0 : tangentX) - (movesY === 0 ? 0 : tangentY)
          reached[i] = 1
        }
        break
      }
      case 6: { // mul
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        if ((movesX | movesY) !== 0) {
          tangents[i] = (movesX === 0 ? -0 : tangentX * y) + (movesY === 0 ? -0 : tangentY * x)
          reached[i] = 1
        }
        break
      }
      case 7: { // div
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        if ((movesX | movesY) !== 0) {
          const part0 = special.divPartial(x, y)
          tangents[i] = (movesX === 0 ? -0 : tangentX / y) - (movesY === 0 ? 0 : tangentY * part0)
          reached[i] = 1
        }
        break
      }
      case 8: { // neg
        const a = lefts[i] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          tangents[i] = -(tangentX)
          reached[i] = 1
        }
        break
      }
      case 9: { // reciprocal
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const output = primals[i] as number
        if (movesX !== 0) {
          const part0 = output / x
          tangents[i] = -(tangentX * part0)
          reached[i] = 1
        }
        break
      }
      case 10: { // square
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = 2 * x
          tangents[i] = tangentX * part0
          reached[i] = 1
        }
        break
      }
      case 11: { // powConstant
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        if ((y === 0 ? 0 : movesX) !== 0) {
          tangents[i] = (y === 0 ? -0 : (y === 1 ? tangentX : tangentX * (special.powBasePartial(x, y))))
          reached[i] = 1
        }
        break
      }
      case 12: { // pow
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        if ((movesX | movesY) !== 0) {
          const part0 = special.powBasePartial(x, y)
          const part1 = special.powExponentPartial(x, y)
          tangents[i] = (movesX === 0 ? -0 : tangentX * part0) + (movesY === 0 ? -0 : tangentY * part1)
          reached[i] = 1
        }
        break
      }
      case 13: { // sqrt
        const a = lefts[i] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const output = primals[i] as number
        if (movesX !== 0) {
          const part0 = output + 0
          const part1 = 0.5 / part0
          tangents[i] = tangentX * part1
          reached[i] = 1
        }
        break
      }
      case 14: { // rsqrt
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const output = primals[i] as number
        if (movesX !== 0) {
          const part0 = -0.5 * output
          const part1 = x + 0
          const part2 = part0 / part1
          tangents[i] = tangentX * part2
          reached[i] = 1
        }
        break
      }
      case 15: { // cbrt
        const a = lefts[i] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const output = primals[i] as number
        if (movesX !== 0) {
          const part0 = output * output
          const part1 = 1 / part0
          const part2 = part1 / 3
          tangents[i] = tangentX * part2
          reached[i] = 1
        }
        break
      }
      case 16: { // hypot
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        if ((movesX | movesY) !== 0) {
          const part0 = special.directionCosine(x, y)
          const part1 = special.directionCosine(y, x)
          tangents[i] = (movesX === 0 ? -0 : tangentX * part0) + (movesY === 0 ? -0 : tangentY * part1)
          reached[i] = 1
        }
        break
      }
      case 17: { // exp
        const a = lefts[i] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const output = primals[i] as number
        if (movesX !== 0) {
          tangents[i] = tangentX * output
          reached[i] = 1
        }
        break
      }
      case 18: { // expm1
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = Math.exp(x)
          tangents[i] = tangentX * part0
          reached[i] = 1
        }
        break
      }
      case 19: { // exp2
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = special.exp2Partial(x)
          tangents[i] = tangentX * part0
          reached[i] = 1
        }
        break
      }
      case 20: { // log
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = x >= 0 ? x + 0 : NaN
          tangents[i] = tangentX / part0
          reached[i] = 1
        }
        break
      }
      case 21: { // log1p
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = 1 + x
          const part1 = part0 >= 0 ? part0 + 0 : NaN
          tangents[i] = tangentX / part1
          reached[i] = 1
        }
        break
      }
      case 22: { // log2
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = x >= 0 ? x + 0 : NaN
          const part1 = 1.4426950408889634 / part0
          tangents[i] = tangentX * part1
          reached[i] = 1
        }
        break
      }
      case 23: { // log10
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = x >= 0 ? x + 0 : NaN
          const part1 = 0.4342944819032518 / part0
          tangents[i] = tangentX * part1
          reached[i] = 1
        }
        break
      }
      case 24: { // xlogy
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        if ((movesX | ((x === 0 ? 1 : 0) !== 0 && (y === 0 ? 1 : 0) !== 0 ? 0 : movesY)) !== 0) {
          const part0 = Math.log(y)
          tangents[i] = (movesX === 0 ? -0 : tangentX * part0) + (((x === 0 ? 1 : 0) !== 0 && (y === 0 ? 1 : 0) !== 0 ? 0 : movesY) === 0 ? -0 : ((x === 0 ? 1 : 0) !== 0 && (y === 0 ? 1 : 0) !== 0 ? -0 : tangentY * (x / (y >= 0 ? y + 0 : NaN))))
          reached[i] = 1
        }
        break
      }
      case 25: { // logit
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = x >= 0 ? x + 0 : NaN
          const part1 = 1 / part0
          const part2 = 1 - x
          const part3 = part2 >= 0 ? part2 + 0 : NaN
          const part4 = 1 / part3
          const part5 = part1 + part4
          tangents[i] = tangentX * part5
          reached[i] = 1
        }
        break
      }
      case 26: { // sin
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = Math.cos(x)
          tangents[i] = tangentX * part0
          reached[i] = 1
        }
        break
      }
      case 27: { // cos
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = Math.sin(x)
          tangents[i] = -(tangentX * part0)
          reached[i] = 1
        }
        break
      }
      case 28: { // tan
        const a = lefts[i] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const output = primals[i] as number
        if (movesX !== 0) {
          const part0 = output * output
          const part1 = 1 + part0
          tangents[i] = tangentX * part1
          reached[i] = 1
        }
        break
      }
      case 29: { // asin
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = special.oneLessSquare(x)
          const part1 = Math.sqrt(part0)
          tangents[i] = tangentX / part1
          reached[i] = 1
        }
        break
      }
      case 30: { // acos
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = special.oneLessSquare(x)
          const part1 = Math.sqrt(part0)
          tangents[i] = -(tangentX / part1)
          reached[i] = 1
        }
        break
      }
      case 31: { // atan
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = special.atanPartial(x)
          tangents[i] = tangentX * part0
          reached[i] = 1
        }
        break
      }
      case 32: { // atan2
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        if ((movesX | movesY) !== 0) {
          const part0 = special.atan2Partial(y, x)
          const part1 = special.atan2Partial(x, y)
          tangents[i] = (movesX === 0 ? -0 : tangentX * part0) - (movesY === 0 ? 0 : tangentY * part1)
          reached[i] = 1
        }
        break
      }
      case 33: { // sinh
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = Math.cosh(x)
          tangents[i] = tangentX * part0
          reached[i] = 1
        }
        break
      }
      case 34: { // cosh
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = Math.sinh(x)
          tangents[i] = tangentX * part0
          reached[i] = 1
        }
        break
      }
      case 35: { // tanh
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const output = primals[i] as number
        if (movesX !== 0) {
          tangents[i] = ((Math.abs(output)) < 0.7 ? tangentX * (1 - (output * output)) : tangentX * (special.tanhPartial(x)))
          reached[i] = 1
        }
        break
      }
      case 36: { // asinh
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = special.directionCosine(1, x)
          tangents[i] = tangentX * part0
          reached[i] = 1
        }
        break
      }
      case 37: { // acosh
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = x - 1
          const part1 = Math.sqrt(part0)
          const part2 = 1 / part1
          const part3 = x + 1
          const part4 = Math.sqrt(part3)
          const part5 = part2 / part4
          tangents[i] = tangentX * part5
          reached[i] = 1
        }
        break
      }
      case 38: { // atanh
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = special.oneLessSquare(x)
          const part1 = part0 >= 0 ? part0 + 0 : NaN
          tangents[i] = tangentX / part1
          reached[i] = 1
        }
        break
      }
      case 39: { // sigmoid
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = special.sigmoidPartial(x)
          tangents[i] = tangentX * part0
          reached[i] = 1
        }
        break
      }
      case 40: { // logsigmoid
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = -x
          const part1 = part0 >= 0 ? 1 / (1 + Math.exp(-part0)) : Math.exp(part0) / (1 + Math.exp(part0))
          tangents[i] = tangentX * part1
          reached[i] = 1
        }
        break
      }
      case 41: { // softplus
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x))
          tangents[i] = tangentX * part0
          reached[i] = 1
        }
        break
      }
      case 42: { // logaddexp
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        if ((movesX | movesY) !== 0) {
          const part0 = x - y
          const part1 = part0 >= 0 ? 1 / (1 + Math.exp(-part0)) : Math.exp(part0) / (1 + Math.exp(part0))
          const part2 = y - x
          const part3 = part2 >= 0 ? 1 / (1 + Math.exp(-part2)) : Math.exp(part2) / (1 + Math.exp(part2))
          tangents[i] = (movesX === 0 ? -0 : tangentX * part1) + (movesY === 0 ? -0 : tangentY * part3)
          reached[i] = 1
        }
        break
      }
      case 43: { // silu
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          tangents[i] = ((Math.abs(x)) > 1000 ? tangentX * (x > 0 ? 1 : 0) : tangentX * ((x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x))) + (x * (special.sigmoidPartial(x)))))
          reached[i] = 1
        }
        break
      }
      case 44: { // elu
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          tangents[i] = (x >= 0 ? tangentX : tangentX * (Math.exp(x)))
          reached[i] = 1
        }
        break
      }
      case 45: { // leakyRelu
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        const output = primals[i] as number
        if ((movesX | (x > 0 ? 0 : movesY)) !== 0) {
          tangents[i] = (movesX === 0 ? -0 : (x > 0 ? tangentX : (output === output ? (x < 0 ? tangentX * y : tangentX * (Math.min(Math.max(y, 0), 1))) : tangentX * output))) + ((x > 0 ? 0 : movesY) === 0 ? -0 : (x > 0 ? -0 : (output === output ? tangentY * x : tangentY * output)))
          reached[i] = 1
        }
        break
      }
      case 46: { // softsign
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = Math.abs(x)
          const part1 = 1 + part0
          const part2 = 1 / part1
          const part3 = part2 / part1
          tangents[i] = tangentX * part3
          reached[i] = 1
        }
        break
      }
      case 47: { // relu
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const output = primals[i] as number
        if ((x > 0 ? movesX : (x <= 0 ? 0 : movesX)) !== 0) {
          tangents[i] = (x > 0 ? tangentX : (x <= 0 ? -0 : tangentX * output))
          reached[i] = 1
        }
        break
      }
      case 48: { // select
        const a = extras[lefts[i] as number] as number
        const b = extras[(lefts[i] as number) + 1] as number
        const c = extras[(lefts[i] as number) + 2] as number
        const x = primals[a] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        const tangentZ = tangents[c] as number
        const movesZ = reached[c] as number
        if (((x !== 0 ? movesY : 0) | (x !== 0 ? 0 : movesZ)) !== 0) {
          tangents[i] = ((x !== 0 ? movesY : 0) === 0 ? -0 : (x !== 0 ? tangentY : -0)) + ((x !== 0 ? 0 : movesZ) === 0 ? -0 : (x !== 0 ? -0 : tangentZ))
          reached[i] = 1
        }
        break
      }
      case 49: { // abs
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = Math.sign(x)
          tangents[i] = tangentX * part0
          reached[i] = 1
        }
        break
      }
      case 50: { // sign
        break
      }
      case 51: { // max
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        const output = primals[i] as number
        if (((x > y ? movesX : (y > x ? 0 : movesX)) | (y > x ? movesY : (x > y ? 0 : movesY))) !== 0) {
          tangents[i] = ((x > y ? movesX : (y > x ? 0 : movesX)) === 0 ? -0 : (x > y ? tangentX : (y > x ? -0 : (x === y ? tangentX * 0.5 : tangentX * output)))) + ((y > x ? movesY : (x > y ? 0 : movesY)) === 0 ? -0 : (y > x ? tangentY : (x > y ? -0 : (x === y ? tangentY * 0.5 : tangentY * output))))
          reached[i] = 1
        }
        break
      }
      case 52: { // min
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        const output = primals[i] as number
        if (((x < y ? movesX : (y < x ? 0 : movesX)) | (y < x ? movesY : (x < y ? 0 : movesY))) !== 0) {
          tangents[i] = ((x < y ? movesX : (y < x ? 0 : movesX)) === 0 ? -0 : (x < y ? tangentX : (y < x ? -0 : (x === y ? tangentX * 0.5 : tangentX * output)))) + ((y < x ? movesY : (x < y ? 0 : movesY)) === 0 ? -0 : (y < x ? tangentY : (x < y ? -0 : (x === y ? tangentY * 0.5 : tangentY * output))))
          reached[i] = 1
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
        let tangent = -0
        let moves = 0
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const x = primals[a] as number
          if (reached[a] === 1) {
            if (x === output) {
              tangent = tangent + (tangents[a] as number) / total0
              moves = 1
            } else {
              if (!(output === output)) {
                tangent = tangent + (tangents[a] as number) * output
                moves = 1
              }
            }
          }
        }
        if (moves !== 0) {
          tangents[i] = tangent
          reached[i] = 1
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
        let tangent = -0
        let moves = 0
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const x = primals[a] as number
          if (reached[a] === 1) {
            if (x === output) {
              tangent = tangent + (tangents[a] as number) / total0
              moves = 1
            } else {
              if (!(output === output)) {
                tangent = tangent + (tangents[a] as number) * output
                moves = 1
              }
            }
          }
        }
        if (moves !== 0) {
          tangents[i] = tangent
          reached[i] = 1
        }
        break
      }
      case 55: { // clamp
        const a = extras[lefts[i] as number] as number
        const b = extras[(lefts[i] as number) + 1] as number
        const c = extras[(lefts[i] as number) + 2] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        const z = primals[c] as number
        const tangentZ = tangents[c] as number
        const movesZ = reached[c] as number
        const output = primals[i] as number
        if ((((x > y ? 1 : 0) !== 0 && (x < z ? 1 : 0) !== 0 ? movesX : (output === output ? 0 : movesX)) | ((x < y ? 1 : 0) !== 0 && (y < z ? 1 : 0) !== 0 ? movesY : ((x < y ? 1 : 0) !== 0 && (y === z ? 1 : 0) !== 0 ? movesY : (output === output ? 0 : movesY))) | ((Math.max(x, y)) > z ? movesZ : ((x < y ? 1 : 0) !== 0 && (y === z ? 1 : 0) !== 0 ? movesZ : (output === output ? 0 : movesZ)))) !== 0) {
          tangents[i] = (((x > y ? 1 : 0) !== 0 && (x < z ? 1 : 0) !== 0 ? movesX : (output === output ? 0 : movesX)) === 0 ? -0 : ((x > y ? 1 : 0) !== 0 && (x < z ? 1 : 0) !== 0 ? tangentX : (output === output ? -0 : tangentX * output))) + (((x < y ? 1 : 0) !== 0 && (y < z ? 1 : 0) !== 0 ? movesY : ((x < y ? 1 : 0) !== 0 && (y === z ? 1 : 0) !== 0 ? movesY : (output === output ? 0 : movesY))) === 0 ? -0 : ((x < y ? 1 : 0) !== 0 && (y < z ? 1 : 0) !== 0 ? tangentY : ((x < y ? 1 : 0) !== 0 && (y === z ? 1 : 0) !== 0 ? tangentY * 0.5 : (output === output ? -0 : tangentY * output)))) + (((Math.max(x, y)) > z ? movesZ : ((x < y ? 1 : 0) !== 0 && (y === z ? 1 : 0) !== 0 ? movesZ : (output === output ? 0 : movesZ))) === 0 ? -0 : ((Math.max(x, y)) > z ? tangentZ : ((x < y ? 1 : 0) !== 0 && (y === z ? 1 : 0) !== 0 ? tangentZ * 0.5 : (output === output ? -0 : tangentZ * output))))
          reached[i] = 1
        }
        break
      }
      case 56: { // stopGradient
        break
      }
      case 57: { // identity
        const a = lefts[i] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          tangents[i] = tangentX
          reached[i] = 1
        }
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
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        const output = primals[i] as number
        if ((movesX | movesY) !== 0) {
          const part0 = x - output
          const part1 = part0 / y
          const part2 = Math.round(part1)
          tangents[i] = (movesX === 0 ? -0 : tangentX) - (movesY === 0 ? 0 : tangentY * part2)
          reached[i] = 1
        }
        break
      }
      case 63: { // fmod
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        const output = primals[i] as number
        if ((movesX | movesY) !== 0) {
          const part0 = x - output
          const part1 = part0 / y
          const part2 = Math.round(part1)
          tangents[i] = (movesX === 0 ? -0 : tangentX) - (movesY === 0 ? 0 : tangentY * part2)
          reached[i] = 1
        }
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
        let tangent = -0
        let moves = 0
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          if (reached[a] === 1) {
            tangent = tangent + (tangents[a] as number)
            moves = 1
          }
        }
        if (moves !== 0) {
          tangents[i] = tangent
          reached[i] = 1
        }
        break
      }
      case 74: { // dot
        const start = lefts[i] as number
        const length = (rights[i] as number) >>> 1
        let tangent = -0
        let moves = 0
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const b = extras[k + length] as number
          const x = primals[a] as number
          const y = primals[b] as number
          if (reached[a] === 1) {
            tangent = tangent + (tangents[a] as number) * y
            moves = 1
          }
          if (reached[b] === 1) {
            tangent = tangent + (tangents[b] as number) * x
            moves = 1
          }
        }
        if (moves !== 0) {
          tangents[i] = tangent
          reached[i] = 1
        }
        break
      }
      case 75: { // differential
        const start = lefts[i] as number
        const length = (rights[i] as number) >>> 1
        let tangent = -0
        let moves = 0
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const b = extras[k + length] as number
          const y = primals[b] as number
          if (reached[a] === 1) {
            tangent = tangent + (tangents[a] as number) * y
            moves = 1
          }
        }
        if (moves !== 0) {
          tangents[i] = tangent
          reached[i] = 1
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
        let tangent = -0
        let moves = 0
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const x = primals[a] as number
          if (reached[a] === 1) {
            tangent = tangent + (tangents[a] as number) * ((Math.exp((x - output))) / total0)
            moves = 1
          }
        }
        if (moves !== 0) {
          tangents[i] = tangent
          reached[i] = 1
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
        let tangent = -0
        let moves = 0
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const x = primals[a] as number
          if (reached[a] === 1) {
            if ((output > 1e-140 ? 1 : 0) !== 0 && (output < 1e+140 ? 1 : 0) !== 0) {
              if ((Math.abs(x)) > (0.7071067811865476 * output)) {
                if (total0 === 0) {
                  tangent = tangent + (tangents[a] as number) * (Math.sign(x))
                  moves = 1
                } else {
                  tangent = tangent + (tangents[a] as number) * (special.directionCosine(x, (Math.sqrt(total0))))
                  moves = 1
                }
              } else {
                tangent = tangent + (tangents[a] as number) * (x / output)
                moves = 1
              }
            } else {
              if ((output > 1e-290 ? 1 : 0) !== 0 && (output < 1e+300 ? 1 : 0) !== 0) {
                tangent = tangent + (tangents[a] as number) * (x / output)
                moves = 1
              } else {
                if (!(output === 0)) {
                  tangent = tangent + (tangents[a] as number) * ((x * ((output < 1 ? 1 : 0) !== 0 ? 4.149515568880993e+180 : 2.409919865102884e-181)) / (Math.sqrt(total1)))
                  moves = 1
                }
              }
            }
          }
        }
        if (moves !== 0) {
          tangents[i] = tangent
          reached[i] = 1
        }
        break
      }
      case 78: { // erf
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = x * x
          const part1 = -part0
          const part2 = Math.exp(part1)
          const part3 = 1.1283791670955126 * part2
          tangents[i] = tangentX * part3
          reached[i] = 1
        }
        break
      }
      case 79: { // erfc
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = x * x
          const part1 = -part0
          const part2 = Math.exp(part1)
          const part3 = 1.1283791670955126 * part2
          tangents[i] = -(tangentX * part3)
          reached[i] = 1
        }
        break
      }
      case 80: { // lgamma
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = special.digamma(x)
          tangents[i] = tangentX * part0
          reached[i] = 1
        }
        break
      }
      case 81: { // digamma
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = special.trigamma(x)
          tangents[i] = tangentX * part0
          reached[i] = 1
        }
        break
      }
      case 82: { // trigamma
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = special.polygamma(x, 2)
          tangents[i] = tangentX * part0
          reached[i] = 1
        }
        break
      }
      case 83: { // polygamma
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        const output = primals[i] as number
        if (movesX !== 0) {
          tangents[i] = (output === output ? tangentX * (special.polygamma(x, (y + 1))) : tangentX * output)
          reached[i] = 1
        }
        break
      }
      case 84: { // nonnegative
        const a = lefts[i] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          tangents[i] = tangentX
          reached[i] = 1
        }
        break
      }
      case 85: { // oneLessSquare
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        if (movesX !== 0) {
          const part0 = -2 * x
          tangents[i] = tangentX * part0
          reached[i] = 1
        }
        break
      }
      case 86: { // divPartial
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        if ((movesX | movesY) !== 0) {
          const part0 = special.divPartial(1, y)
          const part1 = x / y
          const part2 = special.divPartial(part1, y)
          const part3 = -2 * part2
          tangents[i] = (movesX === 0 ? -0 : tangentX * part0) + (movesY === 0 ? -0 : tangentY * part3)
          reached[i] = 1
        }
        break
      }
      case 87: { // directionCosine
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        const output = primals[i] as number
        if ((movesX | movesY) !== 0) {
          const part0 = special.directionCosine(y, x)
          const part1 = special.atan2Partial(y, x)
          const part2 = part0 * part1
          const part3 = output * part1
          tangents[i] = (movesX === 0 ? -0 : tangentX * part2) - (movesY === 0 ? 0 : tangentY * part3)
          reached[i] = 1
        }
        break
      }
      case 88: { // atanPartial
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const output = primals[i] as number
        if (movesX !== 0) {
          const part0 = x * output
          const part1 = part0 * output
          const part2 = -2 * part1
          tangents[i] = tangentX * part2
          reached[i] = 1
        }
        break
      }
      case 89: { // atan2Partial
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        const output = primals[i] as number
        if ((movesX | movesY) !== 0) {
          const part0 = special.atan2Partial(y, x)
          const part1 = part0 - output
          const part2 = part0 + output
          const part3 = part1 * part2
          const part4 = output * part0
          const part5 = -2 * part4
          tangents[i] = (movesX === 0 ? -0 : tangentX * part3) + (movesY === 0 ? -0 : tangentY * part5)
          reached[i] = 1
        }
        break
      }
      case 90: { // tanhPartial
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const output = primals[i] as number
        if (movesX !== 0) {
          const part0 = special.tanh(x)
          const part1 = part0 * output
          const part2 = -2 * part1
          tangents[i] = tangentX * part2
          reached[i] = 1
        }
        break
      }
      case 91: { // sigmoidPartial
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const output = primals[i] as number
        if (movesX !== 0) {
          const part0 = 0.5 * x
          const part1 = special.tanh(part0)
          const part2 = output * part1
          tangents[i] = -(tangentX * part2)
          reached[i] = 1
        }
        break
      }
      case 92: { // exp2Partial
        const a = lefts[i] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const output = primals[i] as number
        if (movesX !== 0) {
          const part0 = output * 0.6931471805599453
          tangents[i] = tangentX * part0
          reached[i] = 1
        }
        break
      }
      case 93: { // powBasePartial
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        const output = primals[i] as number
        if ((movesX | ((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? 0 : movesY)) !== 0) {
          tangents[i] = (movesX === 0 ? -0 : (y < 0.5 ? tangentX * (((y - 1) * output) / x) : tangentX * (y * (special.powBasePartial(x, (y - 1)))))) + (((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? 0 : movesY) === 0 ? -0 : ((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? -0 : tangentY * (((y < 0.5 ? 1 : 0) !== 0 ? ((Math.pow(x, y)) / x) : (Math.pow(x, (y - 1)))) + ((special.powBasePartial(x, y)) * (Math.log(x))))))
          reached[i] = 1
        }
        break
      }
      case 94: { // powExponentPartial
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = reached[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = reached[b] as number
        const output = primals[i] as number
        if ((((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? 0 : movesX) | ((x === 0 ? 1 : 0) !== 0 && (y >= 0 ? 1 : 0) !== 0 ? 0 : movesY)) !== 0) {
          tangents[i] = (((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? 0 : movesX) === 0 ? -0 : ((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? -0 : tangentX * (((y < 0.5 ? 1 : 0) !== 0 ? ((Math.pow(x, y)) / x) : (Math.pow(x, (y - 1)))) + ((special.powBasePartial(x, y)) * (Math.log(x)))))) + (((x === 0 ? 1 : 0) !== 0 && (y >= 0 ? 1 : 0) !== 0 ? 0 : movesY) === 0 ? -0 : ((x === 0 ? 1 : 0) !== 0 && (y >= 0 ? 1 : 0) !== 0 ? -0 : tangentY * (output * (Math.log(x)))))
          reached[i] = 1
        }
        break
      }
    }
  }
}

/** What a sweep of adjoints with tangents reads and writes, a row a node. */
export interface DualColumns {
  /** The tangents of the primals, as {@link pushforward} leaves them. */
  readonly tangents: Float64Array
  /** 1 where a primal has a tangent. */
  readonly moving: Uint8Array
  /** Adjoints: the seeds, and −0 elsewhere. */
  readonly adjoints: Float64Array
  /** The tangents of the adjoints: the seeds' own, and −0 where there is none. */
  readonly adjointTangents: Float64Array
  /** 0 where no adjoint has reached, 1 where one without a tangent has, 3 where it has a tangent. */
  readonly reached: Uint8Array
}

/**
 * Adds every contribution from row `root` down to row 0 to the adjoints, as {@link reverse} does, and its tangent to
 * theirs: the product of the adjoint x̄ and the partial p has the tangent x̄̇·p + x̄·ṗ. This is forward over reverse,
 * and gives H·v at the inputs. A tangent that is absent, of an operand or of the adjoint, is never multiplied. Returns
 * the number of rows visited.
 *
 * @example
 * ```ts
 * import { mul, record, reverseTangents } from '@wengert/core'
 *
 * const columns = {
 *   tangents: Float64Array.of(1, 6),
 *   moving: Uint8Array.of(1, 1),
 *   adjoints: Float64Array.of(-0, 1),
 *   adjointTangents: Float64Array.of(-0, -0),
 *   reached: Uint8Array.of(0, 1),
 * }
 * reverseTangents(record((x) => mul(x, x), 3).tape.rows(), columns, 1) // => 2
 * columns.adjoints[0] // => 6
 * columns.adjointTangents[0] // => 2
 * ```
 */
export const reverseTangents = (
  { opcodes, lefts, rights, extras, primals }: Rows,
  { tangents, moving, adjoints, adjointTangents, reached }: DualColumns,
  root: number,
): number => {
  let visited = 0
  for (let i = root; i >= 0; i--) {
    if (reached[i] === 0) continue
    visited += 1
    const adjoint = adjoints[i] as number
    const adjointTangent = adjointTangents[i] as number
    const adjointMoves = (reached[i] as number) >> 1
    switch (opcodes[i]) {
      case 4: { // add
        const a = lefts[i] as number
        const b = rights[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint
        adjointTangents[a] = (adjointTangents[a] as number) + adjointTangent
        reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
        adjoints[b] = (adjoints[b] as number) + adjoint
        adjointTangents[b] = (adjointTangents[b] as number) + adjointTangent
        reached[b] = (reached[b] as number) | 1 | (adjointMoves << 1)
        break
      }
      case 5: { // sub
        const a = lefts[i] as number
        const b = rights[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint
        adjointTangents[a] = (adjointTangents[a] as number) + adjointTangent
        reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
        adjoints[b] = (adjoints[b] as number) - adjoint
        adjointTangents[b] = (adjointTangents[b] as number) - adjointTangent
        reached[b] = (reached[b] as number) | 1 | (adjointMoves << 1)
        break
      }
      case 6: { // mul
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = moving[b] as number
        const part0 = adjoint * y
        const part1 = (adjointMoves === 0 ? -0 : adjointTangent * y) + (movesY === 0 ? -0 : tangentY * adjoint)
        const part2 = adjoint * x
        const part3 = (adjointMoves === 0 ? -0 : adjointTangent * x) + (movesX === 0 ? -0 : tangentX * adjoint)
        adjoints[a] = (adjoints[a] as number) + part0
        adjointTangents[a] = (adjointTangents[a] as number) + part1
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesY) << 1)
        adjoints[b] = (adjoints[b] as number) + part2
        adjointTangents[b] = (adjointTangents[b] as number) + part3
        reached[b] = (reached[b] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 7: { // div
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = moving[b] as number
        const part0 = adjoint / y
        const part1 = special.divPartial(adjoint, y)
        const part2 = (adjointMoves === 0 ? -0 : adjointTangent / y) - (movesY === 0 ? 0 : tangentY * part1)
        const part3 = special.divPartial(x, y)
        const part4 = special.divPartial(1, y)
        const part5 = x / y
        const part6 = special.divPartial(part5, y)
        const part7 = -2 * part6
        const part8 = (movesX === 0 ? -0 : tangentX * part4) + (movesY === 0 ? -0 : tangentY * part7)
        const part9 = adjoint * part3
        const part10 = (adjointMoves === 0 ? -0 : adjointTangent * part3) + ((movesX | movesY) === 0 ? -0 : part8 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part0
        adjointTangents[a] = (adjointTangents[a] as number) + part2
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesY) << 1)
        adjoints[b] = (adjoints[b] as number) - part9
        adjointTangents[b] = (adjointTangents[b] as number) - part10
        reached[b] = (reached[b] as number) | 1 | ((adjointMoves | movesX | movesY) << 1)
        break
      }
      case 8: { // neg
        const a = lefts[i] as number
        adjoints[a] = (adjoints[a] as number) - adjoint
        adjointTangents[a] = (adjointTangents[a] as number) - adjointTangent
        reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
        break
      }
      case 9: { // reciprocal
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const part0 = output / x
        const part1 = special.divPartial(output, x)
        const part2 = outputTangent / x - tangentX * part1
        const part3 = adjoint * part0
        const part4 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesX === 0 ? -0 : part2 * adjoint)
        adjoints[a] = (adjoints[a] as number) - part3
        adjointTangents[a] = (adjointTangents[a] as number) - part4
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 10: { // square
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = 2 * x
        const part1 = tangentX * 2
        const part2 = adjoint * part0
        const part3 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesX === 0 ? -0 : part1 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part2
        adjointTangents[a] = (adjointTangents[a] as number) + part3
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 11: { // powConstant
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const y = primals[b] as number
        if (!(y === 0)) {
          if (y === 1) {
            adjoints[a] = (adjoints[a] as number) + adjoint
            adjointTangents[a] = (adjointTangents[a] as number) + adjointTangent
            reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
          } else {
            const part0 = special.powBasePartial(x, y)
            const part1 = (y < 0.5 ? tangentX * (((y - 1) * part0) / x) : tangentX * (y * (special.powBasePartial(x, (y - 1)))))
            const part2 = adjoint * part0
            const part3 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesX === 0 ? -0 : part1 * adjoint)
            adjoints[a] = (adjoints[a] as number) + part2
            adjointTangents[a] = (adjointTangents[a] as number) + part3
            reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
          }
        }
        break
      }
      case 12: { // pow
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = moving[b] as number
        const part0 = special.powBasePartial(x, y)
        const part1 = (movesX === 0 ? -0 : (y < 0.5 ? tangentX * (((y - 1) * part0) / x) : tangentX * (y * (special.powBasePartial(x, (y - 1)))))) + (((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? 0 : movesY) === 0 ? -0 : ((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? -0 : tangentY * (((y < 0.5 ? 1 : 0) !== 0 ? ((Math.pow(x, y)) / x) : (Math.pow(x, (y - 1)))) + (part0 * (Math.log(x))))))
        const part2 = adjoint * part0
        const part3 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + ((movesX | ((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? 0 : movesY)) === 0 ? -0 : part1 * adjoint)
        const part4 = special.powExponentPartial(x, y)
        const part5 = (((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? 0 : movesX) === 0 ? -0 : ((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? -0 : tangentX * (((y < 0.5 ? 1 : 0) !== 0 ? ((Math.pow(x, y)) / x) : (Math.pow(x, (y - 1)))) + (part0 * (Math.log(x)))))) + (((x === 0 ? 1 : 0) !== 0 && (y >= 0 ? 1 : 0) !== 0 ? 0 : movesY) === 0 ? -0 : ((x === 0 ? 1 : 0) !== 0 && (y >= 0 ? 1 : 0) !== 0 ? -0 : tangentY * (part4 * (Math.log(x)))))
        const part6 = adjoint * part4
        const part7 = (adjointMoves === 0 ? -0 : adjointTangent * part4) + ((((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? 0 : movesX) | ((x === 0 ? 1 : 0) !== 0 && (y >= 0 ? 1 : 0) !== 0 ? 0 : movesY)) === 0 ? -0 : part5 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part2
        adjointTangents[a] = (adjointTangents[a] as number) + part3
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX | ((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? 0 : movesY)) << 1)
        adjoints[b] = (adjoints[b] as number) + part6
        adjointTangents[b] = (adjointTangents[b] as number) + part7
        reached[b] = (reached[b] as number) | 1 | ((adjointMoves | ((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? 0 : movesX) | ((x === 0 ? 1 : 0) !== 0 && (y >= 0 ? 1 : 0) !== 0 ? 0 : movesY)) << 1)
        break
      }
      case 13: { // sqrt
        const a = lefts[i] as number
        const movesX = moving[a] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const part0 = output + 0
        const part1 = 0.5 / part0
        const part2 = special.divPartial(0.5, part0)
        const part3 = -(outputTangent * part2)
        const part4 = adjoint * part1
        const part5 = (adjointMoves === 0 ? -0 : adjointTangent * part1) + (movesX === 0 ? -0 : part3 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part4
        adjointTangents[a] = (adjointTangents[a] as number) + part5
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 14: { // rsqrt
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const part0 = -0.5 * output
        const part1 = outputTangent * -0.5
        const part2 = x + 0
        const part3 = part0 / part2
        const part4 = special.divPartial(part0, part2)
        const part5 = part1 / part2 - tangentX * part4
        const part6 = adjoint * part3
        const part7 = (adjointMoves === 0 ? -0 : adjointTangent * part3) + (movesX === 0 ? -0 : part5 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part6
        adjointTangents[a] = (adjointTangents[a] as number) + part7
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 15: { // cbrt
        const a = lefts[i] as number
        const movesX = moving[a] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const part0 = output * output
        const part1 = 2 * output
        const part2 = outputTangent * part1
        const part3 = 1 / part0
        const part4 = special.divPartial(1, part0)
        const part5 = -(part2 * part4)
        const part6 = part3 / 3
        const part7 = part5 / 3
        const part8 = adjoint * part6
        const part9 = (adjointMoves === 0 ? -0 : adjointTangent * part6) + (movesX === 0 ? -0 : part7 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part8
        adjointTangents[a] = (adjointTangents[a] as number) + part9
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 16: { // hypot
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = moving[b] as number
        const part0 = special.directionCosine(x, y)
        const part1 = special.directionCosine(y, x)
        const part2 = special.atan2Partial(y, x)
        const part3 = part1 * part2
        const part4 = part0 * part2
        const part5 = (movesX === 0 ? -0 : tangentX * part3) - (movesY === 0 ? 0 : tangentY * part4)
        const part6 = adjoint * part0
        const part7 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + ((movesX | movesY) === 0 ? -0 : part5 * adjoint)
        const part8 = special.atan2Partial(x, y)
        const part9 = part0 * part8
        const part10 = part1 * part8
        const part11 = (movesY === 0 ? -0 : tangentY * part9) - (movesX === 0 ? 0 : tangentX * part10)
        const part12 = adjoint * part1
        const part13 = (adjointMoves === 0 ? -0 : adjointTangent * part1) + ((movesY | movesX) === 0 ? -0 : part11 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part6
        adjointTangents[a] = (adjointTangents[a] as number) + part7
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX | movesY) << 1)
        adjoints[b] = (adjoints[b] as number) + part12
        adjointTangents[b] = (adjointTangents[b] as number) + part13
        reached[b] = (reached[b] as number) | 1 | ((adjointMoves | movesY | movesX) << 1)
        break
      }
      case 17: { // exp
        const a = lefts[i] as number
        const movesX = moving[a] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const part0 = adjoint * output
        const part1 = (adjointMoves === 0 ? -0 : adjointTangent * output) + (movesX === 0 ? -0 : outputTangent * adjoint)
        adjoints[a] = (adjoints[a] as number) + part0
        adjointTangents[a] = (adjointTangents[a] as number) + part1
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 18: { // expm1
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = Math.exp(x)
        const part1 = tangentX * part0
        const part2 = adjoint * part0
        const part3 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesX === 0 ? -0 : part1 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part2
        adjointTangents[a] = (adjointTangents[a] as number) + part3
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 19: { // exp2
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = special.exp2Partial(x)
        const part1 = part0 * 0.6931471805599453
        const part2 = tangentX * part1
        const part3 = adjoint * part0
        const part4 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesX === 0 ? -0 : part2 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part3
        adjointTangents[a] = (adjointTangents[a] as number) + part4
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 20: { // log
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = x >= 0 ? x + 0 : NaN
        const part1 = adjoint / part0
        const part2 = special.divPartial(adjoint, part0)
        const part3 = (adjointMoves === 0 ? -0 : adjointTangent / part0) - (movesX === 0 ? 0 : tangentX * part2)
        adjoints[a] = (adjoints[a] as number) + part1
        adjointTangents[a] = (adjointTangents[a] as number) + part3
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 21: { // log1p
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = 1 + x
        const part1 = part0 >= 0 ? part0 + 0 : NaN
        const part2 = adjoint / part1
        const part3 = special.divPartial(adjoint, part1)
        const part4 = (adjointMoves === 0 ? -0 : adjointTangent / part1) - (movesX === 0 ? 0 : tangentX * part3)
        adjoints[a] = (adjoints[a] as number) + part2
        adjointTangents[a] = (adjointTangents[a] as number) + part4
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 22: { // log2
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = x >= 0 ? x + 0 : NaN
        const part1 = 1.4426950408889634 / part0
        const part2 = special.divPartial(1.4426950408889634, part0)
        const part3 = -(tangentX * part2)
        const part4 = adjoint * part1
        const part5 = (adjointMoves === 0 ? -0 : adjointTangent * part1) + (movesX === 0 ? -0 : part3 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part4
        adjointTangents[a] = (adjointTangents[a] as number) + part5
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 23: { // log10
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = x >= 0 ? x + 0 : NaN
        const part1 = 0.4342944819032518 / part0
        const part2 = special.divPartial(0.4342944819032518, part0)
        const part3 = -(tangentX * part2)
        const part4 = adjoint * part1
        const part5 = (adjointMoves === 0 ? -0 : adjointTangent * part1) + (movesX === 0 ? -0 : part3 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part4
        adjointTangents[a] = (adjointTangents[a] as number) + part5
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 24: { // xlogy
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = moving[b] as number
        const part0 = Math.log(y)
        const part1 = y >= 0 ? y + 0 : NaN
        const part2 = tangentY / part1
        const part3 = adjoint * part0
        const part4 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesY === 0 ? -0 : part2 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part3
        adjointTangents[a] = (adjointTangents[a] as number) + part4
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesY) << 1)
        if (!((x === 0 ? 1 : 0) !== 0 && (y === 0 ? 1 : 0) !== 0)) {
          const part5 = x / part1
          const part6 = special.divPartial(x, part1)
          const part7 = (movesX === 0 ? -0 : tangentX / part1) - (movesY === 0 ? 0 : tangentY * part6)
          const part8 = adjoint * part5
          const part9 = (adjointMoves === 0 ? -0 : adjointTangent * part5) + ((movesX | movesY) === 0 ? -0 : part7 * adjoint)
          adjoints[b] = (adjoints[b] as number) + part8
          adjointTangents[b] = (adjointTangents[b] as number) + part9
          reached[b] = (reached[b] as number) | 1 | ((adjointMoves | movesX | movesY) << 1)
        }
        break
      }
      case 25: { // logit
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = x >= 0 ? x + 0 : NaN
        const part1 = 1 / part0
        const part2 = special.divPartial(1, part0)
        const part3 = -(tangentX * part2)
        const part4 = 1 - x
        const part5 = -(tangentX)
        const part6 = part4 >= 0 ? part4 + 0 : NaN
        const part7 = 1 / part6
        const part8 = special.divPartial(1, part6)
        const part9 = -(part5 * part8)
        const part10 = part1 + part7
        const part11 = part3 + part9
        const part12 = adjoint * part10
        const part13 = (adjointMoves === 0 ? -0 : adjointTangent * part10) + (movesX === 0 ? -0 : part11 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part12
        adjointTangents[a] = (adjointTangents[a] as number) + part13
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 26: { // sin
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = Math.cos(x)
        const part1 = Math.sin(x)
        const part2 = -(tangentX * part1)
        const part3 = adjoint * part0
        const part4 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesX === 0 ? -0 : part2 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part3
        adjointTangents[a] = (adjointTangents[a] as number) + part4
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 27: { // cos
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = Math.sin(x)
        const part1 = Math.cos(x)
        const part2 = tangentX * part1
        const part3 = adjoint * part0
        const part4 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesX === 0 ? -0 : part2 * adjoint)
        adjoints[a] = (adjoints[a] as number) - part3
        adjointTangents[a] = (adjointTangents[a] as number) - part4
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 28: { // tan
        const a = lefts[i] as number
        const movesX = moving[a] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const part0 = output * output
        const part1 = 2 * output
        const part2 = outputTangent * part1
        const part3 = 1 + part0
        const part4 = adjoint * part3
        const part5 = (adjointMoves === 0 ? -0 : adjointTangent * part3) + (movesX === 0 ? -0 : part2 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part4
        adjointTangents[a] = (adjointTangents[a] as number) + part5
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 29: { // asin
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = special.oneLessSquare(x)
        const part1 = -2 * x
        const part2 = tangentX * part1
        const part3 = Math.sqrt(part0)
        const part4 = part3 + 0
        const part5 = 0.5 / part4
        const part6 = part2 * part5
        const part7 = adjoint / part3
        const part8 = special.divPartial(adjoint, part3)
        const part9 = (adjointMoves === 0 ? -0 : adjointTangent / part3) - (movesX === 0 ? 0 : part6 * part8)
        adjoints[a] = (adjoints[a] as number) + part7
        adjointTangents[a] = (adjointTangents[a] as number) + part9
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 30: { // acos
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = special.oneLessSquare(x)
        const part1 = -2 * x
        const part2 = tangentX * part1
        const part3 = Math.sqrt(part0)
        const part4 = part3 + 0
        const part5 = 0.5 / part4
        const part6 = part2 * part5
        const part7 = adjoint / part3
        const part8 = special.divPartial(adjoint, part3)
        const part9 = (adjointMoves === 0 ? -0 : adjointTangent / part3) - (movesX === 0 ? 0 : part6 * part8)
        adjoints[a] = (adjoints[a] as number) - part7
        adjointTangents[a] = (adjointTangents[a] as number) - part9
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 31: { // atan
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = special.atanPartial(x)
        const part1 = x * part0
        const part2 = part1 * part0
        const part3 = -2 * part2
        const part4 = tangentX * part3
        const part5 = adjoint * part0
        const part6 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesX === 0 ? -0 : part4 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part5
        adjointTangents[a] = (adjointTangents[a] as number) + part6
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 32: { // atan2
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = moving[b] as number
        const part0 = special.atan2Partial(y, x)
        const part1 = special.atan2Partial(x, y)
        const part2 = part1 - part0
        const part3 = part1 + part0
        const part4 = part2 * part3
        const part5 = part0 * part1
        const part6 = -2 * part5
        const part7 = (movesY === 0 ? -0 : tangentY * part4) + (movesX === 0 ? -0 : tangentX * part6)
        const part8 = adjoint * part0
        const part9 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + ((movesY | movesX) === 0 ? -0 : part7 * adjoint)
        const part10 = part0 - part1
        const part11 = part0 + part1
        const part12 = part10 * part11
        const part13 = part1 * part0
        const part14 = -2 * part13
        const part15 = (movesX === 0 ? -0 : tangentX * part12) + (movesY === 0 ? -0 : tangentY * part14)
        const part16 = adjoint * part1
        const part17 = (adjointMoves === 0 ? -0 : adjointTangent * part1) + ((movesX | movesY) === 0 ? -0 : part15 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part8
        adjointTangents[a] = (adjointTangents[a] as number) + part9
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesY | movesX) << 1)
        adjoints[b] = (adjoints[b] as number) - part16
        adjointTangents[b] = (adjointTangents[b] as number) - part17
        reached[b] = (reached[b] as number) | 1 | ((adjointMoves | movesX | movesY) << 1)
        break
      }
      case 33: { // sinh
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = Math.cosh(x)
        const part1 = Math.sinh(x)
        const part2 = tangentX * part1
        const part3 = adjoint * part0
        const part4 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesX === 0 ? -0 : part2 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part3
        adjointTangents[a] = (adjointTangents[a] as number) + part4
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 34: { // cosh
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = Math.sinh(x)
        const part1 = Math.cosh(x)
        const part2 = tangentX * part1
        const part3 = adjoint * part0
        const part4 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesX === 0 ? -0 : part2 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part3
        adjointTangents[a] = (adjointTangents[a] as number) + part4
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 35: { // tanh
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        if ((Math.abs(output)) < 0.7) {
          const part0 = output * output
          const part1 = 2 * output
          const part2 = outputTangent * part1
          const part3 = 1 - part0
          const part4 = -(part2)
          const part5 = adjoint * part3
          const part6 = (adjointMoves === 0 ? -0 : adjointTangent * part3) + (movesX === 0 ? -0 : part4 * adjoint)
          adjoints[a] = (adjoints[a] as number) + part5
          adjointTangents[a] = (adjointTangents[a] as number) + part6
          reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        } else {
          const part7 = special.tanhPartial(x)
          const part8 = special.tanh(x)
          const part9 = part8 * part7
          const part10 = -2 * part9
          const part11 = tangentX * part10
          const part12 = adjoint * part7
          const part13 = (adjointMoves === 0 ? -0 : adjointTangent * part7) + (movesX === 0 ? -0 : part11 * adjoint)
          adjoints[a] = (adjoints[a] as number) + part12
          adjointTangents[a] = (adjointTangents[a] as number) + part13
          reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        }
        break
      }
      case 36: { // asinh
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = special.directionCosine(1, x)
        const part1 = special.atan2Partial(x, 1)
        const part2 = part0 * part1
        const part3 = -(tangentX * part2)
        const part4 = adjoint * part0
        const part5 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesX === 0 ? -0 : part3 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part4
        adjointTangents[a] = (adjointTangents[a] as number) + part5
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 37: { // acosh
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = x - 1
        const part1 = Math.sqrt(part0)
        const part2 = part1 + 0
        const part3 = 0.5 / part2
        const part4 = tangentX * part3
        const part5 = 1 / part1
        const part6 = special.divPartial(1, part1)
        const part7 = -(part4 * part6)
        const part8 = x + 1
        const part9 = Math.sqrt(part8)
        const part10 = part9 + 0
        const part11 = 0.5 / part10
        const part12 = tangentX * part11
        const part13 = part5 / part9
        const part14 = special.divPartial(part5, part9)
        const part15 = part7 / part9 - part12 * part14
        const part16 = adjoint * part13
        const part17 = (adjointMoves === 0 ? -0 : adjointTangent * part13) + (movesX === 0 ? -0 : part15 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part16
        adjointTangents[a] = (adjointTangents[a] as number) + part17
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 38: { // atanh
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = special.oneLessSquare(x)
        const part1 = -2 * x
        const part2 = tangentX * part1
        const part3 = part0 >= 0 ? part0 + 0 : NaN
        const part4 = adjoint / part3
        const part5 = special.divPartial(adjoint, part3)
        const part6 = (adjointMoves === 0 ? -0 : adjointTangent / part3) - (movesX === 0 ? 0 : part2 * part5)
        adjoints[a] = (adjoints[a] as number) + part4
        adjointTangents[a] = (adjointTangents[a] as number) + part6
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 39: { // sigmoid
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = special.sigmoidPartial(x)
        const part1 = 0.5 * x
        const part2 = special.tanh(part1)
        const part3 = part0 * part2
        const part4 = -(tangentX * part3)
        const part5 = adjoint * part0
        const part6 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesX === 0 ? -0 : part4 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part5
        adjointTangents[a] = (adjointTangents[a] as number) + part6
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 40: { // logsigmoid
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = -x
        const part1 = -(tangentX)
        const part2 = part0 >= 0 ? 1 / (1 + Math.exp(-part0)) : Math.exp(part0) / (1 + Math.exp(part0))
        const part3 = special.sigmoidPartial(part0)
        const part4 = part1 * part3
        const part5 = adjoint * part2
        const part6 = (adjointMoves === 0 ? -0 : adjointTangent * part2) + (movesX === 0 ? -0 : part4 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part5
        adjointTangents[a] = (adjointTangents[a] as number) + part6
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 41: { // softplus
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x))
        const part1 = special.sigmoidPartial(x)
        const part2 = tangentX * part1
        const part3 = adjoint * part0
        const part4 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesX === 0 ? -0 : part2 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part3
        adjointTangents[a] = (adjointTangents[a] as number) + part4
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 42: { // logaddexp
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = moving[b] as number
        const part0 = x - y
        const part1 = (movesX === 0 ? -0 : tangentX) - (movesY === 0 ? 0 : tangentY)
        const part2 = part0 >= 0 ? 1 / (1 + Math.exp(-part0)) : Math.exp(part0) / (1 + Math.exp(part0))
        const part3 = special.sigmoidPartial(part0)
        const part4 = part1 * part3
        const part5 = adjoint * part2
        const part6 = (adjointMoves === 0 ? -0 : adjointTangent * part2) + ((movesX | movesY) === 0 ? -0 : part4 * adjoint)
        const part7 = y - x
        const part8 = (movesY === 0 ? -0 : tangentY) - (movesX === 0 ? 0 : tangentX)
        const part9 = part7 >= 0 ? 1 / (1 + Math.exp(-part7)) : Math.exp(part7) / (1 + Math.exp(part7))
        const part10 = special.sigmoidPartial(part7)
        const part11 = part8 * part10
        const part12 = adjoint * part9
        const part13 = (adjointMoves === 0 ? -0 : adjointTangent * part9) + ((movesY | movesX) === 0 ? -0 : part11 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part5
        adjointTangents[a] = (adjointTangents[a] as number) + part6
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX | movesY) << 1)
        adjoints[b] = (adjoints[b] as number) + part12
        adjointTangents[b] = (adjointTangents[b] as number) + part13
        reached[b] = (reached[b] as number) | 1 | ((adjointMoves | movesY | movesX) << 1)
        break
      }
      case 43: { // silu
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        if ((Math.abs(x)) > 1000) {
          const part0 = x > 0 ? 1 : 0
          const part1 = adjoint * part0
          const part2 = adjointTangent * part0
          adjoints[a] = (adjoints[a] as number) + part1
          adjointTangents[a] = (adjointTangents[a] as number) + (adjointMoves === 0 ? -0 : part2)
          reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
        } else {
          const part3 = x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x))
          const part4 = special.sigmoidPartial(x)
          const part5 = tangentX * part4
          const part6 = 0.5 * x
          const part7 = special.tanh(part6)
          const part8 = part4 * part7
          const part9 = -(tangentX * part8)
          const part10 = x * part4
          const part11 = tangentX * part4 + part9 * x
          const part12 = part3 + part10
          const part13 = part5 + part11
          const part14 = adjoint * part12
          const part15 = (adjointMoves === 0 ? -0 : adjointTangent * part12) + (movesX === 0 ? -0 : part13 * adjoint)
          adjoints[a] = (adjoints[a] as number) + part14
          adjointTangents[a] = (adjointTangents[a] as number) + part15
          reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        }
        break
      }
      case 44: { // elu
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        if (x >= 0) {
          adjoints[a] = (adjoints[a] as number) + adjoint
          adjointTangents[a] = (adjointTangents[a] as number) + adjointTangent
          reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
        } else {
          const part0 = Math.exp(x)
          const part1 = tangentX * part0
          const part2 = adjoint * part0
          const part3 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesX === 0 ? -0 : part1 * adjoint)
          adjoints[a] = (adjoints[a] as number) + part2
          adjointTangents[a] = (adjointTangents[a] as number) + part3
          reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        }
        break
      }
      case 45: { // leakyRelu
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = moving[b] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const moves = moving[i] as number
        if (x > 0) {
          adjoints[a] = (adjoints[a] as number) + adjoint
          adjointTangents[a] = (adjointTangents[a] as number) + adjointTangent
          reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
        } else {
          if (output === output) {
            if (x < 0) {
              const part0 = adjoint * y
              const part1 = (adjointMoves === 0 ? -0 : adjointTangent * y) + (movesY === 0 ? -0 : tangentY * adjoint)
              adjoints[a] = (adjoints[a] as number) + part0
              adjointTangents[a] = (adjointTangents[a] as number) + part1
              reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesY) << 1)
            } else {
              const part2 = Math.min(Math.max(y, 0), 1)
              const part3 = ((y > 0 ? 1 : 0) !== 0 && (y < 1 ? 1 : 0) !== 0 ? tangentY : (part2 === part2 ? -0 : tangentY * part2))
              const part4 = adjoint * part2
              const part5 = (adjointMoves === 0 ? -0 : adjointTangent * part2) + (((y > 0 ? 1 : 0) !== 0 && (y < 1 ? 1 : 0) !== 0 ? movesY : (part2 === part2 ? 0 : movesY)) === 0 ? -0 : part3 * adjoint)
              adjoints[a] = (adjoints[a] as number) + part4
              adjointTangents[a] = (adjointTangents[a] as number) + part5
              reached[a] = (reached[a] as number) | 1 | ((adjointMoves | ((y > 0 ? 1 : 0) !== 0 && (y < 1 ? 1 : 0) !== 0 ? movesY : (part2 === part2 ? 0 : movesY))) << 1)
            }
          } else {
            const part6 = adjoint * output
            const part7 = (adjointMoves === 0 ? -0 : adjointTangent * output) + (moves === 0 ? -0 : outputTangent * adjoint)
            adjoints[a] = (adjoints[a] as number) + part6
            adjointTangents[a] = (adjointTangents[a] as number) + part7
            reached[a] = (reached[a] as number) | 1 | ((adjointMoves | moves) << 1)
          }
        }
        if (!(x > 0)) {
          if (output === output) {
            const part8 = adjoint * x
            const part9 = (adjointMoves === 0 ? -0 : adjointTangent * x) + (movesX === 0 ? -0 : tangentX * adjoint)
            adjoints[b] = (adjoints[b] as number) + part8
            adjointTangents[b] = (adjointTangents[b] as number) + part9
            reached[b] = (reached[b] as number) | 1 | ((adjointMoves | movesX) << 1)
          } else {
            const part10 = adjoint * output
            const part11 = (adjointMoves === 0 ? -0 : adjointTangent * output) + (moves === 0 ? -0 : outputTangent * adjoint)
            adjoints[b] = (adjoints[b] as number) + part10
            adjointTangents[b] = (adjointTangents[b] as number) + part11
            reached[b] = (reached[b] as number) | 1 | ((adjointMoves | moves) << 1)
          }
        }
        break
      }
      case 46: { // softsign
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = Math.abs(x)
        const part1 = Math.sign(x)
        const part2 = tangentX * part1
        const part3 = 1 + part0
        const part4 = 1 / part3
        const part5 = special.divPartial(1, part3)
        const part6 = -(part2 * part5)
        const part7 = part4 / part3
        const part8 = special.divPartial(part4, part3)
        const part9 = part6 / part3 - part2 * part8
        const part10 = adjoint * part7
        const part11 = (adjointMoves === 0 ? -0 : adjointTangent * part7) + (movesX === 0 ? -0 : part9 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part10
        adjointTangents[a] = (adjointTangents[a] as number) + part11
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 47: { // relu
        const a = lefts[i] as number
        const x = primals[a] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const moves = moving[i] as number
        if (x > 0) {
          adjoints[a] = (adjoints[a] as number) + adjoint
          adjointTangents[a] = (adjointTangents[a] as number) + adjointTangent
          reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
        } else {
          if (!(x <= 0)) {
            const part0 = adjoint * output
            const part1 = (adjointMoves === 0 ? -0 : adjointTangent * output) + (moves === 0 ? -0 : outputTangent * adjoint)
            adjoints[a] = (adjoints[a] as number) + part0
            adjointTangents[a] = (adjointTangents[a] as number) + part1
            reached[a] = (reached[a] as number) | 1 | ((adjointMoves | moves) << 1)
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
          adjointTangents[b] = (adjointTangents[b] as number) + adjointTangent
          reached[b] = (reached[b] as number) | 1 | (adjointMoves << 1)
        }
        if (!(x !== 0)) {
          adjoints[c] = (adjoints[c] as number) + adjoint
          adjointTangents[c] = (adjointTangents[c] as number) + adjointTangent
          reached[c] = (reached[c] as number) | 1 | (adjointMoves << 1)
        }
        break
      }
      case 49: { // abs
        const a = lefts[i] as number
        const x = primals[a] as number
        const part0 = Math.sign(x)
        const part1 = adjoint * part0
        const part2 = adjointTangent * part0
        adjoints[a] = (adjoints[a] as number) + part1
        adjointTangents[a] = (adjointTangents[a] as number) + (adjointMoves === 0 ? -0 : part2)
        reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
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
        const outputTangent = tangents[i] as number
        const moves = moving[i] as number
        if (x > y) {
          adjoints[a] = (adjoints[a] as number) + adjoint
          adjointTangents[a] = (adjointTangents[a] as number) + adjointTangent
          reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
        } else {
          if (!(y > x)) {
            if (x === y) {
              const part0 = adjoint * 0.5
              const part1 = adjointTangent * 0.5
              adjoints[a] = (adjoints[a] as number) + part0
              adjointTangents[a] = (adjointTangents[a] as number) + (adjointMoves === 0 ? -0 : part1)
              reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
            } else {
              const part2 = adjoint * output
              const part3 = (adjointMoves === 0 ? -0 : adjointTangent * output) + (moves === 0 ? -0 : outputTangent * adjoint)
              adjoints[a] = (adjoints[a] as number) + part2
              adjointTangents[a] = (adjointTangents[a] as number) + part3
              reached[a] = (reached[a] as number) | 1 | ((adjointMoves | moves) << 1)
            }
          }
        }
        if (y > x) {
          adjoints[b] = (adjoints[b] as number) + adjoint
          adjointTangents[b] = (adjointTangents[b] as number) + adjointTangent
          reached[b] = (reached[b] as number) | 1 | (adjointMoves << 1)
        } else {
          if (!(x > y)) {
            if (x === y) {
              const part4 = adjoint * 0.5
              const part5 = adjointTangent * 0.5
              adjoints[b] = (adjoints[b] as number) + part4
              adjointTangents[b] = (adjointTangents[b] as number) + (adjointMoves === 0 ? -0 : part5)
              reached[b] = (reached[b] as number) | 1 | (adjointMoves << 1)
            } else {
              const part6 = adjoint * output
              const part7 = (adjointMoves === 0 ? -0 : adjointTangent * output) + (moves === 0 ? -0 : outputTangent * adjoint)
              adjoints[b] = (adjoints[b] as number) + part6
              adjointTangents[b] = (adjointTangents[b] as number) + part7
              reached[b] = (reached[b] as number) | 1 | ((adjointMoves | moves) << 1)
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
        const outputTangent = tangents[i] as number
        const moves = moving[i] as number
        if (x < y) {
          adjoints[a] = (adjoints[a] as number) + adjoint
          adjointTangents[a] = (adjointTangents[a] as number) + adjointTangent
          reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
        } else {
          if (!(y < x)) {
            if (x === y) {
              const part0 = adjoint * 0.5
              const part1 = adjointTangent * 0.5
              adjoints[a] = (adjoints[a] as number) + part0
              adjointTangents[a] = (adjointTangents[a] as number) + (adjointMoves === 0 ? -0 : part1)
              reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
            } else {
              const part2 = adjoint * output
              const part3 = (adjointMoves === 0 ? -0 : adjointTangent * output) + (moves === 0 ? -0 : outputTangent * adjoint)
              adjoints[a] = (adjoints[a] as number) + part2
              adjointTangents[a] = (adjointTangents[a] as number) + part3
              reached[a] = (reached[a] as number) | 1 | ((adjointMoves | moves) << 1)
            }
          }
        }
        if (y < x) {
          adjoints[b] = (adjoints[b] as number) + adjoint
          adjointTangents[b] = (adjointTangents[b] as number) + adjointTangent
          reached[b] = (reached[b] as number) | 1 | (adjointMoves << 1)
        } else {
          if (!(x < y)) {
            if (x === y) {
              const part4 = adjoint * 0.5
              const part5 = adjointTangent * 0.5
              adjoints[b] = (adjoints[b] as number) + part4
              adjointTangents[b] = (adjointTangents[b] as number) + (adjointMoves === 0 ? -0 : part5)
              reached[b] = (reached[b] as number) | 1 | (adjointMoves << 1)
            } else {
              const part6 = adjoint * output
              const part7 = (adjointMoves === 0 ? -0 : adjointTangent * output) + (moves === 0 ? -0 : outputTangent * adjoint)
              adjoints[b] = (adjoints[b] as number) + part6
              adjointTangents[b] = (adjointTangents[b] as number) + part7
              reached[b] = (reached[b] as number) | 1 | ((adjointMoves | moves) << 1)
            }
          }
        }
        break
      }
      case 53: { // maxOf
        const start = lefts[i] as number
        const length = rights[i] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const moves = moving[i] as number
        let total0 = 0
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const x = primals[a] as number
          const part0 = x === output ? 1 : 0
          total0 += part0
        }
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const x = primals[a] as number
          if (x === output) {
            const part1 = adjoint / total0
            const part2 = adjointTangent / total0
            adjoints[a] = (adjoints[a] as number) + part1
            adjointTangents[a] = (adjointTangents[a] as number) + (adjointMoves === 0 ? -0 : part2)
            reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
          } else {
            if (!(output === output)) {
              const part3 = adjoint * output
              const part4 = (adjointMoves === 0 ? -0 : adjointTangent * output) + (moves === 0 ? -0 : outputTangent * adjoint)
              adjoints[a] = (adjoints[a] as number) + part3
              adjointTangents[a] = (adjointTangents[a] as number) + part4
              reached[a] = (reached[a] as number) | 1 | ((adjointMoves | moves) << 1)
            }
          }
        }
        break
      }
      case 54: { // minOf
        const start = lefts[i] as number
        const length = rights[i] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const moves = moving[i] as number
        let total0 = 0
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const x = primals[a] as number
          const part0 = x === output ? 1 : 0
          total0 += part0
        }
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const x = primals[a] as number
          if (x === output) {
            const part1 = adjoint / total0
            const part2 = adjointTangent / total0
            adjoints[a] = (adjoints[a] as number) + part1
            adjointTangents[a] = (adjointTangents[a] as number) + (adjointMoves === 0 ? -0 : part2)
            reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
          } else {
            if (!(output === output)) {
              const part3 = adjoint * output
              const part4 = (adjointMoves === 0 ? -0 : adjointTangent * output) + (moves === 0 ? -0 : outputTangent * adjoint)
              adjoints[a] = (adjoints[a] as number) + part3
              adjointTangents[a] = (adjointTangents[a] as number) + part4
              reached[a] = (reached[a] as number) | 1 | ((adjointMoves | moves) << 1)
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
        const outputTangent = tangents[i] as number
        const moves = moving[i] as number
        if ((x > y ? 1 : 0) !== 0 && (x < z ? 1 : 0) !== 0) {
          adjoints[a] = (adjoints[a] as number) + adjoint
          adjointTangents[a] = (adjointTangents[a] as number) + adjointTangent
          reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
        } else {
          if (!(output === output)) {
            const part0 = adjoint * output
            const part1 = (adjointMoves === 0 ? -0 : adjointTangent * output) + (moves === 0 ? -0 : outputTangent * adjoint)
            adjoints[a] = (adjoints[a] as number) + part0
            adjointTangents[a] = (adjointTangents[a] as number) + part1
            reached[a] = (reached[a] as number) | 1 | ((adjointMoves | moves) << 1)
          }
        }
        if ((x < y ? 1 : 0) !== 0 && (y < z ? 1 : 0) !== 0) {
          adjoints[b] = (adjoints[b] as number) + adjoint
          adjointTangents[b] = (adjointTangents[b] as number) + adjointTangent
          reached[b] = (reached[b] as number) | 1 | (adjointMoves << 1)
        } else {
          if ((x < y ? 1 : 0) !== 0 && (y === z ? 1 : 0) !== 0) {
            const part2 = adjoint * 0.5
            const part3 = adjointTangent * 0.5
            adjoints[b] = (adjoints[b] as number) + part2
            adjointTangents[b] = (adjointTangents[b] as number) + (adjointMoves === 0 ? -0 : part3)
            reached[b] = (reached[b] as number) | 1 | (adjointMoves << 1)
          } else {
            if (!(output === output)) {
              const part4 = adjoint * output
              const part5 = (adjointMoves === 0 ? -0 : adjointTangent * output) + (moves === 0 ? -0 : outputTangent * adjoint)
              adjoints[b] = (adjoints[b] as number) + part4
              adjointTangents[b] = (adjointTangents[b] as number) + part5
              reached[b] = (reached[b] as number) | 1 | ((adjointMoves | moves) << 1)
            }
          }
        }
        if ((Math.max(x, y)) > z) {
          adjoints[c] = (adjoints[c] as number) + adjoint
          adjointTangents[c] = (adjointTangents[c] as number) + adjointTangent
          reached[c] = (reached[c] as number) | 1 | (adjointMoves << 1)
        } else {
          if ((x < y ? 1 : 0) !== 0 && (y === z ? 1 : 0) !== 0) {
            const part6 = adjoint * 0.5
            const part7 = adjointTangent * 0.5
            adjoints[c] = (adjoints[c] as number) + part6
            adjointTangents[c] = (adjointTangents[c] as number) + (adjointMoves === 0 ? -0 : part7)
            reached[c] = (reached[c] as number) | 1 | (adjointMoves << 1)
          } else {
            if (!(output === output)) {
              const part8 = adjoint * output
              const part9 = (adjointMoves === 0 ? -0 : adjointTangent * output) + (moves === 0 ? -0 : outputTangent * adjoint)
              adjoints[c] = (adjoints[c] as number) + part8
              adjointTangents[c] = (adjointTangents[c] as number) + part9
              reached[c] = (reached[c] as number) | 1 | ((adjointMoves | moves) << 1)
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
        adjointTangents[a] = (adjointTangents[a] as number) + adjointTangent
        reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
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
        const part0 = x - output
        const part2 = part0 / y
        const part5 = Math.round(part2)
        const part6 = adjoint * part5
        const part7 = adjointTangent * part5
        adjoints[a] = (adjoints[a] as number) + adjoint
        adjointTangents[a] = (adjointTangents[a] as number) + adjointTangent
        reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
        adjoints[b] = (adjoints[b] as number) - part6
        adjointTangents[b] = (adjointTangents[b] as number) - (adjointMoves === 0 ? 0 : part7)
        reached[b] = (reached[b] as number) | 1 | (adjointMoves << 1)
        break
      }
      case 63: { // fmod
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        const output = primals[i] as number
        const part0 = x - output
        const part2 = part0 / y
        const part5 = Math.round(part2)
        const part6 = adjoint * part5
        const part7 = adjointTangent * part5
        adjoints[a] = (adjoints[a] as number) + adjoint
        adjointTangents[a] = (adjointTangents[a] as number) + adjointTangent
        reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
        adjoints[b] = (adjoints[b] as number) - part6
        adjointTangents[b] = (adjointTangents[b] as number) - (adjointMoves === 0 ? 0 : part7)
        reached[b] = (reached[b] as number) | 1 | (adjointMoves << 1)
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
          adjointTangents[a] = (adjointTangents[a] as number) + adjointTangent
          reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
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
          const tangentX = tangents[a] as number
          const movesX = moving[a] as number
          const y = primals[b] as number
          const tangentY = tangents[b] as number
          const movesY = moving[b] as number
          const part0 = adjoint * y
          const part1 = (adjointMoves === 0 ? -0 : adjointTangent * y) + (movesY === 0 ? -0 : tangentY * adjoint)
          const part2 = adjoint * x
          const part3 = (adjointMoves === 0 ? -0 : adjointTangent * x) + (movesX === 0 ? -0 : tangentX * adjoint)
          adjoints[a] = (adjoints[a] as number) + part0
          adjointTangents[a] = (adjointTangents[a] as number) + part1
          reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesY) << 1)
          adjoints[b] = (adjoints[b] as number) + part2
          adjointTangents[b] = (adjointTangents[b] as number) + part3
          reached[b] = (reached[b] as number) | 1 | ((adjointMoves | movesX) << 1)
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
          const tangentY = tangents[b] as number
          const movesY = moving[b] as number
          const part0 = adjoint * y
          const part1 = (adjointMoves === 0 ? -0 : adjointTangent * y) + (movesY === 0 ? -0 : tangentY * adjoint)
          adjoints[a] = (adjoints[a] as number) + part0
          adjointTangents[a] = (adjointTangents[a] as number) + part1
          reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesY) << 1)
        }
        break
      }
      case 76: { // logsumexp
        const start = lefts[i] as number
        const length = rights[i] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const moves = moving[i] as number
        let total0 = 0
        let total0Tangent = -0
        let total0Moves = 0
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const x = primals[a] as number
          const tangentX = tangents[a] as number
          const movesX = moving[a] as number
          const part0 = x - output
          const part1 = (movesX === 0 ? -0 : tangentX) - (moves === 0 ? 0 : outputTangent)
          const part2 = Math.exp(part0)
          const part3 = part1 * part2
          total0 += part2
          total0Tangent += ((movesX | moves) === 0 ? -0 : part3)
          total0Moves |= (movesX | moves)
        }
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const x = primals[a] as number
          const tangentX = tangents[a] as number
          const movesX = moving[a] as number
          const part0 = x - output
          const part1 = (movesX === 0 ? -0 : tangentX) - (moves === 0 ? 0 : outputTangent)
          const part2 = Math.exp(part0)
          const part3 = part1 * part2
          const part4 = part2 / total0
          const part5 = special.divPartial(part2, total0)
          const part6 = ((movesX | moves) === 0 ? -0 : part3 / total0) - (total0Moves === 0 ? 0 : total0Tangent * part5)
          const part7 = adjoint * part4
          const part8 = (adjointMoves === 0 ? -0 : adjointTangent * part4) + ((movesX | moves | total0Moves) === 0 ? -0 : part6 * adjoint)
          adjoints[a] = (adjoints[a] as number) + part7
          adjointTangents[a] = (adjointTangents[a] as number) + part8
          reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX | moves | total0Moves) << 1)
        }
        break
      }
      case 77: { // norm
        const start = lefts[i] as number
        const length = rights[i] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const moves = moving[i] as number
        let total0 = 0
        let total0Tangent = -0
        let total0Moves = 0
        let total1 = 0
        let total1Tangent = -0
        let total1Moves = 0
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const x = primals[a] as number
          const tangentX = tangents[a] as number
          const movesX = moving[a] as number
          const part0 = Math.abs(x)
          const part3 = 0.7071067811865476 * output
          const part5 = part0 > part3 ? 1 : 0
          const part6 = x * x
          const part7 = 2 * x
          const part8 = tangentX * part7
          const part9 = part5 !== 0 ? 0 : part6
          const part10 = (part5 !== 0 ? -0 : part8)
          const part11 = output < 1 ? 1 : 0
          const part12 = part11 !== 0 ? 4.149515568880993e+180 : 2.409919865102884e-181
          const part13 = x * part12
          const part14 = tangentX * part12
          const part15 = part13 * part13
          const part16 = 2 * part13
          const part17 = part14 * part16
          total0 += part9
          total0Tangent += ((part5 !== 0 ? 0 : movesX) === 0 ? -0 : part10)
          total0Moves |= (part5 !== 0 ? 0 : movesX)
          total1 += part15
          total1Tangent += (movesX === 0 ? -0 : part17)
          total1Moves |= movesX
        }
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          const x = primals[a] as number
          const tangentX = tangents[a] as number
          const movesX = moving[a] as number
          if ((output > 1e-140 ? 1 : 0) !== 0 && (output < 1e+140 ? 1 : 0) !== 0) {
            if ((Math.abs(x)) > (0.7071067811865476 * output)) {
              if (total0 === 0) {
                const part0 = Math.sign(x)
                const part1 = adjoint * part0
                const part2 = adjointTangent * part0
                adjoints[a] = (adjoints[a] as number) + part1
                adjointTangents[a] = (adjointTangents[a] as number) + (adjointMoves === 0 ? -0 : part2)
                reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
              } else {
                const part14 = Math.sqrt(total0)
                const part15 = part14 + 0
                const part16 = 0.5 / part15
                const part17 = total0Tangent * part16
                const part18 = special.directionCosine(x, part14)
                const part19 = special.directionCosine(part14, x)
                const part20 = special.atan2Partial(part14, x)
                const part21 = part19 * part20
                const part22 = part18 * part20
                const part23 = (movesX === 0 ? -0 : tangentX * part21) - (total0Moves === 0 ? 0 : part17 * part22)
                const part24 = adjoint * part18
                const part25 = (adjointMoves === 0 ? -0 : adjointTangent * part18) + ((movesX | total0Moves) === 0 ? -0 : part23 * adjoint)
                adjoints[a] = (adjoints[a] as number) + part24
                adjointTangents[a] = (adjointTangents[a] as number) + part25
                reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX | total0Moves) << 1)
              }
            } else {
              const part26 = x / output
              const part27 = special.divPartial(x, output)
              const part28 = (movesX === 0 ? -0 : tangentX / output) - (moves === 0 ? 0 : outputTangent * part27)
              const part29 = adjoint * part26
              const part30 = (adjointMoves === 0 ? -0 : adjointTangent * part26) + ((movesX | moves) === 0 ? -0 : part28 * adjoint)
              adjoints[a] = (adjoints[a] as number) + part29
              adjointTangents[a] = (adjointTangents[a] as number) + part30
              reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX | moves) << 1)
            }
          } else {
            if ((output > 1e-290 ? 1 : 0) !== 0 && (output < 1e+300 ? 1 : 0) !== 0) {
              const part31 = x / output
              const part32 = special.divPartial(x, output)
              const part33 = (movesX === 0 ? -0 : tangentX / output) - (moves === 0 ? 0 : outputTangent * part32)
              const part34 = adjoint * part31
              const part35 = (adjointMoves === 0 ? -0 : adjointTangent * part31) + ((movesX | moves) === 0 ? -0 : part33 * adjoint)
              adjoints[a] = (adjoints[a] as number) + part34
              adjointTangents[a] = (adjointTangents[a] as number) + part35
              reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX | moves) << 1)
            } else {
              if (!(output === 0)) {
                const part36 = output < 1 ? 1 : 0
                const part37 = part36 !== 0 ? 4.149515568880993e+180 : 2.409919865102884e-181
                const part38 = x * part37
                const part39 = tangentX * part37
                const part43 = Math.sqrt(total1)
                const part44 = part43 + 0
                const part45 = 0.5 / part44
                const part46 = total1Tangent * part45
                const part47 = part38 / part43
                const part48 = special.divPartial(part38, part43)
                const part49 = (movesX === 0 ? -0 : part39 / part43) - (total1Moves === 0 ? 0 : part46 * part48)
                const part50 = adjoint * part47
                const part51 = (adjointMoves === 0 ? -0 : adjointTangent * part47) + ((movesX | total1Moves) === 0 ? -0 : part49 * adjoint)
                adjoints[a] = (adjoints[a] as number) + part50
                adjointTangents[a] = (adjointTangents[a] as number) + part51
                reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX | total1Moves) << 1)
              }
            }
          }
        }
        break
      }
      case 78: { // erf
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = x * x
        const part1 = 2 * x
        const part2 = tangentX * part1
        const part3 = -part0
        const part4 = -(part2)
        const part5 = Math.exp(part3)
        const part6 = part4 * part5
        const part7 = 1.1283791670955126 * part5
        const part8 = part6 * 1.1283791670955126
        const part9 = adjoint * part7
        const part10 = (adjointMoves === 0 ? -0 : adjointTangent * part7) + (movesX === 0 ? -0 : part8 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part9
        adjointTangents[a] = (adjointTangents[a] as number) + part10
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 79: { // erfc
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = x * x
        const part1 = 2 * x
        const part2 = tangentX * part1
        const part3 = -part0
        const part4 = -(part2)
        const part5 = Math.exp(part3)
        const part6 = part4 * part5
        const part7 = 1.1283791670955126 * part5
        const part8 = part6 * 1.1283791670955126
        const part9 = adjoint * part7
        const part10 = (adjointMoves === 0 ? -0 : adjointTangent * part7) + (movesX === 0 ? -0 : part8 * adjoint)
        adjoints[a] = (adjoints[a] as number) - part9
        adjointTangents[a] = (adjointTangents[a] as number) - part10
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 80: { // lgamma
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = special.digamma(x)
        const part1 = special.trigamma(x)
        const part2 = tangentX * part1
        const part3 = adjoint * part0
        const part4 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesX === 0 ? -0 : part2 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part3
        adjointTangents[a] = (adjointTangents[a] as number) + part4
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 81: { // digamma
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = special.trigamma(x)
        const part1 = special.polygamma(x, 2)
        const part2 = tangentX * part1
        const part3 = adjoint * part0
        const part4 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesX === 0 ? -0 : part2 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part3
        adjointTangents[a] = (adjointTangents[a] as number) + part4
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 82: { // trigamma
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = special.polygamma(x, 2)
        const part1 = (part0 === part0 ? tangentX * (special.polygamma(x, (2 + 1))) : tangentX * part0)
        const part2 = adjoint * part0
        const part3 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesX === 0 ? -0 : part1 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part2
        adjointTangents[a] = (adjointTangents[a] as number) + part3
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 83: { // polygamma
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const y = primals[b] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        if (output === output) {
          const part0 = y + 1
          const part1 = special.polygamma(x, part0)
          const part2 = (part1 === part1 ? tangentX * (special.polygamma(x, (part0 + 1))) : tangentX * part1)
          const part3 = adjoint * part1
          const part4 = (adjointMoves === 0 ? -0 : adjointTangent * part1) + (movesX === 0 ? -0 : part2 * adjoint)
          adjoints[a] = (adjoints[a] as number) + part3
          adjointTangents[a] = (adjointTangents[a] as number) + part4
          reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        } else {
          const part5 = adjoint * output
          const part6 = (adjointMoves === 0 ? -0 : adjointTangent * output) + (movesX === 0 ? -0 : outputTangent * adjoint)
          adjoints[a] = (adjoints[a] as number) + part5
          adjointTangents[a] = (adjointTangents[a] as number) + part6
          reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        }
        break
      }
      case 84: { // nonnegative
        const a = lefts[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint
        adjointTangents[a] = (adjointTangents[a] as number) + adjointTangent
        reached[a] = (reached[a] as number) | 1 | (adjointMoves << 1)
        break
      }
      case 85: { // oneLessSquare
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const part0 = -2 * x
        const part1 = tangentX * -2
        const part2 = adjoint * part0
        const part3 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesX === 0 ? -0 : part1 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part2
        adjointTangents[a] = (adjointTangents[a] as number) + part3
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 86: { // divPartial
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = moving[b] as number
        const part0 = special.divPartial(1, y)
        const part1 = 1 / y
        const part2 = special.divPartial(part1, y)
        const part3 = -2 * part2
        const part4 = tangentY * part3
        const part5 = adjoint * part0
        const part6 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesY === 0 ? -0 : part4 * adjoint)
        const part7 = x / y
        const part8 = special.divPartial(x, y)
        const part9 = (movesX === 0 ? -0 : tangentX / y) - (movesY === 0 ? 0 : tangentY * part8)
        const part10 = special.divPartial(part7, y)
        const part11 = part7 / y
        const part12 = special.divPartial(part11, y)
        const part13 = -2 * part12
        const part14 = ((movesX | movesY) === 0 ? -0 : part9 * part0) + (movesY === 0 ? -0 : tangentY * part13)
        const part15 = -2 * part10
        const part16 = part14 * -2
        const part17 = adjoint * part15
        const part18 = (adjointMoves === 0 ? -0 : adjointTangent * part15) + ((movesX | movesY) === 0 ? -0 : part16 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part5
        adjointTangents[a] = (adjointTangents[a] as number) + part6
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesY) << 1)
        adjoints[b] = (adjoints[b] as number) + part17
        adjointTangents[b] = (adjointTangents[b] as number) + part18
        reached[b] = (reached[b] as number) | 1 | ((adjointMoves | movesX | movesY) << 1)
        break
      }
      case 87: { // directionCosine
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = moving[b] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const part0 = special.directionCosine(y, x)
        const part1 = special.directionCosine(x, y)
        const part2 = special.atan2Partial(x, y)
        const part3 = part1 * part2
        const part4 = part0 * part2
        const part5 = (movesY === 0 ? -0 : tangentY * part3) - (movesX === 0 ? 0 : tangentX * part4)
        const part6 = special.atan2Partial(y, x)
        const part7 = part2 - part6
        const part8 = part2 + part6
        const part9 = part7 * part8
        const part10 = part6 * part2
        const part11 = -2 * part10
        const part12 = (movesY === 0 ? -0 : tangentY * part9) + (movesX === 0 ? -0 : tangentX * part11)
        const part13 = part0 * part6
        const part14 = part5 * part6 + part12 * part0
        const part15 = adjoint * part13
        const part16 = (adjointMoves === 0 ? -0 : adjointTangent * part13) + ((movesY | movesX) === 0 ? -0 : part14 * adjoint)
        const part17 = output * part6
        const part18 = ((movesX | movesY) === 0 ? -0 : outputTangent * part6) + ((movesY | movesX) === 0 ? -0 : part12 * output)
        const part19 = adjoint * part17
        const part20 = (adjointMoves === 0 ? -0 : adjointTangent * part17) + ((movesX | movesY) === 0 ? -0 : part18 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part15
        adjointTangents[a] = (adjointTangents[a] as number) + part16
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesY | movesX) << 1)
        adjoints[b] = (adjoints[b] as number) - part19
        adjointTangents[b] = (adjointTangents[b] as number) - part20
        reached[b] = (reached[b] as number) | 1 | ((adjointMoves | movesX | movesY) << 1)
        break
      }
      case 88: { // atanPartial
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const part0 = x * output
        const part1 = tangentX * output + outputTangent * x
        const part2 = part0 * output
        const part3 = part1 * output + outputTangent * part0
        const part4 = -2 * part2
        const part5 = part3 * -2
        const part6 = adjoint * part4
        const part7 = (adjointMoves === 0 ? -0 : adjointTangent * part4) + (movesX === 0 ? -0 : part5 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part6
        adjointTangents[a] = (adjointTangents[a] as number) + part7
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 89: { // atan2Partial
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = moving[b] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const part0 = special.atan2Partial(y, x)
        const part1 = special.atan2Partial(x, y)
        const part2 = part1 - part0
        const part3 = part1 + part0
        const part4 = part2 * part3
        const part5 = part0 * part1
        const part6 = -2 * part5
        const part7 = (movesY === 0 ? -0 : tangentY * part4) + (movesX === 0 ? -0 : tangentX * part6)
        const part8 = part0 - output
        const part9 = part7 - ((movesX | movesY) === 0 ? 0 : outputTangent)
        const part10 = part0 + output
        const part11 = part7 + ((movesX | movesY) === 0 ? -0 : outputTangent)
        const part12 = part8 * part10
        const part13 = part9 * part10 + part11 * part8
        const part14 = adjoint * part12
        const part15 = (adjointMoves === 0 ? -0 : adjointTangent * part12) + ((movesY | movesX) === 0 ? -0 : part13 * adjoint)
        const part16 = output * part0
        const part17 = ((movesX | movesY) === 0 ? -0 : outputTangent * part0) + ((movesY | movesX) === 0 ? -0 : part7 * output)
        const part18 = -2 * part16
        const part19 = part17 * -2
        const part20 = adjoint * part18
        const part21 = (adjointMoves === 0 ? -0 : adjointTangent * part18) + ((movesX | movesY) === 0 ? -0 : part19 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part14
        adjointTangents[a] = (adjointTangents[a] as number) + part15
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesY | movesX) << 1)
        adjoints[b] = (adjoints[b] as number) + part20
        adjointTangents[b] = (adjointTangents[b] as number) + part21
        reached[b] = (reached[b] as number) | 1 | ((adjointMoves | movesX | movesY) << 1)
        break
      }
      case 90: { // tanhPartial
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const part0 = special.tanh(x)
        const part1 = ((Math.abs(part0)) < 0.7 ? tangentX * (1 - (part0 * part0)) : tangentX * (special.tanhPartial(x)))
        const part2 = part0 * output
        const part3 = part1 * output + outputTangent * part0
        const part4 = -2 * part2
        const part5 = part3 * -2
        const part6 = adjoint * part4
        const part7 = (adjointMoves === 0 ? -0 : adjointTangent * part4) + (movesX === 0 ? -0 : part5 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part6
        adjointTangents[a] = (adjointTangents[a] as number) + part7
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 91: { // sigmoidPartial
        const a = lefts[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const part0 = 0.5 * x
        const part1 = tangentX * 0.5
        const part2 = special.tanh(part0)
        const part3 = ((Math.abs(part2)) < 0.7 ? part1 * (1 - (part2 * part2)) : part1 * (special.tanhPartial(part0)))
        const part4 = output * part2
        const part5 = outputTangent * part2 + part3 * output
        const part6 = adjoint * part4
        const part7 = (adjointMoves === 0 ? -0 : adjointTangent * part4) + (movesX === 0 ? -0 : part5 * adjoint)
        adjoints[a] = (adjoints[a] as number) - part6
        adjointTangents[a] = (adjointTangents[a] as number) - part7
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 92: { // exp2Partial
        const a = lefts[i] as number
        const movesX = moving[a] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const part0 = output * 0.6931471805599453
        const part1 = outputTangent * 0.6931471805599453
        const part2 = adjoint * part0
        const part3 = (adjointMoves === 0 ? -0 : adjointTangent * part0) + (movesX === 0 ? -0 : part1 * adjoint)
        adjoints[a] = (adjoints[a] as number) + part2
        adjointTangents[a] = (adjointTangents[a] as number) + part3
        reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesX) << 1)
        break
      }
      case 93: { // powBasePartial
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = moving[b] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const moves = moving[i] as number
        if (y < 0.5) {
          const part0 = y - 1
          const part1 = part0 * output
          const part2 = (movesY === 0 ? -0 : tangentY * output) + (moves === 0 ? -0 : outputTangent * part0)
          const part3 = part1 / x
          const part4 = special.divPartial(part1, x)
          const part5 = ((movesY | moves) === 0 ? -0 : part2 / x) - (movesX === 0 ? 0 : tangentX * part4)
          const part6 = adjoint * part3
          const part7 = (adjointMoves === 0 ? -0 : adjointTangent * part3) + ((movesY | moves | movesX) === 0 ? -0 : part5 * adjoint)
          adjoints[a] = (adjoints[a] as number) + part6
          adjointTangents[a] = (adjointTangents[a] as number) + part7
          reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesY | moves | movesX) << 1)
        } else {
          const part8 = y - 1
          const part9 = special.powBasePartial(x, part8)
          const part10 = (movesX === 0 ? -0 : (part8 < 0.5 ? tangentX * (((part8 - 1) * part9) / x) : tangentX * (part8 * (special.powBasePartial(x, (part8 - 1)))))) + (((x === 0 ? 1 : 0) !== 0 && (part8 > 1 ? 1 : 0) !== 0 ? 0 : movesY) === 0 ? -0 : ((x === 0 ? 1 : 0) !== 0 && (part8 > 1 ? 1 : 0) !== 0 ? -0 : tangentY * (((part8 < 0.5 ? 1 : 0) !== 0 ? ((Math.pow(x, part8)) / x) : (Math.pow(x, (part8 - 1)))) + (part9 * (Math.log(x))))))
          const part11 = y * part9
          const part12 = (movesY === 0 ? -0 : tangentY * part9) + ((movesX | ((x === 0 ? 1 : 0) !== 0 && (part8 > 1 ? 1 : 0) !== 0 ? 0 : movesY)) === 0 ? -0 : part10 * y)
          const part13 = adjoint * part11
          const part14 = (adjointMoves === 0 ? -0 : adjointTangent * part11) + ((movesY | movesX | ((x === 0 ? 1 : 0) !== 0 && (part8 > 1 ? 1 : 0) !== 0 ? 0 : movesY)) === 0 ? -0 : part12 * adjoint)
          adjoints[a] = (adjoints[a] as number) + part13
          adjointTangents[a] = (adjointTangents[a] as number) + part14
          reached[a] = (reached[a] as number) | 1 | ((adjointMoves | movesY | movesX | ((x === 0 ? 1 : 0) !== 0 && (part8 > 1 ? 1 : 0) !== 0 ? 0 : movesY)) << 1)
        }
        if (!((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0)) {
          const part15 = y < 0.5 ? 1 : 0
          const part16 = Math.pow(x, y)
          const part17 = special.powBasePartial(x, y)
          const part18 = special.powExponentPartial(x, y)
          const part19 = (movesX === 0 ? -0 : tangentX * part17) + (movesY === 0 ? -0 : tangentY * part18)
          const part20 = part16 / x
          const part21 = special.divPartial(part16, x)
          const part22 = ((movesX | movesY) === 0 ? -0 : part19 / x) - (movesX === 0 ? 0 : tangentX * part21)
          const part23 = y - 1
          const part24 = Math.pow(x, part23)
          const part25 = special.powBasePartial(x, part23)
          const part26 = special.powExponentPartial(x, part23)
          const part27 = (movesX === 0 ? -0 : tangentX * part25) + (movesY === 0 ? -0 : tangentY * part26)
          const part28 = part15 !== 0 ? part20 : part24
          const part29 = ((part15 !== 0 ? (movesX | movesY) : 0) === 0 ? -0 : (part15 !== 0 ? part22 : -0)) + ((part15 !== 0 ? 0 : (movesX | movesY)) === 0 ? -0 : (part15 !== 0 ? -0 : part27))
          const part30 = (movesX === 0 ? -0 : (y < 0.5 ? tangentX * ((part23 * part17) / x) : tangentX * (y * part25))) + (((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? 0 : movesY) === 0 ? -0 : ((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? -0 : tangentY * (part28 + (part17 * (Math.log(x))))))
          const part31 = Math.log(x)
          const part32 = x >= 0 ? x + 0 : NaN
          const part33 = tangentX / part32
          const part34 = part17 * part31
          const part35 = ((movesX | ((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? 0 : movesY)) === 0 ? -0 : part30 * part31) + (movesX === 0 ? -0 : part33 * part17)
          const part36 = part28 + part34
          const part37 = part29 + part35
          const part38 = adjoint * part36
          const part39 = (adjointMoves === 0 ? -0 : adjointTangent * part36) + (((part15 !== 0 ? (movesX | movesY) : 0) | (part15 !== 0 ? 0 : (movesX | movesY)) | movesX | ((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? 0 : movesY)) === 0 ? -0 : part37 * adjoint)
          adjoints[b] = (adjoints[b] as number) + part38
          adjointTangents[b] = (adjointTangents[b] as number) + part39
          reached[b] = (reached[b] as number) | 1 | ((adjointMoves | (part15 !== 0 ? (movesX | movesY) : 0) | (part15 !== 0 ? 0 : (movesX | movesY)) | movesX | ((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? 0 : movesY)) << 1)
        }
        break
      }
      case 94: { // powExponentPartial
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const tangentX = tangents[a] as number
        const movesX = moving[a] as number
        const y = primals[b] as number
        const tangentY = tangents[b] as number
        const movesY = moving[b] as number
        const output = primals[i] as number
        const outputTangent = tangents[i] as number
        const moves = moving[i] as number
        if (!((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0)) {
          const part0 = y < 0.5 ? 1 : 0
          const part1 = Math.pow(x, y)
          const part2 = special.powBasePartial(x, y)
          const part3 = special.powExponentPartial(x, y)
          const part4 = (movesX === 0 ? -0 : tangentX * part2) + (movesY === 0 ? -0 : tangentY * part3)
          const part5 = part1 / x
          const part6 = special.divPartial(part1, x)
          const part7 = ((movesX | movesY) === 0 ? -0 : part4 / x) - (movesX === 0 ? 0 : tangentX * part6)
          const part8 = y - 1
          const part9 = Math.pow(x, part8)
          const part10 = special.powBasePartial(x, part8)
          const part11 = special.powExponentPartial(x, part8)
          const part12 = (movesX === 0 ? -0 : tangentX * part10) + (movesY === 0 ? -0 : tangentY * part11)
          const part13 = part0 !== 0 ? part5 : part9
          const part14 = ((part0 !== 0 ? (movesX | movesY) : 0) === 0 ? -0 : (part0 !== 0 ? part7 : -0)) + ((part0 !== 0 ? 0 : (movesX | movesY)) === 0 ? -0 : (part0 !== 0 ? -0 : part12))
          const part15 = (movesX === 0 ? -0 : (y < 0.5 ? tangentX * ((part8 * part2) / x) : tangentX * (y * part10))) + (((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? 0 : movesY) === 0 ? -0 : ((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? -0 : tangentY * (part13 + (part2 * (Math.log(x))))))
          const part16 = Math.log(x)
          const part17 = x >= 0 ? x + 0 : NaN
          const part18 = tangentX / part17
          const part19 = part2 * part16
          const part20 = ((movesX | ((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? 0 : movesY)) === 0 ? -0 : part15 * part16) + (movesX === 0 ? -0 : part18 * part2)
          const part21 = part13 + part19
          const part22 = part14 + part20
          const part23 = adjoint * part21
          const part24 = (adjointMoves === 0 ? -0 : adjointTangent * part21) + (((part0 !== 0 ? (movesX | movesY) : 0) | (part0 !== 0 ? 0 : (movesX | movesY)) | movesX | ((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? 0 : movesY)) === 0 ? -0 : part22 * adjoint)
          adjoints[a] = (adjoints[a] as number) + part23
          adjointTangents[a] = (adjointTangents[a] as number) + part24
          reached[a] = (reached[a] as number) | 1 | ((adjointMoves | (part0 !== 0 ? (movesX | movesY) : 0) | (part0 !== 0 ? 0 : (movesX | movesY)) | movesX | ((x === 0 ? 1 : 0) !== 0 && (y > 1 ? 1 : 0) !== 0 ? 0 : movesY)) << 1)
        }
        if (!((x === 0 ? 1 : 0) !== 0 && (y >= 0 ? 1 : 0) !== 0)) {
          const part25 = Math.log(x)
          const part26 = x >= 0 ? x + 0 : NaN
          const part27 = tangentX / part26
          const part28 = output * part25
          const part29 = (moves === 0 ? -0 : outputTangent * part25) + (movesX === 0 ? -0 : part27 * output)
          const part30 = adjoint * part28
          const part31 = (adjointMoves === 0 ? -0 : adjointTangent * part28) + ((moves | movesX) === 0 ? -0 : part29 * adjoint)
          adjoints[b] = (adjoints[b] as number) + part30
          adjointTangents[b] = (adjointTangents[b] as number) + part31
          reached[b] = (reached[b] as number) | 1 | ((adjointMoves | moves | movesX) << 1)
        }
        break
      }
    }
  }
  return visited
}
