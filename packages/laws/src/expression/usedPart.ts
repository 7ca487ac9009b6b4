import type { Block, Expression, Operand, Statement } from './Expression.js'
import { rewire } from './rewire.js'
import { usesIn } from './usesIn.js'

const withUsedBlocks = (statement: Statement, count: number): Statement => {
  if ('op' in statement) return statement
  switch (statement._tag) {
    case 'Ruled':
      return statement
    case 'Branch':
      return {
        ...statement,
        then: usedBlock(statement.then, count),
        otherwise: usedBlock(statement.otherwise, count),
      }
    case 'Loop':
    case 'Slope':
      return { ...statement, body: usedBlock(statement.body, count + 1) }
  }
}

/** The statements of a block that its last one uses, by way of others too. `count` inputs and results are known before. */
const usedBlock = (block: Block, count: number): Block => {
  const used = new Set([count + block.length - 1])
  const kept: Array<readonly [index: number, statement: Statement]> = []
  for (let k = block.length - 1; k >= 0; k--) {
    const index = count + k
    const each = block[k]
    if (each === undefined || !used.has(index)) continue
    const statement = withUsedBlocks(each, index)
    for (const use of usesIn(statement, index)) used.add(use)
    kept.unshift([index, statement])
  }
  if (kept.length === block.length) return kept.map(([, statement]) => statement)
  const indices = kept.map(([index]) => index)
  return kept.map(([index, statement], place) => {
    const wire = (operand: Operand): Operand => {
      if (operand._tag === 'Number' || operand.index < count) return operand
      // What an inner block knows besides is numbered from its statement on, and keeps its distance.
      return operand.index < index
        ? { _tag: 'Earlier', index: count + indices.indexOf(operand.index) }
        : { _tag: 'Earlier', index: operand.index - index + count + place }
    }
    return rewire(statement, wire)
  })
}

/** An expression without the statements that its value does not use, those of inner blocks neither. */
export const usedPart = ({ inputs, steps }: Expression): Expression => ({
  inputs,
  steps: usedBlock(steps, Math.max(1, inputs)),
})
