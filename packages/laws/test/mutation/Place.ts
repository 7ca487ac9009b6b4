import type { OpName } from '@wengert/core'
import { references, referencedOps } from '../accuracy/Reference.js'
import { specialPointsOf } from '../specialPoints.js'
import type { Law } from './Law.js'
import { observe } from './Observation.js'
import type { Extent, Observation } from './Observation.js'
import { isSmoothAt } from './sideLaws.js'
import { table } from './Table.js'

/** An op at a point: what the table gives there, and the laws that hold of it. */
export interface Place {
  readonly subject: OpName
  readonly point: ReadonlyArray<number>
  readonly expected: Observation
  readonly laws: ReadonlyArray<Law>
  /** Laws that the table itself does not fulfil here. */
  readonly broken: ReadonlyArray<Law>
  /** What is held against the original, where nothing but the original says what the numbers are. */
  readonly compared: Extent | 'nothing'
}

const keyOf = (subject: OpName, point: ReadonlyArray<number>): string =>
  [subject, ...point.map((x) => (Object.is(x, -0) ? '-0' : String(x)))].join()

const referencedKeys = (name: OpName): ReadonlyArray<string> =>
  referencedOps().includes(name) ? references(name).map(({ operands }) => keyOf(name, operands)) : []

/** The places of all the laws, and the special points of the ops that are looked at. */
export const placesOf = (subjects: ReadonlyArray<OpName>, laws: ReadonlyArray<Law>): ReadonlyArray<Place> => {
  const atKey = new Map<string, Array<Law>>()
  const at = (key: string): Array<Law> => {
    const found = atKey.get(key) ?? []
    atKey.set(key, found)
    return found
  }
  for (const law of laws) at(keyOf(law.subject, law.point)).push(law)
  const special = subjects.flatMap((subject) => specialPointsOf(subject).map((point) => ({ subject, point })))
  const places = new Map(
    [...laws, ...special].map(({ subject, point }) => [keyOf(subject, point), { subject, point }]),
  )
  const referenced = new Set(subjects.flatMap(referencedKeys))
  return [...places].map(([key, { subject, point }]): Place => {
    const expected = observe(table, subject, point)
    const compared = isSmoothAt(expected) ? 'all' : 'withoutSeconds'
    const isJudged = referenced.has(key) || !subjects.includes(subject)
    return {
      subject,
      point,
      expected,
      laws: at(key).filter(({ holds }) => holds(expected)),
      broken: at(key).filter(({ holds }) => !holds(expected)),
      compared: isJudged ? 'nothing' : compared,
    }
  })
}
