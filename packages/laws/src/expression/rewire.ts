import type { Block, Comparison, Operand, Statement, Step } from './Expression.js'

/** What becomes of an operand. */
export type Wiring = (operand: Operand) => Operand

const wireComparison = ({ comparison, left, right }: Comparison, wire: Wiring): Comparison => ({
  comparison,
  left: wire(left),
  right: wire(right),
})

const wireStep = ({ op, operands }: Step, wire: Wiring): Step => ({ op, operands: operands.map(wire) })

/** A statement with all its operands wired anew, those of inner blocks too. */
export const rewire = (statement: Statement, wire: Wiring): Statement => {
  if ('op' in statement) return wireStep(statement, wire)
  switch (statement._tag) {
    case 'Ruled':
      return { ...statement, step: wireStep(statement.step, wire) }
    case 'Branch':
      return {
        ...statement,
        when: wireComparison(statement.when, wire),
        then: rewireBlock(statement.then, wire),
        otherwise: rewireBlock(statement.otherwise, wire),
      }
    case 'Loop':
      return {
        ...statement,
        start: wire(statement.start),
        when: wireComparison(statement.when, wire),
        body: rewireBlock(statement.body, wire),
      }
    case 'Slope':
      return { ...statement, at: wire(statement.at), body: rewireBlock(statement.body, wire) }
  }
}

/** A block with all its operands wired anew. */
export const rewireBlock = (block: Block, wire: Wiring): Block =>
  block.map((statement) => rewire(statement, wire))

/** The wiring when so many results come at a place where one was: users of the old one use the last, or another operand. */
export const replaced =
  (index: number, count: number, by: Operand = { _tag: 'Earlier', index: index + count - 1 }): Wiring =>
  (operand) => {
    if (operand._tag === 'Number' || operand.index < index) return operand
    return operand.index === index ? by : { _tag: 'Earlier', index: operand.index + count - 1 }
  }

/** True where some statements use the input or result of a number. */
export const usesOf = (block: Block, index: number): boolean => {
  let isUsed = false
  rewireBlock(block, (operand) => {
    if (operand._tag === 'Earlier' && operand.index === index) isUsed = true
    return operand
  })
  return isUsed
}
