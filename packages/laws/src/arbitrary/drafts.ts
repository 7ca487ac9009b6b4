import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { functionArity, functions } from '@wengert/core'
import type {
  Block,
  Branch,
  Comparison,
  FunctionName,
  Loop,
  Operand,
  Ruled,
  Slope,
  Statement,
  Step,
} from '../expression/Expression.js'
import { parameterAt } from '../expression/recordedOp.js'
import { usual } from './ExpressionConstraints.js'
import type { ExpressionConstraints } from './ExpressionConstraints.js'
import { finiteNumber } from './numbers.js'

/** The names of all op functions. */
export const everyOp = Object.keys(functions) as ReadonlyArray<FunctionName>

const count = (op: FunctionName, list: number): Arbitrary<number> => {
  const arity = functionArity[op]
  if (arity === 'any') return fc.nat(list)
  if (arity === 'even') return fc.nat(list).map((pairs) => 2 * pairs)
  return fc.constant(arity)
}

const parameter = fc.nat(3).map((value): Operand => ({ _tag: 'Number', value }))

const earlier = (index: number): Operand => ({ _tag: 'Earlier', index })

const operandOf = (numbers: Arbitrary<number>): Arbitrary<Operand> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.nat(50).map(earlier) },
    { weight: 1, arbitrary: numbers.map((value): Operand => ({ _tag: 'Number', value })) },
  )

/** The last result in the place of a plain number where there are only numbers: what depends on no input says little. */
const moving = (operands: ReadonlyArray<Operand>): ReadonlyArray<Operand> =>
  operands.some(({ _tag }) => _tag === 'Earlier')
    ? operands
    : operands.map((operand, k) => (k === 0 ? earlier(1) : operand))

const stepOf = (
  { ops = everyOp, list = usual.list }: ExpressionConstraints,
  operand: Arbitrary<Operand>,
): Arbitrary<Step> =>
  fc
    .constantFrom(...ops)
    .chain((op) =>
      count(op, list).chain((length) =>
        fc
          .tuple(...Array.from({ length }, (_, k) => (parameterAt(op, k) ? parameter : operand)))
          .map((operands): Step => ({ op, operands: moving(operands) })),
      ),
    )

/**
 * Drafts of expressions: statements whose operands are numbers of any size, to be counted modulo the inputs and results
 * there are, and may be outside of domains.
 */
export const draftOf = (constraints: ExpressionConstraints): Arbitrary<Block> => {
  const { numbers = finiteNumber, steps = usual.steps, depth = usual.depth } = constraints
  const { block = usual.block, turns = usual.turns } = constraints
  const kinds = constraints.statements ?? ['Ruled', 'Branch', 'Loop', 'Slope']
  const operand = operandOf(numbers)
  const step = stepOf(constraints, operand)
  const when: Arbitrary<Comparison> = fc
    .record({
      comparison: fc.constantFrom('less', 'lessOrEqual', 'greater', 'greaterOrEqual', 'notEqual', 'equal'),
      left: operand,
      right: operand,
    })
    .map(({ comparison, left, right }) => {
      const [moved = left] = moving([left, right])
      return { comparison, left: moved, right }
    })
  const ruled: Arbitrary<Ruled> = fc.record({
    _tag: fc.constant('Ruled'),
    rule: fc.constantFrom('pullback', 'tangent'),
    step,
  })
  const statementAt = (levels: number): Arbitrary<Statement> => {
    const flat = [
      { weight: 6, arbitrary: step },
      ...(kinds.includes('Ruled') ? [{ weight: 1, arbitrary: ruled }] : []),
    ]
    if (levels === 0) return fc.oneof(...flat)
    const inner: Arbitrary<Block> = fc.array(statementAt(levels - 1), { maxLength: block })
    const body: Arbitrary<Block> = fc.array(statementAt(levels - 1), { minLength: 1, maxLength: block })
    const branch: Arbitrary<Branch> = fc.record({
      _tag: fc.constant('Branch'),
      when,
      then: inner,
      otherwise: inner,
    })
    const loop: Arbitrary<Loop> = fc.record({
      _tag: fc.constant('Loop'),
      start: operand,
      when,
      body,
      times: fc.integer({ min: 1, max: turns }),
    })
    const slope: Arbitrary<Slope> = fc.record({ _tag: fc.constant('Slope'), body, at: operand })
    return fc.oneof(
      ...flat,
      ...(kinds.includes('Branch') ? [{ weight: 2, arbitrary: branch }] : []),
      ...(kinds.includes('Loop') ? [{ weight: 2, arbitrary: loop }] : []),
      ...(kinds.includes('Slope') ? [{ weight: 1, arbitrary: slope }] : []),
    )
  }
  return fc.array(statementAt(depth), { minLength: 1, maxLength: steps })
}
