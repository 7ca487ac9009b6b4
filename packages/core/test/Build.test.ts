import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import * as A from 'fp-ts/lib/Array.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as S from 'fp-ts/lib/State.js'
import {
  ap,
  apply,
  BuildApplicative,
  BuildMonad,
  chain,
  constant,
  emptyTape,
  input,
  labelNode,
  LinkedSemigroupoid,
  map,
  mul,
  of,
  record,
  runBuild,
  tapeEq,
  within,
} from '@wengert/core'
import type { Build, NodeId, OpName, Tape } from '@wengert/core'
import { failureOf, sentences } from './failure.js'

const same = <A>(one: Build<A>, other: Build<A>, tape: Tape): boolean => {
  const [value, longer] = runBuild(one, tape)
  const [otherValue, otherLonger] = runBuild(other, tape)
  return Object.is(value, otherValue) && tapeEq.equals(longer, otherLonger)
}

const unary: ReadonlyArray<OpName> = ['neg', 'exp', 'sin', 'relu']

/** A step that appends one node; it fits any id of the tapes below. */
const step = fc.oneof(
  fc.constantFrom(...unary).map(
    (op) =>
      (id: NodeId): Build<NodeId> =>
        apply(op, [id]),
  ),
  fc.integer().map((c) => (): Build<NodeId> => constant(c)),
  fc.string().map((text) => labelNode(text)),
  fc.string().map(
    (text) =>
      (id: NodeId): Build<NodeId> =>
        within(text)(apply('mul', [id, id])),
  ),
)

const tapes = fc
  .array(fc.integer(), { minLength: 1, maxLength: 4 })
  .map((primals) => primals.reduce<Tape>((tape, primal) => runBuild(input(primal), tape)[1], emptyTape))

describe('Build is a monad', () => {
  it('under a name of its own', () => {
    expect([BuildMonad.URI, BuildApplicative.URI, LinkedSemigroupoid.URI]).toEqual([
      '@wengert/Build',
      '@wengert/Build',
      '@wengert/Linked',
    ])
  })

  it('of is the left identity of chain', () => {
    fc.assert(
      fc.property(tapes, step, (tape, f) => same(pipe(of(0), chain(f)), f(0), tape)),
      { seed: 1 },
    )
  })

  it('of is the right identity of chain', () => {
    fc.assert(
      fc.property(tapes, step, (tape, f) => same(pipe(f(0), chain(of)), f(0), tape)),
      { seed: 2 },
    )
  })

  it('chain is associative', () => {
    const law = (tape: Tape, f: (id: NodeId) => Build<NodeId>, g: typeof f, h: typeof f): boolean =>
      same(
        pipe(f(0), chain(g), chain(h)),
        pipe(
          f(0),
          chain((id) => pipe(g(id), chain(h))),
        ),
        tape,
      )
    fc.assert(fc.property(tapes, step, step, step, law), { seed: 3 })
  })

  it('map and ap are what chain says', () => {
    const law = (tape: Tape, f: (id: NodeId) => Build<NodeId>, g: typeof f): boolean =>
      same(
        pipe(
          f(0),
          map((id) => id + 1),
        ),
        pipe(
          f(0),
          chain((id) => of(id + 1)),
        ),
        tape,
      ) &&
      same(
        pipe(
          f(0),
          map((one) => (other: NodeId) => one * 1000 + other),
          ap(g(0)),
        ),
        pipe(
          f(0),
          chain((one) =>
            pipe(
              g(0),
              map((other) => one * 1000 + other),
            ),
          ),
        ),
        tape,
      )
    fc.assert(fc.property(tapes, step, step, law), { seed: 4 })
  })

  it('never changes the tape it is run on, and gives the same each time', () => {
    const law = (tape: Tape, f: (id: NodeId) => Build<NodeId>): boolean => {
      const before = JSON.stringify(tape)
      const [one, other] = [runBuild(f(0), tape)[1], runBuild(f(0), tape)[1]]
      return JSON.stringify(tape) === before && tapeEq.equals(one, other)
    }
    fc.assert(fc.property(tapes, step, law), { seed: 5 })
  })
})

