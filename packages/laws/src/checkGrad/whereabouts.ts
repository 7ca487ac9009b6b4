import { introduceNode, ops, operandsOf } from '@wengert/core'
import type { NodeId } from '@wengert/core'
import type { Culprit, Inquiry } from './culprit.js'
import { formula, publicName } from './formula.js'
import type { Written } from './formula.js'
import { numeral, showEstimate, showSide } from './numerals.js'

const most = 4

/** An operand within a sentence: a formula, or its place on the tape where that would be long. */
const named = ({ written }: Inquiry, id: NodeId): string => {
  const text = formula(written, id)
  return text.length > 40 ? `node ${String(id)}` : text
}

/** `, where mul(w, x) is 2`: the operands of a node with their values, numbers aside. */
const operandsWhere = (inquiry: Inquiry, id: NodeId): string => {
  const { written } = inquiry
  const { tape, applications } = written
  const node = tape.at(id)
  const operands = applications.get(id)?.inputs ?? (node === undefined ? [] : operandsOf(node))
  const shown = [...new Set(operands)]
    .filter((operand) => tape.at(operand)?._tag !== 'Constant')
    .map((operand) => `${named(inquiry, operand)} is ${numeral(tape.at(operand)?.primal ?? NaN)}`)
  const rest = shown.length - most
  if (shown.length === 0) return ''
  return `, where ${shown.slice(0, most).join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`
}

const isRule = ({ applications }: Written, id: NodeId): boolean => applications.get(id) !== undefined

/** Labels and scopes of a node; the name of a rule and the path of its output are said already. */
const surroundings = ({ tape, applications }: Written, id: NodeId): string => {
  const node = tape.at(id)
  const application = applications.get(id)
  const said = application === undefined ? 0 : application.path === '' ? 1 : 2
  const scopes = node?.scope ?? []
  const scope = scopes.slice(0, scopes.length - said)
  const names = [
    ...(node?.label === undefined ? [] : [`label '${node.label}'`]),
    ...(scope.length === 0 ? [] : [`scope ${scope.join('/')}`]),
  ]
  return names.length === 0 ? '' : ` (${names.join(', ')})`
}

/** A node as what is at fault, or where a kink is: `the rule of softplus, node 9: softplus(mul(w, x)), where …`. */
const introduced = (inquiry: Inquiry, id: NodeId): string => {
  const { written } = inquiry
  const node = written.tape.at(id)
  const name = written.applications.get(id)?.name
  const subject =
    name === undefined
      ? `the op ${node?._tag === 'Apply' ? publicName(node.op) : 'of this node'}`
      : `the custom rule ${name === 'customRule' ? 'without a name' : name}`
  return `${subject}, node ${String(id)}${surroundings(written, id)}: ${formula(written, id)}${operandsWhere(inquiry, id)}`
}

const advice = ({ written }: Inquiry, id: NodeId, isLossy = false): string => {
  const node = written.tape.at(id)
  const application = written.applications.get(id)
  if (application !== undefined && isLossy)
    return `Write the ${application.kind} of ${application.name} so that nothing cancels here: rounding leaves it no digit.`
  if (application?.name === 'customRule')
    return `Correct its ${application.kind}; with a name, customRule(f, { name, ${application.kind} }), it is found at once.`
  if (application !== undefined) return `Correct the ${application.kind} of ${application.name}.`
  if (node?._tag === 'Apply' && node.op === 'stopGradient')
    return 'stopGradient takes its operand for a constant: leave it out where the derivative by it matters.'
  return 'The rule of this op is wrong there: report it to whoever wrote the op.'
}

const partialBy = (inquiry: Inquiry, { local }: Culprit): string =>
  `its partial by ${named(inquiry, local.operand)}`

