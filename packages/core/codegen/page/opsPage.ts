import type { Kink, Op } from '../../src/ops/Op.js'
import { families, ops } from '../../src/ops/table.js'
import type { OpName } from '../../src/ops/table.js'
import { foldRule } from '../../src/rule/Rule.js'
import type { Accuracy, MeasuredOp, WorstError } from './Accuracy.js'
import { calls } from './call.js'
import { domains, operandsOf } from './domain.js'
import { numberToLatex, ruleToLatex } from './ruleToLatex.js'
import { fill } from './template.js'

const isOpName = (name: string): name is OpName => name in ops

const namesOf = (family: Readonly<Record<string, Op>>): ReadonlyArray<OpName> =>
  Object.keys(family).filter(isOpName)

/** The hidden ops that an op is recorded as, and when. */
const recordedAs = ({ withConstant, withList }: Op): ReadonlyArray<readonly [name: string, when: string]> => [
  ...(withConstant === undefined
    ? []
    : [[withConstant, 'where the last operand is a plain number'] as const]),
  ...(withList === undefined ? [] : [[withList, 'for other than two operands'] as const]),
]

/** Hidden ops are shown under the op that is recorded as them, if there is one. */
const isShown = (name: OpName): boolean => ops[name].hidden !== true

const shownFamilies = Object.entries(families)
  .map(([title, family]) => [title, namesOf(family).filter(isShown)] as const)
  .filter(([, names]) => names.length > 0)

const formulaOf = (op: Op): string => fill(op.latex, new Map()).text

const math = (latex: string): string => `$${latex}$`

const digits = (ulp: number): string => {
  if (ulp === 0) return '0'
  if (ulp >= 1e5) return ulp.toExponential(0).replace('e+', 'e')
  return ulp >= 100 ? ulp.toFixed(0) : ulp.toPrecision(2)
}

/** Up to this an error is shown as it is; a greater one is the condition's, shown as κ and what is beyond it. */
const readable = 8

const shown = (worst: WorstError | null): string => {
  if (worst === null) return '–'
  return worst.ulp <= readable ? digits(worst.ulp) : `κ + ${digits(worst.beyondCondition)}`
}

const inFull = (worst: WorstError): string =>
  worst.ulp <= readable
    ? digits(worst.ulp)
    : `${digits(worst.ulp)} (${digits(worst.beyondCondition)} beyond the condition)`

const measuredCells = (measured: MeasuredOp | undefined): ReadonlyArray<string> =>
  measured === undefined
    ? ['', '', '']
    : [shown(measured.value), measured.partials.map(shown).join(', '), shown(measured.second)]

const row = (cells: ReadonlyArray<string>): string => `| ${cells.join(' | ')} |`

const summary = (accuracy: Accuracy): ReadonlyArray<string> => [
  row(['op', 'formula', 'value', 'partials', 'second']),
  row(['---', '---', '--:', '--:', '--:']),
  ...shownFamilies.flatMap(([title, names]) => [
    row([`**${title}**`, '', '', '', '']),
    ...names.map((name) =>
      row([
        `[\`${calls(name, ops[name])[0] ?? name}\`](#${name.toLowerCase()})`,
        math(formulaOf(ops[name])),
        ...measuredCells(accuracy.ops[name]),
      ]),
    ),
  ]),
]

const partial = (op: Op, k: number): ReadonlyArray<string> => {
  const rule = op.partials[k]
  const operand = operandsOf(op)[k] ?? '?'
  if (rule === undefined) return []
  if (rule === null) return [`- $${operand}$ is a plain number, and has no partial.`]
  const text = ruleToLatex(rule, operandsOf(op), operandsOf(op, 'j')).text
  return [`- ${math(`\\frac{\\partial \\Omega}{\\partial ${operand}} = ${text}`)}`]
}

const tuple = (numbers: ReadonlyArray<number>): string => {
  const texts = numbers.map((each) => numberToLatex(each).text)
  return texts.length === 1 ? (texts[0] ?? '') : `(${texts.join(', ')})`
}

const kinkLine = (op: Op, { at, partials, reason }: Kink): string => {
  const operands = typeof op.arity === 'number' ? operandsOf(op) : ['x']
  const place = operands.length === 1 ? operands.join('') : `(${operands.join(', ')})`
  return `- At ${math(`${place} = ${tuple(at)}`)}: ${math(tuple(partials))}, ${reason}.`
}

const measurement = (op: Op, measured: MeasuredOp): string => {
  const partials = measured.partials.flatMap((worst, k) =>
    worst === null ? [] : [`$\\partial ${operandsOf(op)[k] ?? '?'}$ ${inFull(worst)}`],
  )
  return `- Worst ulp of ${String(measured.points)} points: value ${inFull(measured.value)}; ${partials.join(', ')}; second partials ${inFull(measured.second)}.`
}