describe('Build', () => {
  it('builds the tape that recording gives', () => {
    const square = pipe(
      input(3),
      chain((x) => apply('mul', [x, x])),
    )
    expect(tapeEq.equals(runBuild(square)[1].prefix(2), record((x) => mul(x, x), 3).tape)).toBe(true)
  })

  it('is a State<Tape, A> of fp-ts: it runs by being called, and chains with fp-ts and its own steps', () => {
    const program = pipe(
      input(2),
      S.chain((x) => apply('exp', [x])),
      S.map((id) => id * 10),
      chain((tenfold) => S.of<Tape, number>(tenfold + 1)),
    )
    const [value, tape] = program(emptyTape)
    expect([value, tape.length]).toEqual([11, 2])
    expect(S.evaluate(emptyTape)(of('a'))).toBe('a')
  })

  it('traverses with its Applicative, in order', () => {
    const inputs = A.traverse(BuildApplicative)(input)([1, 2, 3])
    const [ids, tape] = runBuild(inputs)
    expect(ids).toEqual([0, 1, 2])
    expect([...tape].map(({ primal }) => primal)).toEqual([1, 2, 3])
    const [total] = runBuild(BuildMonad.chain(inputs, (all) => apply('sum', all)))
    expect(total).toBe(3)
  })

  const steps = 10 ** 6

  it('runs 10^6 steps nested to the left without overflow', () => {
    let program: Build<NodeId> = input(1)
    for (let k = 0; k < steps; k++) program = chain((id: NodeId) => of(id + 1))(program)
    expect(runBuild(program)[0]).toBe(steps)
  }, 30_000)

  it('runs 10^6 steps nested to the right without overflow', () => {
    const count = (left: number): Build<NodeId> =>
      left === 0 ? of(0) : chain((id: NodeId) => (id < 0 ? of(id) : count(left - 1)))(constant(left))
    expect(runBuild(count(steps))[1].length).toBe(steps)
  }, 30_000)

  it('appends long after many labels as fast as before', () => {
    const labelled = Array.from({ length: 20_000 }).reduce<Build<NodeId>>(
      (program) =>
        pipe(
          program,
          chain((id) => apply('neg', [id])),
          chain(labelNode('n')),
        ),
      input(1),
    )
    expect(runBuild(labelled)[1].idsOfLabel('n')).toHaveLength(20_000)
  })
})

describe('within', () => {
  it('puts the nodes of a program into a scope, nested as programs are', () => {
    const program = within('outer')(
      pipe(
        input(1),
        chain((x) => within('inner')(apply('exp', [x]))),
        chain((y) => apply('neg', [y])),
      ),
    )
    const [, tape] = runBuild(
      pipe(
        program,
        chain((id) => apply('sin', [id])),
      ),
    )
    expect([...tape].map((node) => node.scope)).toEqual([['outer'], ['outer', 'inner'], ['outer'], undefined])
  })
})

describe('misuse of Build', () => {
  const onTape = (program: Build<unknown>): ReturnType<typeof failureOf> =>
    failureOf(() => runBuild(program, runBuild(input(3))[1]))

  it.each([[1], [-1], [0.5], [NaN]])('refuses operand %p, which is not on the tape', (id) => {
    for (const failure of [onTape(apply('neg', [id])), onTape(labelNode('n')(id))]) {
      expect(failure).toMatchObject({ _tag: 'UnknownNode', node: id })
      expect(failure.message).toMatch(sentences)
      expect(failure.message).toContain(`${String(id)} came`)
    }
  })

  it('refuses an op that the table does not have', () => {
    const failure = failureOf(() => apply('sine' as OpName, [0]))
    expect(failure).toMatchObject({ _tag: 'UnknownOp', op: 'sine' })
    expect(failure.message).toMatch(sentences)
  })

  it.each<readonly [OpName, ReadonlyArray<NodeId>]>([
    ['neg', []],
    ['neg', [0, 0]],
    ['mul', [0]],
    ['select', [0, 0]],
    ['dot', [0, 0, 0]],
  ])('refuses %s of %j', (op, args) => {
    const failure = failureOf(() => apply(op, args))
    expect(failure).toMatchObject({ _tag: 'ArityMismatch', op, came: args.length })
    expect(failure.message).toMatch(sentences)
  })

  it('refuses a constant exponent that is not constant, whose adjoint would be missing', () => {
    const failure = onTape(apply('powConstant', [0, 0]))
    expect(failure).toMatchObject({ _tag: 'InvalidOperand', op: 'powConstant', position: 1 })
    expect(failure.message).toMatch(sentences)
    const [, tape] = runBuild(
      pipe(
        constant(2),
        chain((two) => apply('powConstant', [two, two])),
      ),
    )
    expect(tape.at(1)?.primal).toBe(4)
  })

  it.each([['2'], [null], [undefined]])('refuses %p as a primal', (primal) => {
    for (const make of [input, constant]) {
      const failure = failureOf(() => make(primal as never))
      expect(failure).toMatchObject({ _tag: 'InvalidOperand', position: 0 })
      expect(failure.message).toMatch(sentences)
    }
  })
})
