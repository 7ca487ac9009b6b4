import { firstNonFiniteGradient } from '@wengert/grad'
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { argumentOf, onLeaves, outputNames, withLeafNames } from './Argument.js'
import type { Subject } from './checkPoint.js'
import { inquire } from './culprit.js'
import type { Inquiry } from './culprit.js'
import type { Finding } from './Finding.js'
import { gradientOf } from './Mode.js'
import type { LeafFunction, RecordedLeaves } from '../judgement/LeafFunction.js'
import type { Mode } from './Mode.js'
import type { Sides } from '../judgement/convention.js'
import type { Verdict } from '../judgement/Verdict.js'
import { enumeration, showEstimate, showSide, showSize } from './numerals.js'
import { recordedLeaves } from '../judgement/LeafFunction.js'
import { scatter } from './scatter.js'
import { writtenGradient } from './writtenGradient.js'
import { sayFault, sayKink, sayNothingFound } from './whereabouts.js'

/** What the function is called in messages. */
export const nameOf = ({ f }: Subject): string => (f.name === '' ? 'f' : f.name)

/** The derivative that a finding is about: `∂f/∂w`, `∂²f/∂w∂x`. */
export const derivativeName = (subject: Subject, point: unknown, finding: Finding): string => {
  const { names, leaves, placed } = argumentOf(point)
  const outputs = outputNames(nameOf(subject), subject.f(placed(leaves) as never))
  const by = names[finding.leaf] ?? ''
  if (finding.order === 1) return `∂${outputs[finding.output] ?? ''}/∂${by}`
  const first = names[finding.output % leaves.length] ?? ''
  return `∂²${outputs[Math.floor(finding.output / leaves.length)] ?? ''}/${first === by ? `∂${by}²` : `∂${first}∂${by}`}`
}

/** What was found, modes that found the same together: `reverse and forward mode give 3, appended mode gives 4`. */
const saidFound = (found: Finding['found']): string =>
  [...new Set(found.map(([, derivative]) => String(derivative)))]
    .map((derivative) => {
      const modes = found.filter(([, each]) => String(each) === derivative).map(([mode]) => mode)
      if (modes[0] === 'gradient') return `the gradient given has ${derivative}`
      return `${enumeration(modes)} mode ${modes.length === 1 ? 'gives' : 'give'} ${derivative}`
    })
    .join(', and ')

const isMode = (mode: Mode | 'gradient'): mode is Mode => mode !== 'gradient'

/** The mode that is furthest from what was expected; the first one where nothing was. */
const suspectMode = ({ found, verdict }: Finding): Mode => {
  const expected = 'expected' in verdict ? verdict.expected.value : undefined
  const distanceOf = (derivative: number): number =>
    Number.isNaN(derivative) ? Infinity : expected === undefined ? 0 : Math.abs(derivative - expected)
  const furthest = Math.max(...found.map(([, derivative]) => distanceOf(derivative)))
  const mode = found.find(([, derivative]) => distanceOf(derivative) === furthest)?.[0] ?? 'reverse'
  return isMode(mode) ? mode : 'reverse'
}

const differentiated = (subject: Subject, point: unknown, { order }: Finding): LeafFunction => {
  const f = onLeaves(subject.f, argumentOf(point))
  return order === 1 ? f : gradientOf(f)
}

const recordedAt = (subject: Subject, point: unknown, finding: Finding): RecordedLeaves =>
  recordedLeaves(differentiated(subject, point, finding), argumentOf(point).leaves)

/** The recording of a function that has a gradient written by hand, if it can be recorded at all. */
const inquiryInto = (subject: Subject, point: unknown, finding: Finding): Inquiry | undefined => {
  const made = (): Inquiry =>
    inquire(
      recordedAt(subject, point, finding),
      argumentOf(point).names,
      finding.leaf,
      finding.output,
      suspectMode(finding),
    )
  if (subject.gradient === undefined) return made()
  try {
    return made()
  } catch {
    return undefined
  }
}

const sayNonFinite = (subject: Subject, point: unknown, finding: Finding): ReadonlyArray<string> => {
  if (finding.found.every(([, derivative]) => Number.isFinite(derivative))) return []
  if (subject.gradient !== undefined) return []
  const recording = recordedAt(subject, point, finding)
  const seed = recording.output.map((_, output) => (output === finding.output ? 1 : 0))
  const found = firstNonFiniteGradient(recording, seed)
  return O.isSome(found) ? [withLeafNames(argumentOf(point), found.value.sentence)] : []
}

