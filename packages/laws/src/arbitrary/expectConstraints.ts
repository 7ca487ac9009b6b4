import * as fc from 'fast-check'
import { usual } from './ExpressionConstraints.js'
import type { ExpressionConstraints, StatementKind } from './ExpressionConstraints.js'
import { expectOps } from './expectOps.js'
import { listed, refuse, shown } from './refusal.js'

const leasts = { inputs: 1, steps: 1, list: 0, depth: 0, block: 1, turns: 1 } as const

/** Arbitraries of blocks double with every level, and there is nothing to be seen in blocks so deep. */
const deepest = 10

const known: ReadonlyArray<string> = [...Object.keys(leasts), 'ops', 'numbers', 'statements', 'domains']

const statementKinds: ReadonlyArray<StatementKind> = ['Ruled', 'Branch', 'Loop', 'Slope']

const isKind = (value: unknown): boolean => statementKinds.some((each) => each === value)

const everyDomains = ['kept', 'ignored'] as const

/** Refuses options that nobody knows: a misspelt one would be ignored in silence. */
export const expectKnown = (
  called: string,
  position: number,
  names: ReadonlyArray<string>,
  given: object,
): void => {
  const other = Object.keys(given).find((name) => !names.includes(name))
  if (other === undefined) return
  refuse(
    called,
    position,
    `Expected ${listed(names)} as constraints of ${called}, but ${other} came. Leave it out.`,
  )
}

const expectSizes = (called: string, constraints: ExpressionConstraints): void => {
  for (const name of Object.keys(leasts) as ReadonlyArray<keyof typeof leasts>) {
    const { [name]: size = usual[name] } = constraints
    if (!Number.isSafeInteger(size) || size < leasts[name])
      refuse(
        called,
        0,
        `Expected a whole number from ${String(leasts[name])} as the ${name} of ${called}, but ${shown(size)} came. Leave it out for ${String(usual[name])}.`,
      )
  }
}

/** Refuses what is not among the constraints of random expressions, or of what has more of them. */
export const expectConstraints = (
  called: string,
  constraints: ExpressionConstraints,
  more: ReadonlyArray<string> = [],
): void => {
  if (typeof constraints !== 'object' || (constraints as unknown) === null)
    refuse(
      called,
      0,
      `Expected constraints as argument 1 of ${called}, but ${shown(constraints)} came. Write ${called}({ ops: ['sin', 'mul'] }), or ${called}() for everything.`,
    )
  expectKnown(called, 0, [...known, ...more], constraints)
  const { ops, numbers, statements, domains } = constraints
  if (ops !== undefined && (!Array.isArray(ops) || ops.length === 0))
    refuse(
      called,
      0,
      `Expected an array of at least one name as the ops of ${called}, but ${shown(ops)} came. Leave them out for all ops.`,
    )
  expectOps(called, 'as the ops', ops ?? [])
  expectSizes(called, constraints)
  const { depth = usual.depth } = constraints
  if (depth > deepest)
    refuse(
      called,
      0,
      `Expected a depth of at most ${String(deepest)} for ${called}, but ${String(depth)} came. Leave it out for ${String(usual.depth)}.`,
    )
  if (numbers !== undefined && !(numbers instanceof fc.Arbitrary))
    refuse(
      called,
      0,
      `Expected an arbitrary as the numbers of ${called}, but ${shown(numbers)} came. Write fc.integer(), or leave it out for finite numbers of all kinds.`,
    )
  if (statements !== undefined && !(Array.isArray(statements) && statements.every(isKind)))
    refuse(
      called,
      0,
      `Expected an array of ${statementKinds.join(', ')} as the statements of ${called}, but ${shown(statements)} came. Leave it out for all, or write [] for straight lines.`,
    )
  if (domains !== undefined && !everyDomains.includes(domains))
    refuse(
      called,
      0,
      `Expected 'kept' or 'ignored' as the domains of ${called}, but ${shown(domains)} came. Leave it out to have them kept.`,
    )
}
