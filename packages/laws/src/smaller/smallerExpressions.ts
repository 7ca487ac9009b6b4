import { functionArity } from '@wengert/core'
import type { Expression, Operand, Ruled, Statement, Step } from '../expression/Expression.js'
import { parameterAt } from '../expression/recordedOp.js'
import { replaced, rewire, rewireBlock, usesOf } from '../expression/rewire.js'
import { stepsOf } from '../expression/stepsOf.js'
import { smallerBlocks } from './smallerBlocks.js'

/** A smaller expression, and which inputs of the larger one it still has. */
export interface Smaller {
  readonly expression: Expression
  readonly inputs: ReadonlyArray<number>
}

const first: Operand = { _tag: 'Earlier', index: 0 }

/** One statement alone, of the inputs only. */
const alone = (statement: Statement, k: number, inputs: number): Statement =>
  rewire(statement, (operand) => {
    if (operand._tag === 'Number' || operand.index < inputs) return operand
    // What is known inside of a block only keeps its distance from the statement.
    return operand.index < inputs + k ? first : { ...operand, index: operand.index - k }
  })

const plainStep = ({ op, operands }: Step): Step => ({
  op,
  // The greatest of no numbers is infinite: such a step comes from a block that is not run.
  operands:
    functionArity[op] === 'any' && operands.length === 0
      ? [first]
      : operands.map((operand, k): Operand => {
          if (parameterAt(op, k)) return operand
          return k === 0 ? first : { _tag: 'Number', value: k + 1 }
        }),
})

/** An op of the first input and plain numbers. */
const plain = (step: Step | Ruled): Expression => ({
  inputs: 1,
  steps: ['op' in step ? plainStep(step) : { ...step, step: plainStep(step.step) }],
})

/** Expressions that do less, those that do least first: the way in which counterexamples shrink. */
export function* smallerExpressions({ inputs, steps }: Expression): Generator<Smaller> {
  const all = Array.from({ length: inputs }, (_, k) => k)
  const [only] = steps
  const isPlain = steps.length === 1 && only !== undefined && ('op' in only || only._tag === 'Ruled')
  if (!isPlain) for (const step of steps.flatMap(stepsOf)) yield { expression: plain(step), inputs: [0] }
  if (steps.length > 2)
    for (const [k, statement] of steps.entries())
      yield { expression: { inputs, steps: [alone(statement, k, inputs)] }, inputs: all }
  for (let k = inputs - 1; k >= 0 && inputs > 1; k--)
    if (!usesOf(steps, k))
      yield {
        expression: { inputs: inputs - 1, steps: rewireBlock(steps, replaced(k, 0, first)) },
        inputs: all.filter((each) => each !== k),
      }
  for (const smaller of smallerBlocks(steps, inputs, 1))
    yield { expression: { inputs, steps: smaller }, inputs: all }
}
