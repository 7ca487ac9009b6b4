import { describe, expect, it } from '@jest/globals'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import {
  add,
  apply,
  chain,
  constant,
  cos,
  dot,
  emptyTape,
  eq,
  exp,
  external,
  freshCopy,
  input,
  label,
  less,
  log,
  lt,
  map,
  mul,
  neg,
  not,
  pow,
  primal,
  prune,
  record,
  replay,
  runBuild,
  scope,
  select,
  showNode,
  simplify,
  sin,
  sub,
  sum,
  tapeEq,
  withEnvironment,
  within,
} from '@wengert/core'
import type { Recording, Scalar } from '@wengert/core'
import { failureOf } from './failure.js'

const shown = ({ tape }: Recording<never, never>): ReadonlyArray<string> => Array.from(tape, showNode)

const simplified = (f: (x: Scalar) => Scalar | ReadonlyArray<Scalar>, x = 3): ReadonlyArray<string> =>
  shown(simplify(record(f, x)) as Recording<never, never>)

describe('simplify', () => {
  it('drops what neither output, guard nor pin needs', () => {
    expect(simplified((x) => [sin(x), mul(x, 2)].slice(1))).toEqual([
      '%0 = input = 3',
      '%1 = 2',
      '%2 = mul(%0, %1) = 6',
    ])
  })

  it('keeps an input that nothing uses, in its place', () => {
    const { inputs, output } = simplify(record(([, y]: readonly [Scalar, Scalar]) => sin(y), [1, 2]))
    expect([inputs, output]).toEqual([[0, 1], 2])
  })

  it('folds ops on constants, of lists too', () => {
    const fold = (x: Scalar): Scalar => mul(x, freshCopy(sum([freshCopy(2), freshCopy(3), 4])))
    expect(simplified(fold)).toEqual(['%0 = input = 3', '%1 = 9', '%2 = mul(%0, %1) = 27'])
  })

  it('keeps 0 and −0 apart, and has one NaN', () => {
    const constants = (x: Scalar): Scalar =>
      sum([x, 0, -0, NaN, sub(freshCopy(0), 0), neg(freshCopy(0)), log(freshCopy(-1))])
    expect(simplified(constants)).toEqual([
      '%0 = input = 3',
      '%1 = 0',
      '%2 = -0',
      '%3 = NaN',
      '%4 = sum(%0, %1, %2, %3, %1, %2, %3) = NaN',
    ])
  })

  it('finds shared subexpressions, in either order where the op allows', () => {
    expect(simplified((x) => mul(add(sin(x), exp(x)), add(exp(x), sin(x))))).toEqual([
      '%0 = input = 3',
      expect.stringContaining('%1 = sin(%0)'),
      expect.stringContaining('%2 = exp(%0)'),
      expect.stringContaining('%3 = add(%1, %2)'),
      expect.stringContaining('%4 = mul(%3, %3)'),
    ])
    expect(simplified((x) => mul(sub(sin(x), x), sub(x, sin(x))))).toHaveLength(5)
  })

  it('finds shared lists, and no others', () => {
    const lists = (x: Scalar): Scalar => {
      const y = sin(x)
      return sum([
        sum([x, y]),
        sum([x, y]),
        sum([y, x]),
        sum([x, y, x]),
        dot([x, y], [x, y]),
        dot([x, y], [x, y]),
      ])
    }
    expect(simplified(lists)).toHaveLength(7)
  })

  it('tells lists apart that begin alike', () => {
    const lists = (x: Scalar): Scalar => {
      const [y, z, w] = [sin(x), exp(x), neg(x)]
      return sub(sum([x, y, z, w]), sub(sum([x, y, z, x]), sum([x, y, z])))
    }
    expect(simplified(lists).filter((line) => line.includes('sum'))).toHaveLength(3)
  })

  it('applies an identity about two operands that are the same to those only', () => {
    expect(simplified((x) => select(lt(x, 0), sin(x), sin(x)))).toEqual([
      '%0 = input = 3',
      `%1 = sin(%0) = ${String(Math.sin(3))}`,
    ])
    expect(simplified((x) => lt(sin(x), sin(x)))).toEqual(['%0 = input = 3', '%1 = 0'])
    expect(simplified((x) => select(lt(x, 0), sin(x), exp(x)))).toHaveLength(6)
    expect(simplified((x) => lt(sin(x), exp(x)))).toHaveLength(4)
  })

  it('applies identities to what others have made', () => {
    expect(simplified((x) => neg(neg(mul(1, add(x, -0)))))).toEqual(['%0 = input = 3'])
    expect(simplified((x) => add(neg(x), neg(sin(x)))).at(-1)).toContain('= sub(')
    expect(simplified((x) => select(not(lt(x, 0)), sin(x), 1)).at(-1)).toContain('= select(')
    expect(simplified((x) => select(eq(freshCopy(1), 1), x, log(x)))).toEqual(['%0 = input = 3'])
  })

  it('writes x^1 as x, whose second derivative it has', () => {
    expect(simplified((x) => pow(x, 1))).toHaveLength(1)
  })

  it('leaves what would change a bit: x + 0, 0 · x', () => {
    expect(simplified((x) => add(x, 0))).toHaveLength(3)
    expect(simplified((x) => mul(0, x))).toHaveLength(3)
  })

  it('says where outputs have gone that coincide or are constants', () => {
    const { tape, output } = simplify(record((x) => ({ a: sin(x), b: [sin(x), x], c: exp(freshCopy(0)) }), 3))
    expect(output).toEqual({ a: 1, b: [1, 0], c: 2 })
    expect(tape.at(2)).toEqual({ id: 2, _tag: 'Constant', primal: 1 })
  })

  it('keeps guards and pins in order, the first of those that repeat', () => {
    const f = (x: Scalar): Scalar => {
      const first = less(x, 5)
      const pinned = primal(sin(x)) > 0
      return less(mul(x, 1), 5) === first && pinned && less(freshCopy(1), 2) && primal(sin(x)) > 0
        ? x
        : neg(x)
    }
    expect(simplified(f)).toEqual([
      '%0 = input = 3',
      '%1 = 5',
      '%2 = guard lt(%0, %1) = true',
      expect.stringContaining('%3 = sin(%0)'),
      expect.stringContaining('%4 = pin(%3)'),
    ])
  })

  it('names a merged node by its own label, else by the first one of the others', () => {
    const f = (x: Scalar): Scalar =>
      add(mul(sin(x), label(sin(x), 'a')), mul(label(exp(x), 'b'), label(exp(x), 'c')))
    const { tape } = simplify(record(f, 3))
    expect([tape.labelOf(1), tape.labelOf(3)]).toEqual(['a', 'b'])
    expect(tape.idOfLabel('c')).toBeUndefined()
  })

  it('names a merged node by the first label, whichever was given first', () => {
    const { tape } = simplify(
      record((x) => {
        const [one, other] = [sin(x), sin(x)]
        label(other, 'other')
        return add(label(one, 'one'), other)
      }, 3),
    )
    expect([...tape].map((node) => node.label)).toEqual([undefined, 'one', undefined])
  })

  it('keeps a node in the scope where it was first made, and drops scopes without nodes', () => {
    const f = (x: Scalar): Scalar => {
      const y = scope('outer', () =>
        mul(
          sin(x),
          scope('inner', () => add(exp(x), 2)),
        ),
      )
      const z = scope('again', () => exp(x))
      return scope('after', () => add(mul(y, z), 1))
    }
    const { tape } = simplify(record(f, 3))
    expect(tape.scopes.map(({ name, parent }) => [name, parent])).toEqual([
      ['outer', undefined],
      ['inner', 0],
      ['after', undefined],
    ])
    expect(Array.from(tape, ({ id }) => tape.scopeOf(id).join('/'))).toEqual([
      '',
      'outer',
      'outer/inner',
      'outer/inner',
      'outer/inner',
      'outer',
      'after',
      'after',
      'after',
    ])
  })

  it('keeps values from outside, by name, and folds none', () => {
    const f = (x: Scalar): Scalar =>
      add(mul(x, mul(external('rate'), 1)), mul(external('rate'), external('other')))
    const recording = withEnvironment({ rate: 2, other: 3 }, () => record(f, 5))
    const { tape, output } = simplify(recording)
    expect([...tape.externals]).toEqual([
      [1, 'rate'],
      [3, 'other'],
    ])
    expect([tape.length, tape.at(output)?.primal]).toEqual([6, 16])
  })

  it('keeps the paths of inputs', () => {
    const { tape } = simplify(
      record(({ w: [a, b] }: { w: readonly [Scalar, Scalar] }) => sub(a, b), { w: [1, 2] }),
    )
    expect([tape.idOfPath('w[0]'), tape.idOfPath('w[1]')]).toEqual([0, 1])
  })

  it('does not fold a constant that is listed among the inputs', () => {
    const [[x, y], tape] = runBuild(
      pipe(
        constant(2),
        chain((a) =>
          pipe(
            constant(2),
            chain((b) => (longer) => [[a, b] as const, longer]),
          ),
        ),
      ),
    )
    const [output, longer] = runBuild(apply('mul', [x, y]), tape)
    const recording: Recording<ReadonlyArray<number>, number> = { tape: longer, inputs: [x, y], output }
    expect(simplify(recording).tape.length).toBe(3)
    expect(
      pipe(
        replay(simplify(recording), [3, 5]),
        E.map((again) => again.tape.at(2)?.primal),
      ),
    ).toEqual(E.right(15))
  })

  it('takes a prefix, and a tape with a scope that is open at its end', () => {
    const { tape } = record((x) => scope('all', () => label(sin(mul(x, 1)), 'kept')), 3)
    const cut = simplify({ tape: tape.prefix(3), inputs: 0, output: 2 })
    expect([cut.tape.length, cut.output]).toEqual([1, 0])
    const [, built] = runBuild(
      pipe(
        input(2),
        chain((x) => within('open')(apply('sin', [x]))),
      ),
      emptyTape,
    )
    const open = simplify({ tape: built.prefix(2), inputs: 0, output: 1 })
    expect(open.tape.scopeOf(1)).toEqual(['open'])
  })

  it('is appended to like any tape', () => {
    const { tape, output } = simplify(record((x) => mul(sin(x), 1), 3))
    const [node, longer] = runBuild(apply('neg', [output]), tape)
    expect([node, tape.length, longer.at(2)?.primal]).toEqual([2, 2, -Math.sin(3)])
  })

  it('takes a long chain, of which most nodes are equal', () => {
    const long = record((x: Scalar) => {
      let y: Scalar = x
      for (let k = 0; k < 25_000; k++) y = mul(add(neg(neg(sin(y))), exp(sin(y))), 1)
      return y
    }, 1)
    const short = simplify(long)
    expect(short.tape.length).toBe(75_001)
    expect(short.tape.at(short.output)?.primal).toBe(long.tape.at(long.output)?.primal)
  })

  it('refuses what is not a recording', () => {
    const { tape } = record((x) => sin(x), 3)
    expect(failureOf(() => simplify(tape as never))._tag).toBe('InvalidOperand')
    expect(failureOf(() => prune(undefined as never)).message).toMatch(/prune/)
  })
})

