import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { add, mul, outputPrimal, prune, record, replay, simplify, tapeEq } from '@wengert/core'
import type { Recording, Scalar } from '@wengert/core'
import { backward, customRule, grad } from '@wengert/grad'
import { branchingFunction, branchingOf, points } from './branching.js'
import type { Branching } from './branching.js'
import { gradientBound } from './gradientBound.js'
import { parameters } from './parameters.js'
import { straightLine } from './straightLine.js'

type At = ReadonlyArray<number>
type Recorded = Recording<At, ReadonlyArray<Scalar>>

const numbers = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 2, NaN, Infinity),
  fc.double({ min: -3, max: 3, noNaN: true }),
)

/** Every op; ops that have identities; and a few, of which subexpressions are often the same. */
const expressions = fc.oneof(
  straightLine({ numbers, steps: 6 }),
  straightLine({
    numbers: fc.constantFrom(0, -0, 1, -1),
    steps: 14,
    ops: [
      'add',
      'sub',
      'mul',
      'div',
      'neg',
      'select',
      'not',
      'eq',
      'and',
      'or',
      'abs',
      'relu',
      'square',
      'pow',
    ],
  }),
  straightLine({ numbers, steps: 10, list: 2, ops: ['sub', 'mul', 'lt', 'div', 'sum', 'dot'] }),
)
const programs = branchingOf(expressions)

const recorded = (program: Branching, at: At): Recorded =>
  record((xs: ReadonlyArray<Scalar>) => [branchingFunction(program)(xs)], at)

const gradientRecorded = (program: Branching, at: At): Recorded =>
  record((xs: ReadonlyArray<Scalar>) => grad(branchingFunction(program))(xs), at)

const same = (one: At, other: At): boolean =>
  one.length === other.length && one.every((each, k) => Object.is(each, other[k]))

const opsOf = ({ tape }: Recorded): ReadonlyArray<string> =>
  [...tape].flatMap((node) => (node._tag === 'Apply' ? [node.op] : []))

/** Where nothing has been merged or rewritten, only dropped and folded, even the order of additions is the same. */
const isRewritten = (was: Recorded, is: Recorded): boolean => opsOf(was).join() !== opsOf(is).join()

const gradient = ({ tape, inputs, output }: Recorded): At => {
  const gradients = backward(
    { tape, inputs, output },
    output.map(() => 1),
  )
  return inputs.map((id) => gradients.get(id) ?? 0)
}

/** Runs both kinds of recording through a law: of functions, and of their appended gradients. */
const everywhere = (
  law: (recording: Recorded, others: At) => boolean,
  numRuns = parameters.numRuns,
): void => {
  fc.assert(
    fc.property(programs, points, (program, [at, others]) => law(recorded(program, at), others)),
    { ...parameters, numRuns: 3 * numRuns },
  )
  fc.assert(
    fc.property(programs, points, (program, [at, others]) => law(gradientRecorded(program, at), others)),
    { ...parameters, numRuns },
  )
}

const replays = (recording: Recorded, at: At): ReadonlyArray<unknown> => {
  const again = replay(recording, at)
  if (E.isRight(again)) return outputPrimal(again.right)
  return again.left._tag === 'BranchChanged' ? ['changed', again.left.was, again.left.now] : [again.left._tag]
}

describe.each([
  ['simplify', simplify],
  ['prune', prune],
] as const)('%s', (name, smaller) => {
  const apply = smaller as (recording: Recorded) => Recorded

  it('keeps the values, bit for bit', () => {
    everywhere((recording) => same(outputPrimal(recording), outputPrimal(apply(recording))))
  })

  it('keeps what a replay gives elsewhere, a changed branch included', () => {
    const seen = { same: 0, changed: 0 }
    everywhere((recording, others) => {
      const [was, is] = [replays(recording, others), replays(apply(recording), others)]
      seen[was[0] === 'changed' ? 'changed' : 'same'] += 1
      return was.length === is.length && was.every((each, k) => Object.is(each, is[k]))
    })
    expect(Math.min(seen.same, seen.changed)).toBeGreaterThan(parameters.numRuns / 10)
  })

  it('keeps the gradient: bit for bit, within rounding where sums are added in another order', () => {
    const seen = { exact: 0, rounded: 0 }
    everywhere((recording) => {
      const is = apply(recording)
      const [before, after] = [gradient(recording), gradient(is)]
      if (!isRewritten(prune(recording), is)) {
        seen.exact += 1
        return same(before, after)
      }
      const bounds = gradientBound(recording.tape, recording.output)
      return recording.inputs.every((id, k) => {
        const bound = bounds[id] ?? NaN
        if (!Number.isFinite(bound)) return true
        seen.rounded += 1
        return Math.abs((before[k] ?? NaN) - (after[k] ?? NaN)) <= bound
      })
    })
    expect(seen.exact).toBeGreaterThan(parameters.numRuns / 2)
    if (name === 'simplify') expect(seen.rounded).toBeGreaterThan(parameters.numRuns / 2)
  })

  it('changes nothing the second time, and is never larger', () => {
    let smallerThan = 0
    everywhere((recording) => {
      const once = apply(recording)
      const twice = apply(once)
      if (once.tape.length < prune(recording).tape.length) smallerThan += 1
      return (
        once.tape.length <= prune(recording).tape.length &&
        tapeEq.equals(once.tape, twice.tape) &&
        same(once.output, twice.output) &&
        same(once.inputs, twice.inputs)
      )
    })
    if (name === 'simplify') expect(smallerThan).toBeGreaterThan(parameters.numRuns)
  })
})

it('simplify keeps a derivative rule of one’s own', () => {
  const twice = customRule((x: Scalar) => mul(x, 1), {
    name: 'twice',
    tangent: (_: Scalar, dx: Scalar) => mul(2, dx),
  })
  const recording = record(([x = 0]: ReadonlyArray<Scalar>) => [add(twice(x), twice(mul(1, x)))], [3])
  const smaller = simplify(recording)
  expect(smaller.tape.length).toBeLessThan(prune(recording).tape.length)
  expect([outputPrimal(smaller), gradient(smaller)]).toEqual([[6], [4]])
})
