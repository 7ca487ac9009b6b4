import { opAt } from '@wengert/core'
import type { NodeId, Rows } from '@wengert/core'
import type { Written } from './formula.js'
import { localsAt } from './Local.js'
import type { Local } from './Local.js'
import type { Mode } from './Mode.js'
import type { RecordedLeaves } from '../judgement/LeafFunction.js'
import { ruleApplications } from './RuleApplication.js'
import { dependentOn, suspects } from './suspects.js'
import { verdictOn } from '../judgement/verdictOn.js'
import type { Verdict } from '../judgement/Verdict.js'

/** A node whose own partial is wrong or nothing but rounding, or does not exist. */
export interface Culprit {
  readonly node: NodeId
  readonly local: Local
  readonly verdict: Verdict
}

/** What a recording shows about a derivative. */
export interface Inquiry {
  readonly written: Written
  /** The first node whose partial is not that of its value; of a custom rule, also one that rounding leaves no digits. */
  readonly wrong: Culprit | undefined
  /** Where no node is wrong, the use of a custom rule that comes nearest to it. */
  readonly suspect: Culprit | undefined
  /** The first node that has no derivative where it is. */
  readonly kink: Culprit | undefined
  /** False where there were more nodes than can be looked at in a moment. */
  readonly isWhole: boolean
  /** The first comparison of two numbers that are equal, on which a branch depends. */
  readonly tie: NodeId | undefined
  /** The first place where a number that depends on the input was taken out of the recording. */
  readonly pin: NodeId | undefined
}

/** How many nodes are looked at: some seconds' work. */
const most = 20_000

/** Of its tolerance, what is right hardly ever uses that much. */
const suspicious = 0.1

const shareOf = (verdict: Verdict | undefined): number => (verdict?._tag === 'Right' ? verdict.share : 0)

/** Custom rules, which are younger than the ops, then what stops gradients, then all else; each in the order of the tape. */
const inOrderOfSuspicion = (
  nodes: ReadonlyArray<NodeId>,
  rows: Rows,
  applications: Written['applications'],
): ReadonlyArray<NodeId> => {
  const isRule = (id: NodeId): boolean => applications.get(id) !== undefined
  const isStop = (id: NodeId): boolean => !isRule(id) && opAt(rows, id) === 'stopGradient'
  return [
    ...nodes.filter(isRule),
    ...nodes.filter(isStop),
    ...nodes.filter((id) => !isRule(id) && !isStop(id)),
  ]
}

/** Looks for the node at fault for the derivative of an output by a leaf, as `mode` takes it. */
export const inquire = (
  recording: RecordedLeaves,
  names: ReadonlyArray<string>,
  leaf: number,
  output: number,
  mode: Mode,
): Inquiry => {
  const { tape } = recording
  const rows = tape.rows()
  const root = recording.output[output] ?? 0
  const applications = ruleApplications(tape, rows)
  const written: Written = { tape, names, applications }
  const scratch = Float64Array.from({ length: tape.length }, (_, id) => rows.primals[id] ?? NaN)
  let wrong: Culprit | undefined
  let suspect: Culprit | undefined
  let kink: Culprit | undefined
  const dependent = dependentOn(rows, leaf, tape.length - 1)
  const all = inOrderOfSuspicion(suspects(rows, leaf, root), rows, applications)
  const looked = all.slice(0, most)
  for (const node of looked) {
    for (const local of localsAt(recording, rows, scratch, applications, node, mode)) {
      if (dependent[local.operand] !== 1 || !Number.isFinite(local.question.line(local.question.at))) continue
      const verdict = verdictOn(local.question)
      const isAtFault =
        verdict._tag === 'NotANumber' ||
        verdict._tag === 'Wrong' ||
        (verdict._tag === 'Lossy' && applications.has(node))
      if (isAtFault) wrong ??= { node, local, verdict }
      if (applications.has(node) && shareOf(verdict) > Math.max(suspicious, shareOf(suspect?.verdict)))
        suspect = { node, local, verdict }
      if (verdict._tag === 'Kink' && !(kink !== undefined && kink.node < node))
        kink = { node, local, verdict }
    }
    if (wrong !== undefined) break
  }
  const first = (holds: (id: NodeId) => boolean): NodeId | undefined => {
    const id = dependent.findIndex((marked, each) => marked === 1 && holds(each))
    return id === -1 ? undefined : id
  }
  return {
    written,
    wrong,
    suspect: wrong === undefined ? suspect : undefined,
    kink,
    isWhole: looked.length === all.length,
    tie: first((id) => {
      const node = tape.at(id)
      if (node?._tag !== 'Guard') return false
      const [left = -1, right = -1] = node.args
      return rows.primals[left] === rows.primals[right]
    }),
    pin: first((id) => tape.at(id)?._tag === 'Pin'),
  }
}
