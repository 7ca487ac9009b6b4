import { functionArity, ops } from '@wengert/core'
import { intoDomain } from '../domain/intoDomain.js'
import { findFault } from '../domain/findFault.js'
import { roomy, witnessPoint } from '../domain/witness.js'
import { resultOf } from '../expression/evaluate.js'
import type {
  Block,
  Comparison,
  Expression,
  FunctionName,
  Operand,
  Statement,
  Step,
} from '../expression/Expression.js'
import { parameterAt } from '../expression/recordedOp.js'

type Known = ReadonlyArray<number>

/** Whether an operand may have a primal, where domains matter. */
type Accepts = (op: FunctionName, position: number, primal: number) => boolean

const acceptsAll: Accepts = () => true

/** Inside with room, to every side. */
const acceptsInside: Accepts = (op, position, primal) => {
  const { arity, domain } = ops[op]
  const { edge, most } = roomy
  return (
    Math.abs(primal) <= most &&
    domain[typeof arity === 'number' ? position : 0]?.some(
      ({ from, to }) => primal > from + edge && primal < to - edge,
    ) !== false
  )
}

const earlier = (index: number): Operand => ({ _tag: 'Earlier', index })

/** A drawn number as one of so many: even numbers count from the first, odd ones from the last. */
const placeOf = (index: number, count: number): number => {
  const offset = Math.floor(index / 2) % count
  return index % 2 === 0 ? offset : count - 1 - offset
}

const cyclic = (operand: Operand, known: Known): Operand =>
  operand._tag === 'Number' ? operand : earlier(placeOf(operand.index, known.length))

const rounded = (x: number): number => Math.round(x * 16) / 16

const operandFor = (
  operand: Operand,
  known: Known,
  accepts: Accepts,
  op: FunctionName,
  position: number,
): Operand => {
  if (parameterAt(op, position)) return operand
  if (operand._tag === 'Earlier') {
    const places = known.map((_, k) => placeOf(operand.index + 2 * k, known.length))
    const found = places.find((place) => accepts(op, position, known[place] ?? NaN))
    if (found !== undefined) return earlier(found)
  } else if (accepts(op, position, operand.value)) return operand
  const drawn = operand._tag === 'Number' ? operand.value : 0.5
  return { _tag: 'Number', value: rounded(Number(intoDomain(drawn, op, position))) }
}

const stepFor = ({ op, operands }: Step, known: Known, accepts: Accepts): Step => ({
  op,
  operands: operands.map((operand, position) => operandFor(operand, known, accepts, op, position)),
})

const comparisonFor = ({ comparison, left, right }: Comparison, known: Known): Comparison => ({
  comparison,
  left: cyclic(left, known),
  right: cyclic(right, known),
})

const blockFor = (block: Block, known: Known, accepts: Accepts): Block => {
  const all = [...known]
  return block.map((draft) => {
    const statement = statementFor(draft, all, accepts)
    all.push(Number(resultOf(statement, all)))
    return statement
  })
}

const primalOf = (operand: Operand, known: Known): number =>
  operand._tag === 'Number' ? operand.value : (known[operand.index] ?? NaN)

const statementFor = (draft: Statement, known: Known, accepts: Accepts): Statement => {
  if ('op' in draft) return stepFor(draft, known, accepts)
  switch (draft._tag) {
    case 'Ruled':
      return { ...draft, step: stepFor(draft.step, known, accepts) }
    case 'Branch':
      return {
        ...draft,
        when: comparisonFor(draft.when, known),
        then: blockFor(draft.then, known, accepts),
        otherwise: blockFor(draft.otherwise, known, accepts),
      }
    case 'Loop': {
      const start = cyclic(draft.start, known)
      const within = [...known, primalOf(start, known)]
      return {
        ...draft,
        start,
        when: comparisonFor(draft.when, within),
        body: blockFor(draft.body, within, accepts),
      }
    }
    case 'Slope': {
      const at = cyclic(draft.at, known)
      return { ...draft, at, body: blockFor(draft.body, [...known, primalOf(at, known)], accepts) }
    }
  }
}

/** An expression from a draft: every operand is an input or an earlier result. */
export const expressionOf = (draft: Block, inputs: number): Expression => {
  const known = Array.from({ length: inputs }, () => 1)
  return { inputs, steps: blockFor(draft, known, acceptsAll) }
}

/** The least that an op does inside its domain: of the inputs if it can be, else of numbers. */
const leastOf = (op: FunctionName, at: Known): Expression => {
  const arity = functionArity[op]
  const length = typeof arity === 'number' ? arity : 2
  const operands = Array.from({ length }, (_, k) =>
    parameterAt(op, k) ? ({ _tag: 'Number', value: 1 } as const) : earlier(k % at.length),
  )
  const expression = { inputs: at.length, steps: [stepFor({ op, operands }, at, acceptsInside)] }
  if (findFault(expression, at, roomy) === undefined) return expression
  const numbers = operands.map((operand, k) =>
    operand._tag === 'Number'
      ? operand
      : operandFor({ _tag: 'Number', value: 0.5 + k / 4 }, at, acceptsInside, op, k),
  )
  return { inputs: at.length, steps: [{ op, operands: numbers }] }
}

/**
 * An expression from a draft that is inside the domains of its ops, and away from kinks, at one of the witnesses: each
 * operand is the next result that an op can take, and a statement that is not fine there is left out.
 */
export const expressionInside = (
  draft: Block,
  inputs: number,
  turn: number,
  names: ReadonlyArray<FunctionName>,
): Expression => {
  const at = witnessPoint(inputs, turn)
  const known = [...at]
  let steps: Block = []
  for (const each of draft) {
    const statement = statementFor(each, known, acceptsInside)
    if (findFault({ inputs, steps: [...steps, statement] }, at, roomy) !== undefined) continue
    steps = [...steps, statement]
    known.push(Number(resultOf(statement, known)))
  }
  return steps.length > 0 ? { inputs, steps } : leastOf(names[draft.length % names.length] ?? 'sin', at)
}