/** A recording of one of two inputs, of which the other was cut away, with a node that nothing needs. */
const cutRecording = (): Recording<number, number> => {
  const { tape } = record(
    ([x, y]: readonly [Scalar, Scalar]) => label(mul(x, label(y, 'gone')), 'gone too'),
    [2, 3],
  )
  const [output, longer] = runBuild(
    pipe(
      apply('exp', [0]),
      chain((exponential) =>
        pipe(
          apply('sin', [0]),
          map(() => exponential),
        ),
      ),
    ),
    tape.prefix(1),
  )
  return { tape: longer, inputs: 0, output }
}

describe.each([
  ['prune', prune],
  ['simplify', simplify],
] as const)('%s', (_, transform) => {
  it('keeps inputs that are not listed, in their places', () => {
    const { tape, output } = record(
      ([x, y]: readonly [Scalar, Scalar]) => [exp(x), sin(x), y][1] ?? y,
      [2, 3],
    )
    const kept = transform({ tape, inputs: [], output })
    expect([...kept.tape].map(({ _tag }) => _tag)).toEqual(['Input', 'Input', 'Apply'])
    expect([...kept.tape.inputIds]).toEqual([
      ['[0]', 0],
      ['[1]', 1],
    ])
  })

  it('forgets the values from outside that nothing needs', () => {
    const recording = withEnvironment({ rate: 0.5, tax: 0.25 }, () =>
      record((x) => [mul(x, external('rate')), mul(x, external('tax'))][1] ?? x, 3),
    )
    expect([...transform(recording).tape.externals]).toEqual([[1, 'tax']])
  })

  it('names no node after what was cut away', () => {
    const { tape, output } = transform(cutRecording())
    expect([tape.length, output]).toEqual([2, 1])
    expect([...tape].map((node) => [node.label, 'path' in node])).toEqual([
      [undefined, false],
      [undefined, false],
    ])
    expect([...tape.inputIds]).toEqual([])
  })

  it('leaves every node that it keeps its label, its path and its scopes', () => {
    const recording = record(
      ({ x, y }) =>
        scope('outer', () => {
          sin(y)
          const inner = scope('inner', () => (cos(x), label(mul(x, y), 'product')))
          return scope('next', () => scope('last', () => sub(label(exp(inner), 'power'), y)))
        }),
      { x: 2, y: 3 },
    )
    const named = ({ tape }: Recording<unknown, unknown>): ReadonlyArray<unknown> =>
      [...tape]
        .filter(({ id }) => tape.length === 5 || (id !== 2 && id !== 3))
        .map((node) => [node.label, node.scope, 'path' in node ? node.path : undefined, node.primal])
    expect(named(transform(recording))).toEqual(named(recording))
    expect(transform(recording).tape.length).toBe(5)
  })
})

describe('prune', () => {
  it('drops what is not needed and changes nothing else', () => {
    const f = (x: Scalar): Scalar => {
      scope('unused', () => label(exp(x), 'unused'))
      return scope('used', () => label(add(mul(x, 1), less(sin(x), 2) ? neg(neg(x)) : 0), 'kept'))
    }
    const recording = record(f, 3)
    const pruned = prune(recording)
    expect(recording.tape.length - pruned.tape.length).toBe(1)
    expect(pruned.tape.scopes.map(({ name }) => name)).toEqual(['used'])
    expect(pruned.tape.idOfLabel('kept')).toBe(pruned.output)
    expect(pruned.tape.idOfLabel('unused')).toBeUndefined()
  })

  it('gives a recording without such nodes back', () => {
    const recording = record((x) => sin(x), 3)
    expect(prune(recording)).toBe(recording)
    expect(tapeEq.equals(simplify(recording).tape, recording.tape)).toBe(true)
  })
})
