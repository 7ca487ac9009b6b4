import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import {
  evaluate,
  expression,
  expressionAndPoint,
  intoDomain,
  results,
  showExpression,
  showFormula,
  tape,
} from '@wengert/laws'
import type { Expression, Operand, Statement } from '@wengert/laws'
import { documentation } from './documentation/Documentation.js'
import { execute } from './documentation/execution.js'
import type { Snippet } from './documentation/Snippet.js'
import { typeErrors } from './documentation/typing.js'
import { parameters } from './parameters.js'

const sampling = { seed: parameters.seed, numRuns: 60 }

const drawn = fc.sample(expression(), sampling)

const spelled = (x: number): string => (Object.is(x, -0) ? '-0' : String(x))

const x0: Operand = { _tag: 'Earlier', index: 0 }
const earlier = (index: number): Operand => ({ _tag: 'Earlier', index })
const number = (value: number): Operand => ({ _tag: 'Number', value })

/** Everything that a statement can be. */
const everything: Expression = {
  inputs: 2,
  steps: [
    { _tag: 'Ruled', rule: 'pullback', step: { op: 'dot', operands: [x0, earlier(1), x0, number(2)] } },
    { _tag: 'Ruled', rule: 'tangent', step: { op: 'pow', operands: [earlier(1), number(3)] } },
    { _tag: 'Ruled', rule: 'tangent', step: { op: 'norm', operands: [x0, earlier(1), earlier(2)] } },
    {
      _tag: 'Branch',
      when: { comparison: 'less', left: x0, right: earlier(2) },
      then: [{ op: 'sin', operands: [earlier(4)] }],
      otherwise: [],
    },
    {
      _tag: 'Loop',
      start: earlier(5),
      when: { comparison: 'notEqual', left: earlier(6), right: number(-0) },
      body: [{ op: 'mul', operands: [earlier(6), number(0.5)] }],
      times: 3,
    },
    { _tag: 'Slope', body: [{ op: 'mul', operands: [earlier(7), earlier(6)] }], at: x0 },
    { op: 'sub', operands: [earlier(7), { _tag: 'Number', value: -1 }] },
  ],
}

const snippet = (code: string): Snippet => ({
  file: 'packages/laws/README.md',
  line: 1,
  code,
  asserts: true,
})

