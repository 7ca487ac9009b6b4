import { describe, expect, it } from '@jest/globals'
import * as E from 'fp-ts/lib/Either.js'
import {
  apply,
  chain,
  compose,
  exp,
  external,
  fanout,
  input,
  label,
  labelNode,
  map,
  mul,
  neg,
  record,
  runBuild,
  scope,
  sin,
  split,
  within,
  withEnvironment,
} from '@wengert/core'
import type { Linked, Recording, Scalar, Tape } from '@wengert/core'

const rightOf = <A, B>(linked: Linked<A, B>): Recording<A, B> => {
  if (E.isRight(linked)) return linked.right
  throw new Error(linked.left.message)
}

const square = record((x) => mul(x, x), 3)

/** The same function of a record with the one key x. */
const inRecord = ({ tape, inputs, output }: Recording<number, Scalar>): Recording<{ x: number }, Scalar> => ({
  tape,
  inputs: { x: inputs },
  output,
})

describe('what a composite is called', () => {
  it('labels and scopes come along, and a label of an input names what takes its place', () => {
    const f = record(
      ({ x }) =>
        label(
          scope('outer', () => scope('inner', () => mul(x, x))),
          'square',
        ),
      { x: 3 },
    )
    const g = record((y) => scope('g', () => label(sin(label(y, 'angle')), 'height')), 1)
    const { tape } = rightOf(compose(g, f))
    expect([0, 1, 2].map((id) => [tape.labelOf(id), tape.scopeOf(id)])).toEqual([
      [undefined, []],
      ['angle', ['outer', 'inner']],
      ['height', ['g']],
    ])
    expect(tape.scopes).toEqual([
      { name: 'outer', start: 1, end: 2, parent: undefined },
      { name: 'inner', start: 1, end: 2, parent: 0 },
      { name: 'g', start: 2, end: 3, parent: undefined },
    ])
    expect(f.tape.labelOf(1)).toBe('square')
  })

  it('ends the scopes of the second where they ended', () => {
    const g = record((y) => {
      const inner = scope('outer', () => neg(scope('inner', () => sin(y))))
      return mul(
        inner,
        scope('last', () => exp(inner)),
      )
    }, 1)
    const { tape } = rightOf(compose(g, square))
    expect([2, 3, 4, 5].map((id) => tape.scopeOf(id))).toEqual([['outer', 'inner'], ['outer'], ['last'], []])
  })

  it('has the paths of the inputs of the first alone', () => {
    const f = record(({ x }) => ({ y: mul(x, x) }), { x: 3 })
    const { tape } = rightOf(
      compose(
        record(({ y }) => sin(y), { y: 1 }),
        f,
      ),
    )
    expect([...tape.inputIds]).toEqual([['x', 0]])
    expect(tape.idOfPath('y')).toBeUndefined()
  })

  it('closes the scopes of a part that was built with one open', () => {
    const seen: Array<Tape> = []
    runBuild(
      within('open')(
        chain((x: number) =>
          map((y: number) => y)((tape) => {
            const [y, longer] = labelNode('y')(x)(tape)
            seen.push(longer)
            return [y, longer]
          }),
        )(input(2)),
      ),
    )
    const [tape] = seen
    if (tape === undefined) throw new Error('Expected a tape.')
    const open: Recording<number, Scalar> = { tape, inputs: 0, output: 0 }
    const composite = rightOf(compose(square, open))
    expect([0, 1].map((id) => composite.tape.scopeOf(id))).toEqual([['open'], []])
    const around = rightOf(
      compose(
        record(([x, y]) => mul(x, y), [1, 1]),
        split(open, square),
      ),
    )
    expect([...around.tape].map(({ scope: names }) => names?.join() ?? '')).toEqual(['', '', 'open', ''])
  })

  it('forgets what was cut away', () => {
    const named = record(
      (x) =>
        label(
          scope('s', () => sin(label(mul(x, x), 'square'))),
          'height',
        ),
      3,
    )
    const cut: Recording<3, Scalar> = { tape: named.tape.prefix(2), inputs: 0, output: 1 }
    const composite = rightOf(compose(square, cut))
    expect([...composite.tape].map((node) => [node.label, node.scope])).toEqual([
      [undefined, undefined],
      ['square', ['s']],
      [undefined, undefined],
    ])
    const other = rightOf(compose(cut, square))
    expect(other.tape.labelOf(2)).toBe('square')
    expect(other.tape.scopes).toEqual([{ name: 's', start: 2, end: 3, parent: undefined }])
  })

  it('forgets what was cut away from a part that was appended to afterwards', () => {
    const named = record(
      (x) =>
        label(
          scope('s', () => neg(label(mul(x, x), 'square'))),
          'opposite',
        ),
      3,
    )
    const [output, tape] = runBuild(
      chain((id: number) => apply('sin', [id]))(apply('exp', [0])),
      named.tape.prefix(1),
    )
    const { tape: linked } = rightOf(compose({ tape, inputs: 0, output }, square))
    expect([...linked].map((node) => [node.label, node.scope])).toEqual(
      Array.from({ length: 4 }, () => [undefined, undefined]),
    )
    expect(linked.scopes).toEqual([])
  })

  it('keeps the names of values that come from outside', () => {
    const scaled = withEnvironment({ rate: 0.5 }, () => record((x) => mul(x, external('rate')), 1))
    const { tape } = rightOf(compose(scaled, square))
    expect([...tape].slice(2)).toEqual([
      { id: 2, _tag: 'External', name: 'rate', primal: 0.5 },
      { id: 3, _tag: 'Apply', op: 'mul', args: [1, 2], primal: 4.5 },
    ])
  })

  it('forgets the names of values from outside that were cut away', () => {
    const scaled = withEnvironment({ rate: 0.5 }, () => record((x) => mul(x, external('rate')), 1))
    const [output, tape] = runBuild(
      chain((id: number) => apply('sin', [id]))(apply('exp', [0])),
      scaled.tape.prefix(1),
    )
    const { tape: linked } = rightOf(compose({ tape, inputs: 0, output }, square))
    expect([...linked.externals]).toEqual([])
    expect([...linked].map(({ _tag }) => _tag)).toEqual(['Input', 'Apply', 'Apply', 'Apply'])
  })

  it('forgets the label of an input that was cut away', () => {
    const named = record((x) => label(x, 'old'), 3)
    const [output, tape] = runBuild(chain((id: number) => apply('sin', [id]))(input(1)), named.tape.prefix(0))
    const part: Recording<number, Scalar> = { tape, inputs: 0, output }
    expect([...rightOf(compose(part, square)).tape].map((node) => node.label)).toEqual(
      Array.from({ length: 3 }, () => undefined),
    )
  })

  it('has the paths of the inputs that a product shares, whatever those were called before', () => {
    const both = split(
      record((x) => sin(mul(x, x)), 2),
      square,
    )
    const part: Recording<number, Scalar> = { tape: both.tape, inputs: 3, output: 4 }
    const { tape, inputs } = rightOf(
      fanout(
        record(({ x }) => neg(x), { x: 3 }),
        inRecord(part),
      ),
    )
    expect(inputs).toEqual({ x: 3 })
    expect(tape.idOfPath('x')).toBe(3)
    expect(tape.idOfPath('[1]')).toBeUndefined()
  })
})
