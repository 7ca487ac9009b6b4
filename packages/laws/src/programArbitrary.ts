import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { operandArbitrary, stepArbitrary } from './expressionArbitrary.js'
import type { ExpressionConstraints } from './expressionArbitrary.js'
import type { Block, Branch, Comparison, Loop, Program, Slope, Statement } from './Program.js'
import { showProgram } from './showProgram.js'

/** What random programs are made of. */
export interface ProgramConstraints extends ExpressionConstraints {
  /** The greatest number of inputs, 3 unless told otherwise. */
  readonly maxInputs?: number
  /** How deep blocks nest, 2 unless told otherwise; 0 for straight lines. */
  readonly maxDepth?: number
  /** The greatest number of statements of an inner block, 3 unless told otherwise. */
  readonly maxBlock?: number
  /** The greatest number of turns of a loop, 4 unless told otherwise. */
  readonly maxTurns?: number
  /** False for programs that take no derivatives inside; they do unless told otherwise. */
  readonly slopes?: boolean
}

/** Prints a program as code wherever fast-check reports it. */
const printed = (program: Program): Program =>
  Object.defineProperty({ ...program }, fc.toStringMethod, { value: () => showProgram(program) })

/**
 * Random programs with random control flow: {@link Expression}s whose steps may be branches, loops that end by a
 * comparison, and derivatives of blocks. They shrink to fewer statements, straight lines before control flow, and are
 * reported as code.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { programArbitrary, runProgram } from '@wengert/laws'
 *
 * const programs = programArbitrary({ ops: ['add', 'mul'], numbers: fc.integer(), slopes: false })
 * fc.sample(programs, { numRuns: 5, seed: 1 }).every((each) => Number.isInteger(runProgram(each)([2, 3, 5]))) // => true
 * ```
 */
export const programArbitrary = ({
  maxInputs = 3,
  maxSteps = 8,
  maxDepth = 2,
  maxBlock = 3,
  maxTurns = 4,
  slopes = true,
  ...constraints
}: ProgramConstraints = {}): Arbitrary<Program> => {
  const step = stepArbitrary(constraints)
  const operand = operandArbitrary(constraints.numbers)
  const when: Arbitrary<Comparison> = fc.record({
    comparison: fc.constantFrom('less', 'lessOrEqual', 'greater', 'greaterOrEqual', 'notEqual', 'equal'),
    left: operand,
    right: operand,
  })
  const statementAt = (depth: number): Arbitrary<Statement> => {
    if (depth === 0) return step
    const inner: Arbitrary<Block> = fc.array(statementAt(depth - 1), { maxLength: maxBlock })
    const body: Arbitrary<Block> = fc.array(statementAt(depth - 1), { minLength: 1, maxLength: maxBlock })
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
      times: fc.integer({ min: 1, max: maxTurns }),
    })
    const slope: Arbitrary<Slope> = fc.record({ _tag: fc.constant('Slope'), body, at: operand })
    return fc.oneof(
      { withCrossShrink: true },
      { weight: 6, arbitrary: step },
      { weight: 2, arbitrary: branch },
      { weight: 2, arbitrary: loop },
      ...(slopes ? [{ weight: 1, arbitrary: slope }] : []),
    )
  }
  return fc
    .record({
      inputs: fc.integer({ min: 1, max: maxInputs }),
      steps: fc.array(statementAt(maxDepth), { minLength: 1, maxLength: maxSteps }),
    })
    .map(printed)
}