describe('the code of an expression', () => {
  it('is the expression at its point, when it is run', async () => {
    for (const pair of fc.sample(expressionAndPoint({ kinks: 'any' }), sampling)) {
      const [f, at] = pair
      const code = fc.stringify(pair)
      expect(code).toContain(`f([${at.map(spelled).join(', ')}]) // => ${spelled(Number(evaluate(f)(at)))}\n`)
      await execute(snippet(code))
    }
    const value = String(Number(evaluate(everything)([0.5, 2])))
    await execute(snippet(`${showExpression(everything)}\nf([0.5, 2]) // => ${value}`))
  })

  it('is the tape, when it is run', async () => {
    for (const drawn of fc.sample(tape({ kinks: 'any' }), sampling)) {
      const nodes = JSON.stringify([...drawn.tape])
      await execute(snippet(`${fc.stringify(drawn)}JSON.stringify([...recording.tape]) // => '${nodes}'`))
    }
  })

  it('is what a function of it prints as, that of its results and with its operands prepared', async () => {
    expect(fc.stringify(evaluate(everything))).toBe(`\n${showExpression(everything)}\n`)
    expect(fc.stringify({ f: evaluate(everything) })).toContain(
      `// ${showFormula(everything).split('\n')[0] ?? ''}\n`,
    )
    const given = [0.5, 2, 0.25]
    for (const f of [everything, ...drawn]) {
      const prepared = evaluate(f, intoDomain)
      const value = spelled(Number(prepared(given)))
      await execute(snippet(`${fc.stringify(prepared)}f(${JSON.stringify(given)}) // => ${value}`))
      const all = results(f)
      const values = all(given).map((each) => spelled(Number(each)))
      await execute(snippet(`${fc.stringify(all)}f(${JSON.stringify(given)}) // => [${values.join(', ')}]`))
    }
  })

  it('type-checks', () => {
    const pairs = fc.sample(expressionAndPoint(), { ...sampling, numRuns: 10 })
    const tapes = fc.sample(tape(), { ...sampling, numRuns: 10 })
    const functions = [
      evaluate(everything),
      evaluate(everything, intoDomain),
      results(everything, intoDomain),
    ]
    const shown = [everything, ...drawn].map((each) => showExpression(each))
    const printed = [...pairs, ...tapes, ...functions].map((each) => fc.stringify(each))
    expect(typeErrors(documentation([...shown, ...printed].map(snippet)))).toEqual([])
  })

  it('names only what is used again', () => {
    const [x, v0] = [x0, earlier(1)]
    const shown = (...steps: ReadonlyArray<Statement>): ReadonlyArray<string> =>
      showExpression({ inputs: 1, steps })
        .split('\n')
        .filter((line) => !/^(import|\/\/)/u.test(line))
    expect(shown({ op: 'sin', operands: [x] })).toEqual([
      'const f = ([x0 = 1]: ReadonlyArray<Scalar>): Scalar => sin(x0)',
    ])
    const ruled = { _tag: 'Ruled', rule: 'tangent', step: { op: 'exp', operands: [v0] } } as const
    const slope = { _tag: 'Slope', at: x, body: [{ op: 'mul', operands: [v0, v0] }] } as const
    expect(shown(slope, ruled)).toEqual([
      'const f = ([x0 = 1]: ReadonlyArray<Scalar>): Scalar => {',
      '  const v0 = grad((v0x: Scalar): Scalar => mul(v0x, v0x))(x0)',
      '  return customRule(([p0]: readonly [Scalar]) => exp(p0), {',
      "    name: 'exp',",
      '    tangent: (_, [t0], output) => mul(t0, output),',
      '  })([v0])',
      '}',
    ])
    expect(shown({ ...ruled, step: { op: 'clamp', operands: [x, x, x] } }).slice(0, 5)).toEqual([
      'const f = ([x0 = 1]: ReadonlyArray<Scalar>): Scalar =>',
      '  customRule(([p0, p1, p2]: readonly [Scalar, Scalar, Scalar]) => clamp(p0, p1, p2), {',
      "    name: 'clamp',",
      '    tangent: ([p0, p1, p2], [t0, t1, t2], output) => sum([',
      '      mul(t0, select(and(gt(p0, p1), lt(p0, p2)), 1, select(eq(output, output), 0, output))),',
    ])
    const when = { comparison: 'less', left: x, right: number(2) } as const
    expect(shown({ _tag: 'Loop', start: x, when, body: [{ op: 'sin', operands: [v0] }], times: 3 })).toEqual([
      'const f = ([x0 = 1]: ReadonlyArray<Scalar>): Scalar => {',
      '  let v0: Scalar = x0',
      '  for (let k = 0; k < 3 && less(x0, 2); k++) {',
      '    v0 = sin(v0)',
      '  }',
      '  return v0',
      '}',
    ])
  })

  it('comes with a formula of a loop that runs once', () => {
    const when = { comparison: 'less', left: x0, right: number(2) } as const
    const once = { _tag: 'Loop', start: x0, when, body: [{ op: 'sin', operands: [x0] }], times: 1 } as const
    expect(showFormula({ inputs: 1, steps: [once] })).toBe(
      'f(x0) = { from v0x = x0, while x0 < 2, at most once: v0x ↦ sin(x0) }',
    )
  })

  it('comes with a formula', () => {
    expect(showFormula(everything).split('\n')).toEqual([
      'f(x0, x1) = { d/dv5x v5x * v4 at v5x = x0 } - (-1)',
      '  v0 = dot(x0, x1, x0, 2)',
      '  v2 = norm(x0, x1, v0)',
      '  v4 = { from v4x = { sin(v2) if x0 < v0, else v2 }, while v4x ≠ (-0), at most 3 times: v4x ↦ v4x * 0.5 }',
    ])
  })
})
