import { describe, expect, it } from '@jest/globals'
import {
  add,
  asVar,
  borrowRecording,
  evaluatedRows,
  greater,
  isVar,
  less,
  mul,
  neg,
  outputPrimal,
  primal,
  record,
  specialise,
  square,
  sub,
  sum,
} from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { failureOf, sentences } from './failure.js'

const magnitude = (x: Scalar): Scalar => (less(x, 0) ? neg(x) : mul(x, 1))

/** A function next to how often it has been called. */
const counted = <A, B>(f: (a: A) => B): { readonly f: (a: A) => B; readonly calls: () => number } => {
  let calls = 0
  return {
    f: (a) => {
      calls += 1
      return f(a)
    },
    calls: () => calls,
  }
}

describe('specialise', () => {
  it('calls the function once for each path, and replays it afterwards', () => {
    const { f, calls } = counted(magnitude)
    const specialised = specialise(f)
    expect([-2, 3, -5, 7, 0, -0, NaN].map((x) => specialised(x))).toEqual([2, 3, 5, 7, 0, -0, NaN])
    expect(calls()).toBe(2)
    expect(specialised.recordingCount).toBe(2)
  })

  it('has its recordings, as they were made, last used first', () => {
    const specialised = specialise(magnitude)
    expect(specialised.paths).toEqual([])
    for (const x of [-2, 3, -5]) specialised(x)
    expect(specialised.paths.map(({ tape }) => tape.at(0)?.primal)).toEqual([-2, 3])
    specialised(8)
    expect(specialised.paths.map(outputPrimal)).toEqual([3, 2])
    expect(Object.isFrozen(specialised.paths)).toBe(true)
  })

  it('keeps no more paths than it is told, and lets the least recently used go', () => {
    const { f, calls } = counted((x: Scalar): Scalar => mul(x, primal(x)))
    const specialised = specialise(f, { mostPaths: 2 })
    expect([1, 2, 1, 3, 1, 2].map((x) => specialised(x))).toEqual([1, 4, 1, 9, 1, 4])
    expect(calls()).toBe(4)
    expect(specialised.paths.map(({ tape }) => tape.at(0)?.primal)).toEqual([2, 1])
    expect(specialised.recordingCount).toBe(4)
  })

  it.each([0, -1, 1.5, NaN, Infinity, '3' as unknown as number])('refuses to keep %p paths', (mostPaths) => {
    const failure = failureOf(() => specialise(magnitude, { mostPaths }))
    expect(failure).toMatchObject({ _tag: 'InvalidOperand', op: 'specialise', position: 1 })
    expect(failure.message).toMatch(sentences)
  })

  it('refuses what is no function', () => {
    const failure = failureOf(() => specialise(3 as never))
    expect(failure).toMatchObject({ _tag: 'InvalidOperand', op: 'specialise', position: 0 })
    expect(failure.message).toMatch(sentences)
  })

  it('takes another shape of the argument for another path, the order of keys included', () => {
    const { f, calls } = counted((xs: Readonly<Record<string, Scalar>>): Scalar =>
      Object.values(xs).reduce<Scalar>((total, x) => sub(x, total), 0),
    )
    const specialised = specialise(f)
    const inputs = [{ x: 1, y: 5 }, { y: 5, x: 1 }, { x: 1 }, { x: 1, y: 5, z: 7 }, {}, { x: 2, y: 9 }]
    expect(inputs.map((each) => specialised(each))).toEqual([4, -4, 1, 3, 0, 7])
    expect(calls()).toBe(5)
  })

  it('gives a new tree at each call', () => {
    const specialised = specialise(({ x }: { readonly x: Scalar }) => ({ twice: [add(x, x)], same: x }))
    const one = specialised({ x: 1 })
    const other = specialised({ x: 2 })
    expect(one).toEqual({ twice: [2], same: 1 })
    expect(other).toEqual({ twice: [4], same: 2 })
  })

  it('tries only paths that decided alike: a pin that never repeats costs one replay', () => {
    const specialised = specialise((xs: ReadonlyArray<Scalar>): Scalar => {
      const total = sum(xs.map((x) => square(x)))
      return greater(primal(total), -1) ? neg(total) : total
    })
    for (let k = 0; k < 50; k++) specialised([k, 1, 2, 3])
    const before = evaluatedRows()
    expect(specialised([50, 1, 2, 3])).toBe(-2514)
    expect(evaluatedRows() - before).toBeLessThan(20)
  })

  it('finds each of many paths again in one try a decision, whatever was used last', () => {
    const decisions = 6
    const specialised = specialise((xs: ReadonlyArray<Scalar>): Scalar =>
      sum(xs.map((x) => (less(x, 0) ? neg(x) : x))),
    )
    const corners = Array.from({ length: 2 ** decisions }, (_, corner) =>
      Array.from({ length: decisions }, (__, k) => ((corner >> k) & 1 ? -1 : 1)),
    )
    for (const corner of corners) expect(specialised(corner)).toBe(decisions)
    const most = Math.max(...specialised.paths.map(({ tape }) => tape.length))
    for (const stride of [5, 11, 23])
      for (let k = 0; k < corners.length; k++) {
        const before = evaluatedRows()
        expect(specialised(corners[(k * stride) % corners.length] ?? [])).toBe(decisions)
        expect(evaluatedRows() - before).toBeLessThanOrEqual((decisions + 1) * most)
      }
    expect(specialised.recordingCount).toBe(corners.length)
  })

  it('shows what it knows of itself', () => {
    expect(Object.keys(specialise(magnitude))).toEqual(['paths', 'recordingCount'])
  })

  it('is the function itself on Vars', () => {
    const { f, calls } = counted(magnitude)
    const specialised = specialise(f)
    specialised(-1)
    const { tape } = record((x) => {
      const y = specialised(x)
      expect(isVar(y)).toBe(true)
      return y
    }, -3)
    expect([...tape].map(({ _tag }) => _tag)).toEqual(['Input', 'Constant', 'Guard', 'Apply'])
    expect(calls()).toBe(2)
  })

  it('gives numbers for numbers inside another recording', () => {
    const specialised = specialise(square)
    const { tape } = record((x: Scalar) => mul(x, add(specialised(3), specialised(4))), 2)
    expect([...tape].map((node) => node.primal)).toEqual([2, 25, 50])
    expect(specialised.recordingCount).toBe(1)
  })

  it('appends where it closes over Vars of the open recording, as the function does', () => {
    const program = (inner: (f: (y: Scalar) => Scalar) => (y: Scalar) => Scalar) =>
      record((x: Scalar) => {
        const f = inner((y) => (less(y, 0) ? neg(y) : mul(x, y)))
        return sum([f(3), f(-4), f(5), f(-6)])
      }, 7)
    const [direct, specialised] = [program((f) => f), program((f) => specialise(f))]
    expect(outputPrimal(specialised)).toBe(66)
    expect([...specialised.tape]).toEqual([...direct.tape])
  })

  it('passes on what the function throws, and keeps nothing', () => {
    const specialised = specialise((x: Scalar): Scalar => {
      if (less(x, 0)) throw new RangeError('below 0')
      return square(x)
    })
    expect(specialised(2)).toBe(4)
    expect(() => specialised(-2)).toThrow(new RangeError('below 0'))
    expect(specialised(3)).toBe(9)
    expect(() => specialised(-2)).toThrow(new RangeError('below 0'))
    expect(specialised.paths.length).toBe(1)
    expect(specialised.recordingCount).toBe(1)
  })

  it('passes on what a function throws that closes over the Vars of a recording that has ended', () => {
    const kept: Array<Scalar> = []
    record((x) => {
      kept.push(x)
      return x
    }, 1)
    const specialised = specialise((y: Scalar) => mul(kept[0] ?? 0, y))
    expect(failureOf(() => specialised(2))._tag).toBe('ExpiredVar')
  })

  it('may be called by the function itself, on Vars and on numbers', () => {
    const factorial: (n: Scalar) => Scalar = specialise((n: Scalar): Scalar =>
      less(n, 2) ? 1 : mul(n, factorial(sub(n, 1))),
    )
    const withNumbers: (n: Scalar) => Scalar = specialise((n: Scalar): Scalar =>
      less(n, 2) ? 1 : mul(n, withNumbers(primal(n) - 1)),
    )
    for (const f of [factorial, withNumbers])
      expect([5, 1, 3, 5, 4, 6].map((n) => f(n))).toEqual([120, 1, 6, 120, 24, 720])
  })

  it('is what the function is on anything that is not a tree of numbers', () => {
    const f = ({ x, name }: { readonly x: Scalar; readonly name: string }): Scalar => mul(x, name.length)
    const specialised = specialise(f)
    expect(specialised({ x: 2, name: 'abc' })).toBe(6)
    expect(specialised.recordingCount).toBe(0)
  })

  it('refuses an output that no recording can have', () => {
    const specialised = specialise((x: Scalar) => ({ x, name: 'a' }))
    expect(failureOf(() => specialised(1))._tag).toBe('InvalidTree')
  })

  it('says what is wrong with a Var outside of its recording, as the function does', () => {
    const specialised = specialise(square)
    expect(failureOf(() => specialised(asVarOnce()))._tag).toBe('ExpiredVar')
  })
})

