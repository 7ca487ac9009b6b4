// Generated from the op table by `pnpm generate`. Do not edit: change packages/core/src/ops and generate again.

import type { Rows } from '../tape/Rows.js'

/**
 * Evaluates rows 0 … length − 1 in place; primals of inputs and constants are taken as they are. Returns the first
 * guard or pin whose primal no longer holds, or −1.
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
export const forward = ({ opcodes, lefts, rights, extras }: Rows, primals: Float64Array, length: number): number => {
  for (let i = 0; i < length; i++) {
    switch (opcodes[i]) {
      case 2: // pin
        if (!Object.is(primals[lefts[i] as number], primals[i])) return i
        break
      case 3: { // add
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x + y
        break
      }
      case 4: { // sub
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x - y
        break
      }
      case 5: { // mul
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x * y
        break
      }
      case 6: { // div
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x / y
        break
      }
      case 7: { // neg
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = -x
        break
      }
      case 8: { // powConstant
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = Math.pow(x, y)
        break
      }
      case 9: { // pow
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = Math.pow(x, y)
        break
      }
      case 10: { // exp
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.exp(x)
        break
      }
      case 11: { // log
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.log(x)
        break
      }
      case 12: { // sqrt
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.sqrt(x)
        break
      }
      case 13: { // sin
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.sin(x)
        break
      }
      case 14: { // cos
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.cos(x)
        break
      }
      case 15: { // tanh
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = Math.tanh(x)
        break
      }
      case 16: { // relu
        const a = lefts[i] as number
        const x = primals[a] as number
        primals[i] = x <= 0 ? 0 : x
        break
      }
      case 17: { // select
        const a = extras[lefts[i] as number] as number
        const b = extras[(lefts[i] as number) + 1] as number
        const c = extras[(lefts[i] as number) + 2] as number
        const x = primals[a] as number
        const y = primals[b] as number
        const z = primals[c] as number
        primals[i] = x !== 0 ? y : z
        break
      }
      case 18: { // lt
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x < y ? 1 : 0
        break
      }
      case 19: { // le
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x <= y ? 1 : 0
        break
      }
      case 20: { // gt
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x > y ? 1 : 0
        break
      }
      case 21: { // ge
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x >= y ? 1 : 0
        break
      }
      case 22: { // eq
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x === y ? 1 : 0
        break
      }
      case 23: { // ne
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        primals[i] = x !== y ? 1 : 0
        break
      }
      case 24: { // sum
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
      case 25: { // dot
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
      case 146: // guard lt
        if (((primals[lefts[i] as number] as number) < (primals[rights[i] as number] as number) ? 1 : 0) !== primals[i]) return i
        break
      case 147: // guard le
        if (((primals[lefts[i] as number] as number) <= (primals[rights[i] as number] as number) ? 1 : 0) !== primals[i]) return i
        break
      case 148: // guard gt
        if (((primals[lefts[i] as number] as number) > (primals[rights[i] as number] as number) ? 1 : 0) !== primals[i]) return i
        break
      case 149: // guard ge
        if (((primals[lefts[i] as number] as number) >= (primals[rights[i] as number] as number) ? 1 : 0) !== primals[i]) return i
        break
      case 150: // guard eq
        if (((primals[lefts[i] as number] as number) === (primals[rights[i] as number] as number) ? 1 : 0) !== primals[i]) return i
        break
      case 151: // guard ne
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
      case 3: { // add
        const a = lefts[i] as number
        const b = rights[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint
        reached[a] = 1
        adjoints[b] = (adjoints[b] as number) + adjoint
        reached[b] = 1
        break
      }
      case 4: { // sub
        const a = lefts[i] as number
        const b = rights[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint
        reached[a] = 1
        adjoints[b] = (adjoints[b] as number) - adjoint
        reached[b] = 1
        break
      }
      case 5: { // mul
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
      case 6: { // div
        const a = lefts[i] as number
        const b = rights[i] as number
        const y = primals[b] as number
        const output = primals[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint / y
        reached[a] = 1
        adjoints[b] = (adjoints[b] as number) - adjoint * (output / y)
        reached[b] = 1
        break
      }
      case 7: { // neg
        const a = lefts[i] as number
        adjoints[a] = (adjoints[a] as number) - adjoint
        reached[a] = 1
        break
      }
      case 8: { // powConstant
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        if (!(y === 0)) {
          adjoints[a] = (adjoints[a] as number) + adjoint * (y * (Math.pow(x, (y - 1))))
          reached[a] = 1
        }
        break
      }
      case 9: { // pow
        const a = lefts[i] as number
        const b = rights[i] as number
        const x = primals[a] as number
        const y = primals[b] as number
        const output = primals[i] as number
        if (!(y === 0)) {
          adjoints[a] = (adjoints[a] as number) + adjoint * (y * (Math.pow(x, (y - 1))))
          reached[a] = 1
        }
        if (!(((x === 0 ? 1 : 0) * (y >= 0 ? 1 : 0)) !== 0)) {
          adjoints[b] = (adjoints[b] as number) + adjoint * (output * (Math.log(x)))
          reached[b] = 1
        }
        break
      }
      case 10: { // exp
        const a = lefts[i] as number
        const output = primals[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * output
        reached[a] = 1
        break
      }
      case 11: { // log
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint / x
        reached[a] = 1
        break
      }
      case 12: { // sqrt
        const a = lefts[i] as number
        const output = primals[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (0.5 / output)
        reached[a] = 1
        break
      }
      case 13: { // sin
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (Math.cos(x))
        reached[a] = 1
        break
      }
      case 14: { // cos
        const a = lefts[i] as number
        const x = primals[a] as number
        adjoints[a] = (adjoints[a] as number) - adjoint * (Math.sin(x))
        reached[a] = 1
        break
      }
      case 15: { // tanh
        const a = lefts[i] as number
        const output = primals[i] as number
        adjoints[a] = (adjoints[a] as number) + adjoint * (1 - (output * output))
        reached[a] = 1
        break
      }
      case 16: { // relu
        const a = lefts[i] as number
        const x = primals[a] as number
        if (!(x <= 0)) {
          adjoints[a] = (adjoints[a] as number) + adjoint
          reached[a] = 1
        }
        break
      }
      case 17: { // select
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
      case 18: { // lt
        break
      }
      case 19: { // le
        break
      }
      case 20: { // gt
        break
      }
      case 21: { // ge
        break
      }
      case 22: { // eq
        break
      }
      case 23: { // ne
        break
      }
      case 24: { // sum
        const start = lefts[i] as number
        const length = rights[i] as number
        for (let k = start; k < start + length; k++) {
          const a = extras[k] as number
          adjoints[a] = (adjoints[a] as number) + adjoint
          reached[a] = 1
        }
        break
      }
      case 25: { // dot
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
    }
  }
  return visited
}