/** A rule as it would be called in a program. */
const program = foldRule<string>({
  operand: (position) => ['x', 'y', 'z'][position] ?? '?',
  output: () => 'Ω',
  literal: (value) => (Object.is(value, -0) ? '-0' : String(value)),
  application: (name, args) => `${name}(${args.join(', ')})`,
  total: (of) => of,
})

/** What `simplify` writes instead of the op at some operands. */
const identitiesLine = (name: string, { identities = [] }: Op): ReadonlyArray<string> => {
  if (identities.length === 0) return []
  const equations = identities.map(
    ({ operands, is }) =>
      `\`${program({ _tag: 'Application', op: name, args: operands })}\` is \`${program(is)}\``,
  )
  return [`- Simplified: ${equations.join(', ')}.`]
}

const facts = (name: string, op: Op, accuracy: Accuracy): ReadonlyArray<string> => {
  const measured = accuracy.ops[name]
  return [
    '',
    `- ${math(`\\Omega = ${formulaOf(op)}`)} for ${domains(op).map(math).join(', ')}`,
    ...op.partials.flatMap((_, k) => partial(op, k)),
    ...op.kinks.map((kink) => kinkLine(op, kink)),
    ...identitiesLine(name, op),
    ...(measured === undefined ? [] : [measurement(op, measured)]),
  ]
}

const called = (name: string, op: Op): string =>
  calls(name, op)
    .map((each) => `\`${each}\``)
    .join(' or ')

const entry = (name: OpName, accuracy: Accuracy): ReadonlyArray<string> => {
  const op = ops[name]
  return [
    '',
    `### ${name}`,
    '',
    `${called(name, op)} · label \`${op.label}\``,
    '',
    op.documentation,
    ...facts(name, op, accuracy),
    ...recordedAs(op).flatMap(([hidden, when]) =>
      isOpName(hidden)
        ? ['', `Recorded as \`${hidden}\` ${when}:`, ...facts(hidden, ops[hidden], accuracy)]
        : [],
    ),
  ]
}

const introduction = (accuracy: Accuracy): string => `# The ops

Every op of the table, with its derivatives. This page is generated from the table, as are the sweeps that compute with it: what stands here is what runs. At the end: [other names](#what-goes-by-another-name-elsewhere) and [what is made of other ops](#what-is-made-of-other-ops).

- An op takes plain numbers or \`Var\`s: numbers give a number, a \`Var\` among the operands gives a \`Var\`. The [data-last forms](../packages/core/README.md) are in \`pipeable\`; a picture shows an op by its label.
- $\\Omega$ is the value of the op itself. The partials are the rules that run. Where a formula would overflow, vanish or cancel, an op of its own computes it with care, and stands here as the formula. A case that is $\\Omega$ alone belongs to operands where the op is NaN: its partial is that NaN.
- $[x \\lt y]$ is 1 where that holds, else 0.
- The domain is where value and partials are finite, but for overflow. Elsewhere the value is what IEEE 754 says, and nothing throws.
- A kink is a point without a derivative; there the partials are those of the first of these rules that applies: where locally convex or concave, the subgradient or supergradient of least norm; else the one-sided limit from inside the domain, which may be infinite; else NaN.
- What is simplified is what \`simplify\` writes more simply: such an identity changes no bit of a value, for any operands, and no derivative.${
  Object.keys(accuracy.ops).length === 0
    ? ''
    : `
- The three columns of the table say how far the value, the first partials (one for each operand) and the second partials have been found to be off at worst, in units in the last place (ulp), over points from the whole range of doubles, against references of 60 digits. An error that is greater because the function is badly conditioned at the point is shown as the condition number κ, how many ulp of the result one ulp in every operand makes, and what is beyond it; the details below show both. Measured with Node ${accuracy.node}; \`pnpm accuracy\` measures again.`
}

What is not a scalar throws \`InvalidOperand\`, lists of different lengths \`ArityMismatch\`.`

/** `docs/ops.md`: the reference of all ops, with what `elsewhere` says about those of other libraries. */
export const opsPage = (accuracy: Accuracy, elsewhere: string): string =>
  [
    '<!-- Generated from the op table by `pnpm generate`. Do not edit: change packages/core/src/ops or packages/core/codegen/page. -->',
    '',
    introduction(accuracy),
    '',
    ...summary(accuracy),
    ...shownFamilies.flatMap(([title, names]) => [
      '',
      `## ${title}`,
      ...names.flatMap((name) => entry(name, accuracy)),
    ]),
    '',
    elsewhere.trim(),
    '',
  ].join('\n')
