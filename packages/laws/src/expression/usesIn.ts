import type { Block, Operand, Statement } from './Expression.js'

const indexOf = (operand: Operand): ReadonlyArray<number> =>
  operand._tag === 'Earlier' ? [operand.index] : []

/** An empty block is the last result before it. */
const usesInBlock = (block: Block, count: number): ReadonlyArray<number> =>
  block.length === 0 ? [count - 1] : block.flatMap((statement, k) => usesIn(statement, count + k))

const allUsesIn = (statement: Statement, count: number): ReadonlyArray<number> => {
  if ('op' in statement) return statement.operands.flatMap(indexOf)
  switch (statement._tag) {
    case 'Ruled':
      return statement.step.operands.flatMap(indexOf)
    case 'Branch': {
      const { when, then, otherwise } = statement
      const compared = [when.left, when.right].flatMap(indexOf)
      return [...compared, ...usesInBlock(then, count), ...usesInBlock(otherwise, count)]
    }
    case 'Loop': {
      const { start, when, body } = statement
      return [...[start, when.left, when.right].flatMap(indexOf), ...usesInBlock(body, count + 1)]
    }
    case 'Slope':
      return [...indexOf(statement.at), ...usesInBlock(statement.body, count + 1)]
  }
}

/**
 * The inputs and results before a statement that it uses, each as often as it does. `count` are known before it: what its
 * inner blocks know besides is numbered from there.
 */
export const usesIn = (statement: Statement, count: number): ReadonlyArray<number> =>
  allUsesIn(statement, count).filter((index) => index < count)
