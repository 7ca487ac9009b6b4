import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { functions } from '@wengert/core'
import { expression, expressionAndPoint, point, showFormula, tape } from '@wengert/laws'
import type { Expression, ExpressionConstraints, FunctionName, Statement } from '@wengert/laws'
import { parameters } from './parameters.js'

const runs = { seed: parameters.seed, numRuns: 3000 }

/** All statements, those of inner blocks too. */
const statementsOf = (statement: Statement): ReadonlyArray<Statement> => {
  if ('op' in statement) return [statement]
  switch (statement._tag) {
    case 'Ruled':
      return [statement, statement.step]
    case 'Branch':
      return [statement, ...[...statement.then, ...statement.otherwise].flatMap(statementsOf)]
    case 'Loop':
    case 'Slope':
      return [statement, ...statement.body.flatMap(statementsOf)]
  }
}

const all = ({ steps }: Expression): ReadonlyArray<Statement> => steps.flatMap(statementsOf)

const has = (f: Expression, name: string): boolean =>
  all(f).some((each) => ('op' in each ? each.op === name : each._tag === name))

/** The smallest expression with a fault, the point there, and how it was reported. */
const smallest = (
  isFaulty: (f: Expression) => boolean,
  constraints: ExpressionConstraints = {},
  seed: number = runs.seed,
): readonly [expression: Expression, at: ReadonlyArray<number>] => {
  const found = fc.check(
    fc.property(expressionAndPoint(constraints), ([f]) => !isFaulty(f)),
    { ...runs, seed },
  )
  const [counterexample] = found.counterexample ?? []
  if (counterexample === undefined) throw new Error('The fault was never drawn.')
  return counterexample
}

describe('a faulty expression shrinks', () => {
  it('to one step on input 0, at 0', () => {
    const [f, at] = smallest((each) => has(each, 'tanh'))
    expect([showFormula(f), at]).toEqual(['f(x0) = tanh(x0)', [0]])
  })

  it('to one statement, whatever the op at fault is', () => {
    const sizes = (Object.keys(functions) as ReadonlyArray<FunctionName>).map((name) => {
      const [f, at] = smallest((each) => has(each, name), { ops: [name, 'sin', 'add', 'exp'] })
      return [name, all(f).length, f.inputs > 2, at.every((x) => String(x).length <= 4)]
    })
    expect(sizes).toEqual(Object.keys(functions).map((name) => [name, 1, false, true]))
  })

  it('to a chain of two where the fault is in a composition', () => {
    const isComposed = ({ inputs, steps }: Expression): boolean =>
      steps.some(
        (outer) =>
          'op' in outer &&
          outer.op === 'sin' &&
          outer.operands.some((operand) => {
            const inner = operand._tag === 'Earlier' ? steps[operand.index - inputs] : undefined
            return inner !== undefined && 'op' in inner && inner.op !== 'sin' && inner.op !== 'neg'
          }),
      )
    const [f, at] = smallest(isComposed, { ops: ['sin', 'neg', 'exp', 'mul', 'max'] })
    expect([all(f).length, f.inputs]).toEqual([2, 1])
    expect(showFormula(f)).toMatch(/^f\(x0\) = sin\(.*\)$/)
    expect(at).toHaveLength(1)
  })

  it.each([
    ['Ruled', 2],
    ['Branch', 1],
    ['Loop', 2],
    ['Slope', 2],
  ])('to a %s with as little in it as there can be, or one statement more', (kind, least) => {
    const sizes = Array.from({ length: 20 }, (_, k) => {
      const [f] = smallest((each) => has(each, kind), {}, parameters.seed + k)
      return all(f).length
    })
    expect(sizes.filter((size) => size === least).length).toBeGreaterThanOrEqual(16)
    expect(sizes.filter((size) => size > least + 1)).toEqual([])
  })

  it('by itself too, and with a point of its own', () => {
    const alone = fc.check(
      fc.property(expression(), (f) => !has(f, 'acosh')),
      runs,
    )
    expect(alone.counterexample?.map(showFormula)).toEqual(['f(x0) = acosh(x0)'])
    const chained = fc.check(
      fc.property(
        expression().chain((f) => point(f).map((at) => [f, at] as const)),
        ([f]) => !has(f, 'acosh'),
      ),
      runs,
    )
    const [[f, at] = []] = chained.counterexample ?? []
    expect([f && showFormula(f), at]).toEqual(['f(x0) = acosh(x0)', [2]])
  })
})

describe('a counterexample', () => {
  const faulty = fc.property(expressionAndPoint(), ([f]) => !has(f, 'tanh'))

  it('is replayed from its seed and path', () => {
    const first = fc.check(faulty, runs)
    const path = first.counterexamplePath ?? ''
    const again = fc.check(faulty, { seed: first.seed, path, endOnFailure: true })
    expect(path).not.toBe('')
    expect([again.failed, again.numRuns, again.numShrinks]).toEqual([true, 1, 0])
    expect(again.counterexample).toEqual(first.counterexample)
  })

  it('is reported as code and as a formula, with its point', () => {
    const code = [
      "import { tanh, type Scalar } from '@wengert/core'",
      '// f(x0) = tanh(x0)',
      'const f = ([x0 = 1]: ReadonlyArray<Scalar>): Scalar => tanh(x0)',
    ].join('\n')
    expect(() => {
      fc.assert(faulty, runs)
    }).toThrow(`${code}\nf([0]) // => 0\n`)
    const onTapes = fc.property(tape(), ({ tape: nodes }) =>
      [...nodes].every((node) => node._tag !== 'Apply' || node.op !== 'acosh'),
    )
    const recorded = code.replaceAll('tanh', 'acosh').replace('acosh,', 'acosh, record,')
    expect(() => {
      fc.assert(onTapes, runs)
    }).toThrow(`${recorded}\nconst recording = record(f, [2])\n`)
  })

  it('given by hand shrinks as well', () => {
    const given: Expression = {
      inputs: 2,
      steps: [
        { op: 'exp', operands: [{ _tag: 'Earlier', index: 1 }] },
        { op: 'tanh', operands: [{ _tag: 'Earlier', index: 2 }] },
      ],
    }
    const found = fc.check(
      fc.property(expression(), (f) => !has(f, 'tanh')),
      { ...runs, examples: [[given]] },
    )
    expect(found.counterexample?.map(showFormula)).toEqual(['f(x0) = tanh(x0)'])
  })
})
