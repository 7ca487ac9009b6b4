import type { Mode } from './Mode.js'
import type { Thrower } from './Thrown.js'
import type { Verdict } from '../judgement/Verdict.js'

/** The derivatives of one output by one leaf that were found, and what is thought of them. */
export interface Finding {
  readonly order: 1 | 2
  readonly leaf: number
  readonly output: number
  /** In the order of the modes; a gradient that is written by hand is no mode. */
  readonly found: ReadonlyArray<readonly [mode: Mode | 'gradient', derivative: number]>
  readonly verdict: Verdict
}

/** What came of a point: findings, or what made it impossible to look for any. */
export type Outcome =
  | { readonly _tag: 'Checked'; readonly findings: ReadonlyArray<Finding> }
  /** The function is not finite at the point. */
  | { readonly _tag: 'NotFinite'; readonly value: number }
  /** The function, one of its rules or a gradient written by hand throws at the point. */
  | { readonly _tag: 'Threw'; readonly by: Thrower; readonly error: unknown }
  /** The function gives something else while it is recorded. */
  | {
      readonly _tag: 'RecordedOtherwise'
      readonly what: 'value' | 'number of outputs'
      readonly plain: number
      readonly recorded: number
    }
  /** A function of plain numbers, or its gradient, gives something else when it is called again. */
  | {
      readonly _tag: 'Unsteady'
      readonly who: 'function' | 'gradient'
      readonly once: number
      readonly again: number
    }

/** True for a finding that a check does not let pass. */
export const isBad = ({ verdict }: Finding, kinks: 'report' | 'fail'): boolean =>
  verdict._tag === 'Wrong' ||
  verdict._tag === 'NotANumber' ||
  verdict._tag === 'Lossy' ||
  (verdict._tag === 'Kink' && (kinks === 'fail' || !verdict.isConvention))

/** The first finding of a point that a check does not let pass. */
export const firstBad = (outcome: Outcome, kinks: 'report' | 'fail'): Finding | undefined =>
  outcome._tag === 'Checked' ? outcome.findings.find((finding) => isBad(finding, kinks)) : undefined
