import { ops } from '@wengert/core'
import type { OpName } from '@wengert/core'
import { numericPass, valueOf } from './reading.js'

/** A number and its tangent, which may be absent. */
export interface Dual {
  readonly value: number
  readonly tangent: number | undefined
}

/** A number without a tangent. */
export const dual = (value: number): Dual => ({ value, tangent: undefined })

type DualOp = (x: Dual, y: Dual, z: Dual) => Dual

const added = (sum: number | undefined, tangent: number | undefined): number | undefined =>
  sum === undefined || tangent === undefined ? (sum ?? tangent) : sum + tangent

const compiled = (name: OpName): DualOp => {
  const value = valueOf(name)
  const [first, second, third] = ops[name].partials.map((rule) =>
    rule === null ? undefined : numericPass(rule),
  )
  return (x, y, z) => {
    const output = value(x.value, y.value, z.value)
    let tangent: number | undefined
    if (x.tangent !== undefined) tangent = first?.(x.tangent, x.value, y.value, z.value, output)
    if (y.tangent !== undefined)
      tangent = added(tangent, second?.(y.tangent, x.value, y.value, z.value, output))
    if (z.tangent !== undefined)
      tangent = added(tangent, third?.(z.tangent, x.value, y.value, z.value, output))
    return { value: output, tangent }
  }
}

const known = new Map<OpName, DualOp>()

/** An op of fixed arity on numbers with tangents, by its own rules; compiled once. */
export const dualOp = (name: OpName): DualOp => {
  const found = known.get(name)
  if (found !== undefined) return found
  const made = compiled(name)
  known.set(name, made)
  return made
}

/** The sum of two, where either may be absent. */
export const dualSum = (one: Dual, other: Dual): Dual => ({
  value: one.value + other.value,
  tangent: added(one.tangent, other.tangent),
})
