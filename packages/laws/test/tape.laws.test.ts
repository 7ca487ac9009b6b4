import { describe, it } from '@jest/globals'
import * as fc from 'fast-check'
import {
  apply,
  chain,
  constant,
  copiedRows,
  emptyTape,
  functionArity,
  functions,
  input,
  labelNode,
  runBuild,
  tapeEq,
  within,
} from '@wengert/core'
import type { Build, NodeId, Tape, TapeNode } from '@wengert/core'
import type { FunctionName } from '@wengert/laws'
import { parameters } from './parameters.js'

/** Something that makes a tape from one of those there are, or only reads it. */
type Action =
  | {
      readonly _tag: 'Append'
      readonly from: number
      readonly op: FunctionName
      readonly args: ReadonlyArray<number>
    }
  | { readonly _tag: 'Input'; readonly from: number; readonly primal: number }
  | { readonly _tag: 'Label'; readonly from: number; readonly node: number; readonly text: string }
  | { readonly _tag: 'Scope'; readonly from: number; readonly name: string; readonly primal: number }
  | { readonly _tag: 'Prefix'; readonly from: number; readonly length: number }
  | { readonly _tag: 'ReadWhole'; readonly from: number }

/** Counted from the newest tape, which is taken most often: histories are then long as well as branched. */
const from = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(30) })
const ops: ReadonlyArray<FunctionName> = ['add', 'mul', 'neg', 'select', 'sum', 'dot']

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      _tag: fc.constant('Append' as const),
      from,
      op: fc.constantFrom(...ops),
      args: fc.array(fc.nat(30), { minLength: 3, maxLength: 9 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ _tag: fc.constant('Input' as const), from, primal: fc.integer() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      _tag: fc.constant('Label' as const),
      from,
      node: fc.nat(30),
      text: fc.constantFrom('a', 'b'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      _tag: fc.constant('Scope' as const),
      from,
      name: fc.constantFrom('s', 't'),
      primal: fc.integer(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ _tag: fc.constant('Prefix' as const), from, length: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.record({ _tag: fc.constant('ReadWhole' as const), from }) },
)

/** The ids of the operands, modulo the nodes there are, as many as the op takes. */
const operands = (op: FunctionName, args: ReadonlyArray<number>, length: number): ReadonlyArray<NodeId> => {
  const arity = functionArity[op]
  const count = arity === 'any' ? args.length : arity === 'even' ? args.length - (args.length % 2) : arity
  return args.slice(0, count).map((arg) => arg % length)
}

/** A tape next to the plain records it must have. */
interface Modelled {
  readonly tape: Tape
  readonly nodes: ReadonlyArray<TapeNode>
}

/** The longer tape that a program gives, next to what it should have appended. */
const extended = (
  { tape, nodes }: Modelled,
  program: Build<unknown>,
  ...more: ReadonlyArray<TapeNode>
): Modelled => ({
  tape: runBuild(program, tape)[1],
  nodes: [...nodes, ...more],
})

const next = (from: Modelled, step: Action): Modelled => {
  const { tape, nodes } = from
  const id = nodes.length
  switch (step._tag) {
    case 'Append': {
      if (id === 0) return from
      const { op } = step
      const args = operands(op, step.args, id)
      const primal = Number(functions[op](...args.map((arg) => nodes[arg]?.primal ?? NaN)))
      return extended(from, apply(op, args), { id, _tag: 'Apply', op, args, primal })
    }
    case 'Input':
      return extended(from, input(step.primal), { id, _tag: 'Input', primal: step.primal })
    case 'Label': {
      if (id === 0) return from
      const { text } = step
      const labelled = step.node % id
      const [, named] = runBuild(labelNode(text)(labelled), tape)
      return {
        tape: named,
        nodes: nodes.map((node) => (node.id === labelled ? { ...node, label: text } : node)),
      }
    }
    case 'Scope': {
      const { primal } = step
      const scope = [step.name]
      const body = chain(() => constant(primal))(input(primal))
      return extended(
        from,
        within(step.name)(body),
        { id, _tag: 'Input', primal, scope },
        { id: id + 1, _tag: 'Constant', primal, scope },
      )
    }
    case 'Prefix': {
      const length = step.length % (id + 1)
      return { tape: tape.prefix(length), nodes: nodes.slice(0, length) }
    }
    case 'ReadWhole':
      tape.rows()
      return from
  }
}

const start: Modelled = { tape: emptyTape, nodes: [] }

/** The action that appends a node of the model again. */
const again = (node: TapeNode): Action =>
  node._tag === 'Apply'
    ? { _tag: 'Append', from: 0, op: node.op as FunctionName, args: node.args }
    : { _tag: 'Input', from: 0, primal: node.primal }

const run = (steps: ReadonlyArray<Action>): ReadonlyArray<Modelled> =>
  steps.reduce<ReadonlyArray<Modelled>>(
    (all, step) => {
      const chosen = all.at(-1 - (step.from % all.length))
      return chosen === undefined ? all : [...all, next(chosen, step)]
    },
    [start],
  )

const actions = fc.array(action, { maxLength: 40, size: 'max' })

const written = (nodes: Iterable<TapeNode>): string =>
  JSON.stringify(
    [...nodes].map(({ id, _tag, primal, label, scope, ...rest }) => ({
      id,
      _tag,
      primal,
      label,
      scope,
      ...rest,
    })),
  )

describe('a family of tapes, appended to, cut and forked in any order', () => {
  it('keeps every tape as it was made', () => {
    const law = (steps: ReadonlyArray<Action>): boolean =>
      run(steps).every(({ tape, nodes }) => tape.length === nodes.length && written(tape) === written(nodes))
    fc.assert(fc.property(actions, law), parameters)
  })

  it('reads each tape whole as it reads it node by node', () => {
    const law = (steps: ReadonlyArray<Action>): boolean =>
      // The youngest first: reading a fork whole must not rely on its parent having been read so before.
      [...run(steps)].reverse().every(({ tape, nodes }) => {
        const { primals } = tape.rows()
        return (
          nodes.every(({ id, primal }) => Object.is(primals[id], primal)) && written(tape) === written(nodes)
        )
      })
    fc.assert(fc.property(actions, law), parameters)
  })

  it('has equal tapes for equal histories', () => {
    const law = (steps: ReadonlyArray<Action>): boolean => {
      const [one, other] = [run(steps), run(steps)]
      return one.every(({ tape }, k) => tapeEq.equals(tape, other[k]?.tape ?? emptyTape))
    }
    fc.assert(fc.property(actions, law), parameters)
  })

  it('has tapes equal to those made of the same nodes in one go', () => {
    const law = (steps: ReadonlyArray<Action>): boolean =>
      run(steps.filter(({ _tag }) => _tag !== 'Label' && _tag !== 'Scope')).every(({ tape, nodes }) => {
        const anew = nodes.reduce((so, node) => next(so, again(node)), start)
        return tapeEq.equals(tape, anew.tape) && tapeEq.equals(anew.tape, tape)
      })
    fc.assert(fc.property(actions, law), parameters)
  })

  it('copies no row until a fork is read whole', () => {
    const law = (steps: ReadonlyArray<Action>): boolean => {
      const before = copiedRows()
      const family = run(steps.filter(({ _tag }) => _tag !== 'ReadWhole'))
      for (const { tape } of family) written(tape)
      return copiedRows() === before
    }
    fc.assert(fc.property(actions, law), parameters)
  })
})
