import type { KinkChoice } from '../domain/isPointOf.js'
import { expectConstraints } from './expectConstraints.js'
import type { ExpressionConstraints } from './ExpressionConstraints.js'
import type { PointConstraints } from './PointConstraints.js'
import { refuse, shown } from './refusal.js'

const choices: ReadonlyArray<KinkChoice> = ['avoid', 'hit', 'any']

/** Refuses what does not say where points lie. */
export const expectKinks = (called: string, position: number, kinks: KinkChoice): void => {
  if (choices.includes(kinks)) return
  refuse(
    called,
    position,
    `Expected 'avoid', 'hit' or 'any' as the kinks of ${called}, but ${shown(kinks)} came. Leave it out to keep away from kinks.`,
  )
}

/** Refuses what is not among the constraints of random expressions that have a point. */
export const expectConstraintsAndKinks = (
  called: string,
  constraints: ExpressionConstraints & PointConstraints,
): void => {
  expectConstraints(called, constraints, ['kinks'])
  expectKinks(called, 0, constraints.kinks ?? 'avoid')
  if (constraints.domains === 'ignored')
    refuse(
      called,
      0,
      `Expected domains to be kept by ${called}, whose points lie inside them, but 'ignored' came. Draw expression({ domains: 'ignored' }) and a point of your own.`,
    )
}
