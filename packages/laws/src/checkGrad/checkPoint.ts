import { raise, WengertException } from '@wengert/core'
import type { Scalar, WengertError } from '@wengert/core'
import { argumentOf, onLeaves } from './Argument.js'
import type { UserFunction } from './Argument.js'
import { inquire } from './culprit.js'
import { isBad } from './Finding.js'
import type { Finding, Outcome } from './Finding.js'
import { gradientOf, partialsIn } from './Mode.js'
import type { LeafFunction } from '../judgement/LeafFunction.js'
import type { Mode, Partials } from './Mode.js'
import { recordedLeaves } from '../judgement/LeafFunction.js'
import { precisionByValues, precisionOf } from '../judgement/Precision.js'
import type { Precision } from '../judgement/Precision.js'
import type { Line } from '../judgement/Question.js'
import { recordedOtherwise } from './recordedOtherwise.js'
import { writtenGradient } from './writtenGradient.js'
import { saidBy, Thrown } from './Thrown.js'
import { verdictOn } from '../judgement/verdictOn.js'

/** What is to be checked at every point. */
export interface Subject {
  readonly f: UserFunction
  readonly order: 1 | 2
  readonly modes: ReadonlyArray<Mode>
  readonly gradient: UserFunction | undefined
  /** What is done where there is no derivative. */
  readonly kinks: 'report' | 'fail'
}

const numbers = (scalars: ReadonlyArray<Scalar>): ReadonlyArray<number> => scalars.map(Number)

const numbersOrNone = (evaluated: () => ReadonlyArray<Scalar>): ReadonlyArray<number> => {
  try {
    return numbers(evaluated())
  } catch {
    return []
  }
}

type Found = ReadonlyArray<readonly [mode: Mode | 'gradient', partials: Partials]>

/**
 * A function along one leaf, evaluated once for each place whatever the number of its outputs. Where it throws it has no
 * value: differences may leave its domain.
 */
const along = (f: LeafFunction, leaves: ReadonlyArray<number>, leaf: number): ((output: number) => Line) => {
  const known = new Map<number, ReadonlyArray<number>>()
  const outputsAt = (x: number): ReadonlyArray<number> => {
    const before = known.get(x)
    if (before !== undefined) return before
    const outputs = numbersOrNone(() => f(leaves.map((each, k) => (k === leaf ? x : each))))
    known.set(x, outputs)
    return outputs
  }
  return (output) => (x) => outputsAt(x)[output] ?? NaN
}

function* findings(
  f: LeafFunction,
  leaves: ReadonlyArray<number>,
  order: 1 | 2,
  found: Found,
  precision: Precision,
): Generator<Finding> {
  const values = numbers(f(leaves))
  for (const [leaf, at] of leaves.entries()) {
    const lines = along(f, leaves, leaf)
    for (const [output, value] of values.entries()) {
      const derivatives = found.map(([mode, partials]) => [mode, partials[output]?.[leaf] ?? NaN] as const)
      const line = lines(output)
      const verdict = Number.isFinite(value)
        ? verdictOn({
            line,
            at,
            found: derivatives.map(([, derivative]) => derivative),
            noise: precision.noise(output, leaf, line),
            rounding: () => precision.rounding(output, leaf),
            derivative: precision.derivative(output, leaf),
          })
        : ({ _tag: 'Undecided' } as const)
      yield { order, leaf, output, found: derivatives, verdict }
    }
  }
}

/**
 * A derivative that rounding leaves no digits is a fault of a custom rule that could be written otherwise; of rules of
 * ops that are right, nothing can be said.
 */
function* withoutExcused(
  all: Generator<Finding>,
  f: LeafFunction,
  leaves: ReadonlyArray<number>,
): Generator<Finding> {
  for (const finding of all) {
    const { leaf, output, found, verdict } = finding
    const [mode = 'reverse'] = found[0] ?? []
    const isExcused =
      verdict._tag === 'Lossy' &&
      mode !== 'gradient' &&
      inquire(recordedLeaves(f, leaves), [], leaf, output, mode).wrong === undefined
    yield isExcused ? { ...finding, verdict: { _tag: 'Undecided' } } : finding
  }
}

/** Findings up to the first that is bad: the others would take long, and say no more. */
const upToBad = (all: Generator<Finding>, { kinks }: Subject): ReadonlyArray<Finding> => {
  const seen: Array<Finding> = []
  for (const finding of all) {
    seen.push(finding)
    if (isBad(finding, kinks)) break
  }
  return seen
}

const severalOutputs = (count: number): WengertError => ({
  _tag: 'InvalidOperand',
  op: 'checkGrad',
  position: 0,
  message: `Expected a function with one output beside a gradient written by hand, but it has ${String(count)}. Check the outputs one at a time, each with its own gradient.`,
})

/** What a function of plain numbers gives at two calls, where that is not the same. */
const unsteady = (
  who: 'function' | 'gradient',
  once: ReadonlyArray<number>,
  again: ReadonlyArray<number>,
): Outcome | undefined => {
  const other = once.findIndex((value, k) => !Object.is(value, again[k]))
  return other === -1
    ? undefined
    : { _tag: 'Unsteady', who, once: once[other] ?? NaN, again: again[other] ?? NaN }
}

const compared = (subject: Subject, point: unknown): Outcome => {
  const { f, order, modes, gradient } = subject
  const argument = argumentOf(point)
  const { leaves } = argument
  const first = onLeaves(f, argument)
  const values = numbers(
    saidBy(
      () => ({ _tag: 'Function' }),
      () => first(leaves),
    ),
  )
  const notFinite = values.find((value) => !Number.isFinite(value))
  if (notFinite !== undefined) return { _tag: 'NotFinite', value: notFinite }
  const checked = (all: Generator<Finding>): Outcome => ({ _tag: 'Checked', findings: upToBad(all, subject) })
  if (gradient !== undefined) {
    if (values.length !== 1) raise(severalOutputs(values.length))
    const written = (at: ReadonlyArray<number>): ReadonlyArray<number> =>
      writtenGradient(gradient, argument.placed(at))
    // Beside the point it may leave its domain, as the function may.
    const precision = precisionByValues((at) => numbersOrNone(() => written(at)), leaves)
    const partials = written(leaves)
    return (
      unsteady('function', values, numbers(first(leaves))) ??
      unsteady('gradient', partials, written(leaves)) ??
      checked(findings(first, leaves, 1, [['gradient', [partials]]], precision))
    )
  }
  const otherwise = recordedOtherwise(first, argument, values)
  if (otherwise !== undefined) return otherwise
  const inRecorded = (g: LeafFunction, degree: 1 | 2): Generator<Finding> => {
    const found: Found = modes.map((mode) => [mode, partialsIn(mode, g, leaves)])
    return withoutExcused(findings(g, leaves, degree, found, precisionOf(g, leaves)), g, leaves)
  }
  const all = function* (): Generator<Finding> {
    yield* inRecorded(first, 1)
    if (order === 1) return
    yield* inRecorded(gradientOf(first), 2)
  }
  return checked(all())
}

/** Compares the derivatives at a point with finite differences, up to the first that is wrong. */
export const checkPoint = (subject: Subject, point: unknown): Outcome => {
  try {
    return compared(subject, point)
  } catch (error) {
    if (error instanceof Thrown) return { _tag: 'Threw', by: error.by, error: error.cause }
    if (error instanceof WengertException) throw error
    return { _tag: 'Threw', by: { _tag: 'Derivative' }, error }
  }
}