const isUnbounded = ({ below, above }: Sides): boolean =>
  below._tag === 'Unbounded' || above._tag === 'Unbounded'

/** The sentences about a derivative that does not exist at the point. */
export const sayNotDifferentiable = (subject: Subject, point: unknown, finding: Finding): string => {
  if (finding.verdict._tag !== 'Kink') return ''
  const { sides, isConvention } = finding.verdict
  const inquiry = inquiryInto(subject, point, finding)
  const judged = isConvention
    ? 'which is a possible convention'
    : `which is ${isUnbounded(sides) ? 'neither of the two nor 0' : 'not between the two'}, so that it is no convention for this kink`
  return [
    `${nameOf(subject)} is not differentiable here: ${derivativeName(subject, point, finding)} is ${showSide(sides.below)} from below and ${showSide(sides.above)} from above; ${saidFound(finding.found)}, ${judged}.`,
    ...(inquiry === undefined ? [] : [sayKink(inquiry)]),
    ...(isConvention ? [] : sayNonFinite(subject, point, finding)),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

const saidExpected = (verdict: Verdict): string =>
  'expected' in verdict ? showEstimate(verdict.expected) : 'a number'

/** How one knows, and from which side where there is only one. */
const saidSource = (verdict: Verdict): string => {
  if (!('expected' in verdict)) return 'of a function that is finite here and nearby'
  return verdict._tag === 'Wrong' && verdict.side !== undefined
    ? `by finite differences from ${verdict.side}, where alone it is defined`
    : 'by finite differences'
}

/** That rounding explains what was found, and is no excuse. */
const saidRounding = (verdict: Verdict): string =>
  verdict._tag === 'Lossy'
    ? `, of which rounding leaves no digit: it may be ${showSize(verdict.rounding)} off`
    : ''

/** How many standard deviations rounding may be off. */
const deviations = 8

/** What is off by more than that part is not taken for rounding, however rough it is. */
const slight = 1e-3

/** That a gradient which is written by hand is off by rounding, where it scatters that much around the point. */
const sayScatter = (subject: Subject, point: unknown, finding: Finding): ReadonlyArray<string> => {
  const { verdict, found, leaf } = finding
  const { gradient } = subject
  if (gradient === undefined || verdict._tag !== 'Wrong') return []
  const { leaves, placed } = argumentOf(point)
  const { value } = verdict.expected
  const off = Math.abs((found[0]?.[1] ?? NaN) - value)
  const line = (x: number): number => {
    try {
      return writtenGradient(gradient, placed(leaves.map((each, k) => (k === leaf ? x : each))))[leaf] ?? NaN
    } catch {
      return NaN
    }
  }
  if (!(off <= slight * Math.abs(value) && off <= deviations * scatter(line, leaves[leaf] ?? NaN))) return []
  return [
    `The gradient is ${showSize(off)} off, and its values around the point scatter as much: most likely rounding is what is wrong. Write it so that nothing cancels here.`,
  ]
}

const sayWrong = (subject: Subject, point: unknown, finding: Finding): string => {
  const { verdict } = finding
  if (verdict._tag === 'Kink') return sayNotDifferentiable(subject, point, finding)
  const inquiry = inquiryInto(subject, point, finding)
  const wrong = inquiry?.wrong
  const nonFinite = sayNonFinite(subject, point, finding)
  const scattered = sayScatter(subject, point, finding)
  const where = (): ReadonlyArray<string> => {
    if (scattered.length > 0 || inquiry === undefined) return scattered
    if (wrong !== undefined) return [sayFault(inquiry, wrong)]
    if (subject.gradient !== undefined)
      return [
        `The rules of the ops that ${nameOf(subject)} is made of do agree: compare with grad(${nameOf(subject)}).`,
      ]
    return nonFinite.length > 0 ? [] : [sayNothingFound(inquiry)]
  }
  return [
    `Expected ${saidExpected(verdict)} for ${derivativeName(subject, point, finding)}, ${saidSource(verdict)}, but ${saidFound(finding.found)}${saidRounding(verdict)}.`,
    ...where(),
    ...nonFinite,
  ].join('\n')
}

/** Everything about a finding that a check does not let pass, at a point. */
export const sayBad = (subject: Subject, point: unknown, finding: Finding): string =>
  [sayWrong(subject, point, finding), `The point is ${fc.stringify(point)}.`].join('\n')
