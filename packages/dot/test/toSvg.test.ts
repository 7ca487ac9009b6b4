import { describe, expect, it } from '@jest/globals'
import { label, mul, neg, record, scope } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { toDigraph, toSvg } from '@wengert/dot'
import { failureOf, sentences } from './failure.js'
import { texts } from './svg.js'

const square = record((x) => label(mul(x, x), 'L'), 3)

describe('toSvg', () => {
  it('lays a tape out with its gradients', async () => {
    const svg = await toSvg(
      square,
      new Map([
        [0, 6],
        [1, 1],
      ]),
    )
    expect(texts(svg)).toEqual(
      expect.arrayContaining([
        'L',
        '*',
        'primal 3.0000',
        'gradient 6.0000',
        'primal 9.0000',
        'gradient 1.0000',
      ]),
    )
    expect(svg).toMatch(/^<\?xml[\s\S]*<svg[\s\S]*<\/svg>\s*$/)
  })

  it('lays out a model, changed or not', async () => {
    const digraph = toDigraph(square)
    digraph.set('label', 'the title')
    expect(texts(await toSvg(digraph))).toContain('the title')
  })

  it('names a sans-serif family to fall back on', async () => {
    expect(await toSvg(square)).toContain('font-family="Verdana,DejaVu Sans,sans-serif"')
  })

  it('draws both edges of x·x', async () => {
    expect((await toSvg(square)).match(/<title>n0&#45;&gt;op1<\/title>/g)).toHaveLength(2)
  })

  it('lays out no more than 2000 nodes unasked', async () => {
    const long = record((x) => Array.from({ length: 1000 }).reduce<Scalar>((y) => neg(y), x), 1)
    const error = await failureOf(() => toSvg(long))
    expect(error).toMatchObject({ _tag: 'TooLarge', size: 2001, limit: 2000 })
    expect(error.message).toMatch(sentences)
  })

  it('takes another limit, for a tape and for a model', async () => {
    const refused = { _tag: 'TooLarge', size: 3, limit: 2 }
    expect(await failureOf(() => toSvg(square, undefined, { limit: 2 }))).toMatchObject(refused)
    expect(await failureOf(() => toSvg(toDigraph(square), { limit: 2 }))).toMatchObject(refused)
    expect(texts(await toSvg(square, undefined, { limit: 3 }))).toContain('L')
    expect(texts(await toSvg(toDigraph(square), { limit: Infinity }))).toContain('L')
  })

  it('lays out scopes up to 100 deep, and deeper ones without their clusters', async () => {
    const nested = (levels: number) =>
      record((x) => {
        const descend = (depth: number): Scalar =>
          depth === 0 ? neg(x) : scope('down', () => descend(depth - 1))
        return descend(levels)
      }, 2)
    expect(texts(await toSvg(nested(100))).filter((text) => text === 'down')).toHaveLength(100)
    const error = await failureOf(() => toSvg(nested(101)))
    expect(error).toMatchObject({ _tag: 'TooLarge', size: 101, limit: 100 })
    expect(error.message).toMatch(sentences)
    expect(texts(await toSvg(nested(101), undefined, { scopes: false }))).toContain('neg')
  })

  it.each([-1, NaN, '7', null])('refuses %j as a limit', async (limit) => {
    const error = await failureOf(() => Reflect.apply(toSvg, undefined, [square, undefined, { limit }]))
    expect(error).toMatchObject({ _tag: 'InvalidOperand', op: 'toSvg', position: 2 })
    expect(error.message).toMatch(sentences)
  })

  it('refuses a model that Graphviz cannot read', async () => {
    const digraph = toDigraph(square)
    digraph.node('broken', { label: '<<b>' })
    const error = await failureOf(() => toSvg(digraph))
    expect(error).toMatchObject({ _tag: 'InvalidOperand', op: 'toSvg', position: 0 })
    expect(error.message).toMatch(sentences)
  })

  it('rejects, and does not throw, for a source that cannot be drawn', async () => {
    const outcome: unknown = Reflect.apply(toSvg, undefined, [{}])
    expect(outcome).toBeInstanceOf(Promise)
    expect(await failureOf(() => outcome)).toMatchObject({ _tag: 'InvalidOperand', position: 0 })
  })
})
