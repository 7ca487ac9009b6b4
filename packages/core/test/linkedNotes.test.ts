import { describe, expect, it } from '@jest/globals'
import * as E from 'fp-ts/lib/Either.js'
import {
  chain,
  compose,
  input,
  label,
  labelNode,
  map,
  mul,
  record,
  runBuild,
  scope,
  sin,
  split,
  within,
} from '@wengert/core'
import type { Linked, Recording, Scalar, Tape } from '@wengert/core'

const rightOf = <A, B>(linked: Linked<A, B>): Recording<A, B> => {
  if (E.isRight(linked)) return linked.right
  throw new Error(linked.left.message)
}

const square = record((x) => mul(x, x), 3)

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
    const around = split(open, square)
    expect([...around.tape].map(({ scope: names }) => names?.join() ?? '')).toEqual(['', '', 'open'])
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
})
