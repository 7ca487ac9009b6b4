import { mul, record } from '@wengert/core'
import type { NodeId, Scalar, Tape, TapeNode } from '@wengert/core'
import { toDigraph, toDot, toSvg } from '@wengert/dot'
import type { DigraphOptions, Gradients, LayoutOptions, Source, SvgOptions } from '@wengert/dot'
import { backward } from '@wengert/grad'
import { expectTypeOf } from 'expect-type'
import type { Digraph } from 'ts-graphviz'

declare const tape: Tape
declare const digraph: Digraph
const recording = record(
  ({ x, ys }: { readonly x: Scalar; readonly ys: ReadonlyArray<Scalar> }) => [mul(x, ys[0] ?? 0)],
  { x: 1, ys: [2] },
)

expectTypeOf(recording).toExtend<Source>()
expectTypeOf(tape).toExtend<Source>()
expectTypeOf<Gradients>().toEqualTypeOf<ReadonlyMap<NodeId, number>>()
expectTypeOf(backward(record((x) => mul(x, x), 3))).toExtend<Gradients>()
expectTypeOf<DigraphOptions['name']>().toEqualTypeOf<((node: TapeNode) => string) | undefined>()
expectTypeOf<SvgOptions>().toExtend<DigraphOptions>()
expectTypeOf<SvgOptions>().toExtend<LayoutOptions>()

expectTypeOf(toDigraph(recording)).toEqualTypeOf<Digraph>()
expectTypeOf(toDigraph(tape, new Map<NodeId, number>(), { scopes: false })).toEqualTypeOf<Digraph>()
expectTypeOf(toDot(digraph)).toEqualTypeOf<string>()
expectTypeOf(toDot(recording, new Map<NodeId, number>())).toEqualTypeOf<string>()
expectTypeOf(toSvg(digraph, { limit: 10 })).toEqualTypeOf<Promise<string>>()
expectTypeOf(toSvg(tape, undefined, { limit: 10, scopes: true })).toEqualTypeOf<Promise<string>>()

// @ts-expect-error TS2345: a tree of gradients is not a map from nodes
toDigraph(recording, { x: 1, ys: [2] })
// @ts-expect-error TS2345: a function is recorded before it is drawn
toDigraph((x: Scalar) => mul(x, x))
// @ts-expect-error TS2769: DOT text is not read back
void toSvg('digraph {}')
// @ts-expect-error TS2353: a limit is for the layout only
toDigraph(tape, undefined, { limit: 10 })
