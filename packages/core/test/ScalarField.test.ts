import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { Field } from 'fp-ts/lib/Field.js'
import { concatAll } from 'fp-ts/lib/Semigroup.js'
import { outputPrimal, record, ScalarField } from '@wengert/core'
import type { Scalar } from '@wengert/core'

const norm =
  <A>(F: Field<A>) =>
  ([x, y]: readonly [A, A]): A =>
    F.div(F.sub(F.mul(x, x), F.mul(y, y)), F.add(F.one, F.add(F.zero, y)))

describe('ScalarField', () => {
  it('evaluates code written for any field', () => {
    expect(norm(ScalarField)([5, 3])).toBe(4)
  })

  it('records code written for any field', () => {
    const recording = record(norm(ScalarField), [5, 3])
    expect(outputPrimal(recording)).toBe(4)
    expect([...recording.tape].flatMap((node) => (node._tag === 'Apply' ? [node.op] : []))).toEqual([
      'mul',
      'mul',
      'sub',
      'add',
      'add',
      'div',
    ])
  })

  it('folds with fp-ts', () => {
    const total = concatAll<Scalar>({ concat: (x, y) => ScalarField.add(x, y) })(ScalarField.zero)
    expect(total([1, 2, 3])).toBe(6)
    expect(outputPrimal(record(total, [1, 2, 3]))).toBe(6)
  })
})

describe('the field laws hold on integers small enough to be exact', () => {
  const { zero, one, add, sub, mul, div } = ScalarField
  const small = fc.integer({ min: -(2 ** 16), max: 2 ** 16 })
  const nonZero = small.filter((x) => x !== 0)
  const holds = (law: (x: number, y: number, z: number) => boolean, seed: number): void =>
    fc.assert(fc.property(small, small, nonZero, law), { seed })

  it('addition is a commutative group', () => {
    holds((x, y, z) => add(add(x, y), z) === add(x, add(y, z)), 1)
    holds((x, y) => add(x, y) === add(y, x) && add(x, zero) === x && sub(x, x) === zero, 2)
    holds((x, y) => add(sub(x, y), y) === x, 3)
  })

  it('multiplication is commutative and associative, with 1 and a quotient', () => {
    holds((x, y, z) => mul(mul(x, y), z) === mul(x, mul(y, z)), 4)
    holds((x, y, z) => mul(x, y) === mul(y, x) && mul(x, one) === x && div(mul(x, z), z) === x, 5)
  })

  it('multiplication distributes over addition', () => {
    holds((x, y, z) => mul(x, add(y, z)) === add(mul(x, y), mul(x, z)), 6)
  })

  it('division leaves no remainder: x = div(x, z)·z + mod(x, z)', () => {
    holds((x, _, z) => ScalarField.mod(x, z) === 0 && ScalarField.degree(z) === 1, 7)
  })
})
