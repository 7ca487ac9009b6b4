import { describe, expect, it } from '@jest/globals'
import { add, edges, label, mul, neg, pow, record, scope, sum } from '@wengert/core'
import type { NodeId, Recording, Scalar, Tape } from '@wengert/core'
import { toDigraph, toSvg } from '@wengert/dot'
import fc from 'fast-check'
import { arrows, labels } from './model.js'
import { forbidden, texts } from './svg.js'

const seed = 20_241_123

interface Step {
  readonly op: 'add' | 'mul' | 'neg' | 'pow' | 'sum'
  readonly picks: ReadonlyArray<number>
  readonly scoped: boolean
}

const step: fc.Arbitrary<Step> = fc.record({
  op: fc.constantFrom('add', 'mul', 'neg', 'pow', 'sum'),
  picks: fc.array(fc.nat(), { minLength: 2, maxLength: 4 }),
  scoped: fc.boolean(),
})

/** Runs the steps, each on operands that earlier steps made. */
const run = (steps: ReadonlyArray<Step>): Recording<ReadonlyArray<number>, Scalar> =>
  record(
    (inputs) => {
      const made: Array<Scalar> = [...inputs]
      for (const { op, picks, scoped } of steps) {
        const [first = 0, second = 0, ...rest] = picks.map((pick) => made[pick % made.length] ?? 0)
        const body = (): Scalar =>
          ({
            add: () => add(first, second),
            mul: () => mul(first, second),
            neg: () => neg(first),
            pow: () => pow(first, 2),
            sum: () => sum([first, second, ...rest]),
          })[op]()
        made.push(scoped ? scope('step', body) : body())
      }
      return made.at(-1) ?? 0
    },
    [1, 2],
  )

/** The constants that are exponents and nothing else. */
const onlyExponents = (tape: Tape): ReadonlySet<NodeId | undefined> =>
  new Set(
    [...tape].flatMap((node) => (node._tag === 'Apply' && node.op === 'powConstant' ? [node.args[1]] : [])),
  )

/** Text as a picture can show it: control characters as their pictures, the unpaired and the undefined as �. */
const shown = (text: string): ReadonlyArray<string> =>
  Array.from(text.replace(/\r\n?|\u2028|\u2029/g, '\n'), (character) => {
    const code = character.codePointAt(0) ?? 0
    if (code === 10) return '\n'
    if (code === 160) return ' '
    if (code < 32) return String.fromCodePoint(0x2400 + code)
    if (code === 127) return '␡'
    const undefinedInText =
      code < 160
        ? code > 127
        : (code >= 0xd800 && code < 0xe000) || (code >= 0xfdd0 && code < 0xfdf0) || code % 0x10000 >= 0xfffe
    return undefinedInText ? '�' : character
  })
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '')

describe('the picture of a tape', () => {
  it('has a node a value and a node an op, save for exponents', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const recording = run(steps)
        const nodes = [...recording.tape]
        const ops = nodes.filter(({ _tag }) => _tag === 'Apply').length
        const exponents = onlyExponents(recording.tape).size
        expect(Object.keys(labels(toDigraph(recording)))).toHaveLength(nodes.length + ops - exponents)
      }),
      { seed },
    )
  })

  it('has an edge an operand and an edge an op, save for exponents', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { tape } = run(steps)
        const exponents = onlyExponents(tape)
        const expected = [
          ...edges(tape).flatMap(({ from, to }) =>
            exponents.has(from) ? [] : [`n${String(from)} -> op${String(to)}`],
          ),
          ...[...tape].flatMap(({ id, _tag }) =>
            _tag === 'Apply' ? [`op${String(id)} -> n${String(id)}`] : [],
          ),
        ]
        expect([...arrows(toDigraph(tape))].sort()).toEqual(expected.sort())
      }),
      { seed },
    )
  })

  it('shows any label and any name of a scope as it is', async () => {
    const metacharacters = fc.string({
      unit: fc.constantFrom(...Array.from('{}|<>\\"&;#nNGlr \n\t\u0000')),
      maxLength: 12,
    })
    const text = fc.oneof(
      metacharacters,
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string().map((inner) => `<${inner}>`),
      fc.constantFrom('&amp;', '&#38;', '\\\\"', '\ud800', '\\'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 10, maxLength: 20 }), async (names) => {
        const recording = record((x) => names.map((name) => scope(name, () => label(neg(x), name))), 1)
        const svg = await toSvg(recording)
        const drawn = texts(svg)
        expect(svg).not.toMatch(forbidden)
        for (const name of names) {
          for (const line of shown(name)) {
            // Once in the node's field, once in the frame of the scope.
            expect(drawn.filter((one) => one === line).length).toBeGreaterThanOrEqual(2)
          }
        }
      }),
      { seed, numRuns: 25 },
    )
  }, 120_000)

  it('shows a long label whole', async () => {
    const long = 'wide "load" '.repeat(3000)
    expect(texts(await toSvg(record((x) => label(neg(x), long), 1)))).toContain(long)
  })
})
