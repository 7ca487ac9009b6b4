import type { Subject } from './checkPoint.js'
import type { Finding, Outcome } from './Finding.js'
import type { GradientReport, KinkMet } from './GradientReport.js'
import { derivativeName, sayNotDifferentiable } from './message.js'

/** The report on no points at all. */
export const noPoints: GradientReport = Object.freeze({
  points: 0,
  partials: 0,
  worst: 0,
  kinks: Object.freeze([]),
  undecided: 0,
  skipped: 0,
})

const shareOf = ({ verdict }: Finding): number => (verdict._tag === 'Right' ? verdict.share : 0)

const kinkMet = (subject: Subject, point: unknown, finding: Finding): KinkMet => ({
  point,
  derivative: derivativeName(subject, point, finding),
  found: finding.found[0]?.[1] ?? NaN,
  message: sayNotDifferentiable(subject, point, finding),
})

/** A report with a point more, at which everything may pass. */
export const withPoint = (
  subject: Subject,
  report: GradientReport,
  point: unknown,
  outcome: Outcome,
): GradientReport => {
  if (outcome._tag !== 'Checked') return { ...report, skipped: report.skipped + 1 }
  const { findings } = outcome
  const count = (tag: Finding['verdict']['_tag']): number =>
    findings.filter(({ verdict }) => verdict._tag === tag).length
  return {
    points: report.points + 1,
    partials: report.partials + count('Right'),
    worst: findings.reduce((worst, finding) => Math.max(worst, shareOf(finding)), report.worst),
    kinks: [
      ...report.kinks,
      ...findings
        .filter(({ verdict }) => verdict._tag === 'Kink')
        .map((finding) => kinkMet(subject, point, finding)),
    ],
    undecided: report.undecided + count('Undecided'),
    skipped: report.skipped,
  }
}