describe('borrowing from a specialised function', () => {
  it('replays what it has kept', () => {
    const { f, calls } = counted(magnitude)
    const specialised = specialise(f)
    const at = (x: number): unknown =>
      borrowRecording(specialised, x, ({ rows, output }) => rows.primals[Number(output)])
    expect([-2, -3, 4, 5].map(at)).toEqual([2, 3, 4, 5])
    expect(calls()).toBe(2)
    expect(specialised.recordingCount).toBe(2)
  })

  it('lends other columns to a reader that borrows again, or calls the function, meanwhile', () => {
    const specialised = specialise(({ x, y }: { readonly x: Scalar; readonly y: Scalar }) => mul(x, y))
    const seen = borrowRecording(specialised, { x: 2, y: 3 }, (outer) => {
      const inner = borrowRecording(specialised, { x: 5, y: 7 }, ({ rows }) => {
        specialised({ x: 11, y: 13 })
        return Array.from(rows.primals as ArrayLike<number>)
      })
      return [inner, Array.from(outer.rows.primals as ArrayLike<number>)]
    })
    expect(seen).toEqual([
      [5, 7, 35],
      [2, 3, 6],
    ])
    expect(specialised.recordingCount).toBe(1)
  })

  it('goes on after a reader that throws', () => {
    const specialised = specialise(square)
    const fail = (): never => {
      throw new RangeError('no')
    }
    expect(() => borrowRecording(specialised, 3, fail)).toThrow('no')
    expect(specialised(4)).toBe(16)
  })

  it('refuses what any function refuses', () => {
    const failure = failureOf(() => borrowRecording(specialise(square), 'three', () => 0))
    expect(failure).toEqual(failureOf(() => borrowRecording(square, 'three', () => 0)))
    expect(failure._tag).toBe('InvalidTree')
  })

  it('leaves the recordings that it exposes as they were made', () => {
    const specialised = specialise(square)
    specialised(3)
    const before = specialised.paths.map(({ tape }) => [...tape])
    borrowRecording(specialised, 9, () => 0)
    expect(specialised.paths.map(({ tape }) => [...tape])).toEqual(before)
  })
})

const asVarOnce = (): Scalar => {
  const kept: Array<Scalar> = []
  record((x) => {
    kept.push(asVar(x, 'a test'))
    return x
  }, 1)
  return kept[0] ?? 0
}
