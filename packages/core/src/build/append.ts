import { mentionValue } from '../error/mentionValue.js'
import { raise } from '../error/WengertException.js'
import { mentionArity } from '../recording/callable.js'
import { valueAt, ruleIndex, takes } from '../ops/valueAt.js'
import { ops } from '../ops/table.js'
import type { OpName } from '../ops/table.js'
import { noteEnter, noteExit, noteLabel, openScope } from '../tape/Annotation.js'
import { isWide } from '../tape/nodeAt.js'
import { codeOf, constantCode, inputCode } from '../tape/opcode.js'
import { mentionIds } from '../tape/mention.js'
import { annotate, appendRow, opcodeAt, primalAt } from '../tape/Tape.js'
import type { Tape } from '../tape/Tape.js'
import type { NodeId } from '../tape/TapeNode.js'
import type { Build } from './Build.js'
import { chain, map } from './Build.js'

const checkNumber = (called: string, primal: unknown): void => {
  if (typeof primal === 'number') return
  raise({
    _tag: 'InvalidOperand',
    op: called,
    position: 0,
    message: `Expected a plain number as the primal of ${called}, but ${mentionValue(primal)} came. Write ${called}(2).`,
  })
}

const node =
  (code: number, primal: number): Build<NodeId> =>
  (tape) => [tape.length, tape[appendRow](code, [], false, primal)]

/**
 * Appends an input with that primal and gives its node id.
 *
 * @example
 * ```ts
 * import { input, runBuild } from '@wengert/core'
 *
 * runBuild(input(3))[1].at(0) // => { id: 0, _tag: 'Input', primal: 3 }
 * ```
 */
export const input = (primal: number): Build<NodeId> => {
  checkNumber('input', primal)
  return node(inputCode, primal)
}

/**
 * Appends a constant and gives its node id.
 *
 * @example
 * ```ts
 * import { constant, runBuild } from '@wengert/core'
 *
 * runBuild(constant(3))[1].at(0) // => { id: 0, _tag: 'Constant', primal: 3 }
 * ```
 */
export const constant = (primal: number): Build<NodeId> => {
  checkNumber('constant', primal)
  return node(constantCode, primal)
}

const primalsOf = (tape: Tape, args: ReadonlyArray<NodeId>): ReadonlyArray<number> =>
  args.map(
    (id) =>
      tape[primalAt](id) ??
      raise({
        _tag: 'UnknownNode',
        node: id,
        message: `Expected the id of a node on the tape, ${mentionIds(tape.length)}, but ${String(id)} came. Apply ops to nodes that were appended before.`,
      }),
  )

/** A parameter without a derivative must be a constant: on any other node its adjoint would silently be missing. */
const checkParameters = (op: OpName, tape: Tape, args: ReadonlyArray<NodeId>): void => {
  for (const [position, id] of args.entries()) {
    if (
      ops[op].partials[ruleIndex(ops[op], position, args.length)] !== null ||
      tape[opcodeAt](id) === constantCode
    )
      continue
    raise({
      _tag: 'InvalidOperand',
      op,
      position,
      message: `Expected a constant node as operand ${String(position + 1)} of ${op}, but node ${String(id)} of kind ${tape.at(id)?._tag ?? 'unknown'} came. Append it with constant(2), or apply the op that takes any node there.`,
    })
  }
}

/**
 * Appends an op applied to earlier nodes and gives its node id. An unknown op, a wrong number of operands and a node
 * that is not on the tape throw.
 *
 * @example
 * ```ts
 * import { pipe } from 'fp-ts/lib/function.js'
 * import { apply, chain, input, runBuild } from '@wengert/core'
 *
 * runBuild(pipe(input(3), chain((x) => apply('mul', [x, x]))))[1].at(1) // => { id: 1, _tag: 'Apply', op: 'mul', args: [0, 0], primal: 9 }
 * ```
 */
export const apply = (op: OpName, args: ReadonlyArray<NodeId>): Build<NodeId> => {
  const code = codeOf(op)
  if (code === undefined) {
    return raise({
      _tag: 'UnknownOp',
      op,
      message: `Expected the name of an op, but ${op} came. The op table, ops, has the names.`,
    })
  }
  if (!takes(ops[op], args.length)) {
    const { arity } = ops[op]
    return raise({
      _tag: 'ArityMismatch',
      op,
      came: args.length,
      message: `Expected ${mentionArity(typeof arity === 'number' ? arity : 'even')} for ${op}, but ${String(args.length)} came. Give ${op} exactly what it takes.`,
    })
  }
  return (tape) => {
    const primals = primalsOf(tape, args)
    checkParameters(op, tape, args)
    return [tape.length, tape[appendRow](code, args, isWide(op), valueAt(ops[op], primals))]
  }
}

/**
 * Names a node of the tape and gives its id back.
 *
 * @example
 * ```ts
 * import { pipe } from 'fp-ts/lib/function.js'
 * import { chain, input, labelNode, runBuild } from '@wengert/core'
 *
 * runBuild(pipe(input(3), chain(labelNode('a'))))[1].labelOf(0) // => 'a'
 * ```
 */
export const labelNode =
  (text: string) =>
  (id: NodeId): Build<NodeId> =>
  (tape) => {
    primalsOf(tape, [id])
    return [id, tape[annotate]((previous) => noteLabel(previous, id, text))]
  }

const enter =
  (name: string): Build<void> =>
  (tape) => [undefined, tape[annotate]((previous) => noteEnter(previous, name, tape.length))]

const exit: Build<void> = (tape) => [
  undefined,
  tape[annotate]((previous) =>
    noteExit(previous, openScope(previous) ?? noteEnter(previous, '', tape.length), tape.length),
  ),
]

/**
 * Runs a program under a scope name: the nodes it appends belong to that scope.
 *
 * @example
 * ```ts
 * import { input, runBuild, within } from '@wengert/core'
 *
 * runBuild(within('layer1')(input(3)))[1].scopeOf(0) // => ['layer1']
 * ```
 */
export const within =
  (name: string) =>
  <A>(body: Build<A>): Build<A> =>
    chain<void, A>(() => chain<A, A>((value) => map<void, A>(() => value)(exit))(body))(enter(name))
