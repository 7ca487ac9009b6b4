import type { Block, Comparison, Operand, Statement, Step } from '../expression/Expression.js'
import { functionArity } from '@wengert/core'
import { parameterAt } from '../expression/recordedOp.js'
import { replaced, rewireBlock, usesOf } from '../expression/rewire.js'
import { simplerNumbers } from './simplerNumbers.js'

const earlier = (index: number): Operand => ({ _tag: 'Earlier', index })

function* smallerOperands(operand: Operand, isParameter = false): Generator<Operand> {
  if (operand._tag === 'Number') {
    if (!isParameter) yield earlier(0)
    for (const value of simplerNumbers(operand.value)) yield { _tag: 'Number', value }
    return
  }
  if (operand.index > 0) yield earlier(0)
  for (let index = operand.index - 1; index > 0; index--) yield earlier(index)
}

const withAt = <A>(all: ReadonlyArray<A>, at: number, value: A): ReadonlyArray<A> =>
  all.map((each, k) => (k === at ? value : each))

function* smallerSteps(step: Step): Generator<Step> {
  const { op, operands } = step
  const arity = functionArity[op]
  if (arity === 'any')
    for (const k of operands.keys()) yield { op, operands: operands.filter((_, j) => j !== k) }
  if (arity === 'even') {
    const half = operands.length / 2
    for (let k = 0; k < half; k++) yield { op, operands: operands.filter((_, j) => j % half !== k) }
  }
  for (const [k, operand] of operands.entries())
    for (const smaller of smallerOperands(operand, parameterAt(op, k)))
      yield { op, operands: withAt(operands, k, smaller) }
}

function* smallerComparisons(when: Comparison): Generator<Comparison> {
  for (const left of smallerOperands(when.left)) yield { ...when, left }
  for (const right of smallerOperands(when.right)) yield { ...when, right }
}

/** Statements that do less in the place of one. `count` inputs and results are known before it. */
function* smallerStatements(statement: Statement, count: number): Generator<Statement> {
  if ('op' in statement) {
    yield* smallerSteps(statement)
    return
  }
  switch (statement._tag) {
    case 'Ruled':
      for (const step of smallerSteps(statement.step)) yield { ...statement, step }
      return
    case 'Branch':
      for (const then of smallerBlocks(statement.then, count, 0)) yield { ...statement, then }
      for (const otherwise of smallerBlocks(statement.otherwise, count, 0)) yield { ...statement, otherwise }
      for (const when of smallerComparisons(statement.when)) yield { ...statement, when }
      return
    case 'Loop':
      for (const times of [1, statement.times - 1])
        if (times > 0 && times < statement.times) yield { ...statement, times }
      for (const body of smallerBlocks(statement.body, count + 1, 1)) yield { ...statement, body }
      for (const when of smallerComparisons(statement.when)) yield { ...statement, when }
      for (const start of smallerOperands(statement.start)) yield { ...statement, start }
      return
    case 'Slope':
      for (const body of smallerBlocks(statement.body, count + 1, 1)) yield { ...statement, body }
      for (const at of smallerOperands(statement.at)) yield { ...statement, at }
  }
}

/** What a statement is made of, as statements in its place: the blocks of control flow, a step without its own rule. */
const opened = (statement: Statement, count: number): ReadonlyArray<Block> => {
  if ('op' in statement) return []
  const from = (body: Block, start: Operand): Block => rewireBlock(body, replaced(count, 0, start))
  switch (statement._tag) {
    case 'Ruled':
      return [[statement.step]]
    case 'Branch':
      return [statement.then, statement.otherwise]
    case 'Loop':
      return [from(statement.body, statement.start)]
    case 'Slope':
      return [from(statement.body, statement.at)]
  }
}

const operandsIn = (statement: Statement): ReadonlyArray<Operand> => {
  const all: Array<Operand> = []
  rewireBlock([statement], (operand) => {
    all.push(operand)
    return operand
  })
  return all
}

/** What users of a statement may use instead: what it used itself, the first input, or a number that ties with neither. */
const substitutes = (statement: Statement, count: number): ReadonlyArray<Operand> => {
  const indices = operandsIn(statement).flatMap((operand) =>
    operand._tag === 'Earlier' && operand.index < count ? [operand.index] : [],
  )
  const used = [...new Set([...indices, 0])].sort((a, b) => a - b).map(earlier)
  return [...used, { _tag: 'Number', value: 2 }]
}

/**
 * Blocks that do less, those that do least first: without statements, with control flow opened, with simpler operands.
 * `count` inputs and results are known before the block, which keeps at least so many statements.
 */
export function* smallerBlocks(block: Block, count: number, least: number): Generator<Block> {
  const spliced = (k: number, by: Block, substitute?: Operand): Block => [
    ...block.slice(0, k),
    ...by,
    ...rewireBlock(block.slice(k + 1), replaced(count + k, by.length, substitute)),
  ]
  const indices = [...block.keys()].reverse()
  if (block.length > least) {
    for (const k of indices) {
      const statement = block[k]
      if (statement === undefined) continue
      const isUsed = usesOf(block.slice(k + 1), count + k)
      for (const substitute of isUsed ? substitutes(statement, count + k) : [earlier(0)])
        yield spliced(k, [], substitute)
    }
  }
  for (const k of indices) {
    const statement = block[k]
    if (statement === undefined) continue
    for (const by of opened(statement, count + k))
      if (block.length - 1 + by.length >= least)
        yield spliced(k, by, by.length === 0 ? earlier(0) : undefined)
  }
  for (const k of indices) {
    const statement = block[k]
    if (statement === undefined) continue
    for (const by of smallerStatements(statement, count + k)) yield spliced(k, [by])
  }
}