/** The node at fault, what its partial should be and what it is, and what to do. */
export const sayFault = (inquiry: Inquiry, culprit: Culprit): string => {
  const { verdict, local, node } = culprit
  const gave = isRule(inquiry.written, node) ? 'the rule gives' : 'it is'
  const expected = 'expected' in verdict ? showEstimate(verdict.expected) : 'a number'
  return `At fault is ${introduced(inquiry, node)}. Expected ${expected} for ${partialBy(inquiry, culprit)}, but ${gave} ${numeral(local.found)}. ${advice(inquiry, node, verdict._tag === 'Lossy')}`
}

/** A custom rule that is hardly off on its own, where the whole is. */
export const saySuspect = (inquiry: Inquiry, culprit: Culprit): string => {
  const { verdict, local, node } = culprit
  const expected = 'expected' in verdict ? showEstimate(verdict.expected) : 'a number'
  return `No node is off by more than its own estimate here. Suspect is ${introduced(inquiry, node)}: expected ${expected} for ${partialBy(inquiry, culprit)}, and the rule gives ${numeral(local.found)}. Look at it where it is further off.`
}

/** Why an op has the convention that it has, where its table says so. */
const reasonFor = ({ written: { tape, applications } }: Inquiry, id: NodeId): string => {
  const node = tape.at(id)
  if (node?._tag !== 'Apply' || applications.has(id)) return ''
  const operands = node.args.map((operand) => tape.at(operand)?.primal)
  const reason = ops[node.op].kinks.find(
    ({ at }) => at.length === operands.length && at.every((each, k) => each === operands[k]),
  )?.reason
  return reason === undefined ? '' : ` (${reason})`
}

/** The node that has no derivative where it is, its one-sided derivatives, and its convention. */
const sayKinkNode = (inquiry: Inquiry, culprit: Culprit): string => {
  const { verdict, local, node } = culprit
  if (verdict._tag !== 'Kink') return ''
  const { below, above } = verdict.sides
  const convention = verdict.isConvention
    ? `by convention it is ${numeral(local.found)}${reasonFor(inquiry, node)}.`
    : `${isRule(inquiry.written, node) ? 'the rule gives' : 'it is'} ${numeral(local.found)}. ${advice(inquiry, node)}`
  return `The kink is in ${introduced(inquiry, node)}. From below ${partialBy(inquiry, culprit)} is ${showSide(below)}, from above ${showSide(above)}; ${convention}`
}

const sayTie = ({ written }: Inquiry, id: NodeId): string =>
  `The kink is at the comparison ${formula(written, id)}, node ${String(id)}${surroundings(written, id)}: both sides are equal, and the function branches on it.`

/** Where a kink comes from, where a recording shows it: of a node and a comparison, what comes first on the tape. */
export const sayKink = (inquiry: Inquiry): string => {
  const { kink, tie } = inquiry
  // What a custom rule compares to find its value is a part of it.
  const start =
    kink === undefined ? Infinity : (inquiry.written.applications.get(kink.node)?.start ?? kink.node)
  if (tie !== undefined && tie < start) return sayTie(inquiry, tie)
  return kink === undefined ? '' : sayKinkNode(inquiry, kink)
}

/** What to think when every node has the partials of its value. */
export const sayNothingFound = (inquiry: Inquiry): string => {
  const { written, pin, isWhole, suspect } = inquiry
  if (!isWhole)
    return 'The recording is too long to look for the node at fault: check a part of the function.'
  if (suspect !== undefined) return saySuspect(inquiry, suspect)
  const kink = sayKink(inquiry)
  if (kink !== '')
    return `Every node has the derivative of its own value, but one has a kink here, and conventions of parts need not make the derivative of the whole. ${kink} Choose a point beside it.`
  if (pin === undefined)
    return 'Every node of the recording has the derivative of its own value. Either the function reads what changes between calls, such as random numbers, or it does more within a step than differences can follow: try a point beside this one.'
  const node = written.tape.at(pin)
  return `${node === undefined ? '' : introduceNode(node)} is ${formula(written, pin)}, a plain number that derivatives do not see. Calculate with the scalar itself, and use primal only to decide.`
}
