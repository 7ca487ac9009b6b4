import type { WengertError } from '../error/WengertError.js'
import { raise } from '../error/WengertException.js'
import { noteInputs } from '../tape/Annotation.js'
import { append, borrow, discard, keep, open, openAnnotation } from '../tape/Columns.js'
import { inputCode } from '../tape/opcode.js'
import { Tape } from '../tape/Tape.js'
import type { NodeId } from '../tape/TapeNode.js'
import { expectFunction } from './expected.js'
import { lendOf } from './lending.js'
import type { BorrowedRecording } from './lending.js'
import { lift } from './lift.js'
import type { Recording } from './Recording.js'
import { invalidLeaf, mapPassingTree, mapTree } from './Tree.js'
import type { MapLeaves } from './Tree.js'
import { Handle } from './Var.js'
import type { Scalar, Var } from './Var.js'

/** The argument of a recorded function: the shape of the inputs, with a `Var` at every number. */
export type Vars<T> = MapLeaves<T, Var>

/** The plain numbers that a tree of scalars stands for. */
export type Primals<T> = MapLeaves<T, number>

/** `T` where every leaf is a number, else a type that nothing fits. */
export type NumberTree<T> = T extends number
  ? T
  : T extends string | boolean | bigint | symbol | null | undefined | ((...args: never) => unknown)
    ? never
    : { readonly [K in keyof T]: NumberTree<T[K]> }

/** A function that has been run in a recording which is still open. */
interface Run {
  /** The inputs as `Var`s, in their own shape: nodes 0, 1, … in the order of the leaves. */
  readonly vars: unknown
  /** The node ids of the output, in its own shape. */
  readonly output: unknown
}

const inputError = (inputs: unknown, value: unknown): WengertError =>
  value instanceof Handle
    ? {
        _tag: 'InvalidTree',
        path: '',
        message: `Expected plain numbers as the inputs of a recording of its own, but node ${String(value.id)} of another recording came. Give primal(x), which pins the number; a derivative inside a recorded function is taken with grad.`,
      }
    : invalidLeaf('an input', 'a number', inputs, value)

/** Opens a recording, runs the function on it, and leaves it open for the caller to keep or to borrow. */
const run = (f: (inputs: never) => unknown, inputs: unknown): Run => {
  expectFunction(f, 'record', 0)
  open()
  try {
    const vars = mapPassingTree(inputs, (value) =>
      typeof value === 'number' ? append(inputCode, 0, 0, value) : raise(inputError(inputs, value)),
    )
    const result = f(vars as never)
    const output = mapTree(result, (value) =>
      typeof value === 'number' || value instanceof Handle
        ? lift(value, 'the output').id
        : raise(invalidLeaf('an output', 'a scalar', result, value)),
    )
    return { vars, output }
  } catch (failure) {
    discard()
    throw failure
  }
}

/**
 * Records a pure function at the given inputs: runs it once on `Var`s and gives the tape of what it did.
 *
 * Inputs and outputs are trees: numbers, arrays, plain records, nested. Anything else in them throws `InvalidTree`.
 *
 * @example
 * ```ts
 * import { add, mul, record } from '@wengert/core'
 *
 * const recording = record(({ x, y }) => add(mul(x, x), y), { x: 3, y: 1 })
 * recording.tape.length // => 4
 * recording.inputs // => { x: 0, y: 1 }
 * recording.output // => 3
 * ```
 */
export const record = <const I, O extends Scalar | object>(
  f: (inputs: Vars<I>) => O,
  inputs: I & NumberTree<I>,
): Recording<I, O> => {
  const { vars, output } = run(f, inputs)
  const ids = mapTree(vars, (handle) => (handle as Handle).id)
  const annotation = noteInputs(openAnnotation(), ids)
  const columns = keep()
  return Object.freeze({
    tape: new Tape(columns, columns.length, annotation),
    inputs: ids as MapLeaves<I, NodeId>,
    output: output as MapLeaves<O, NodeId>,
  })
}

/**
 * Records a function and shows the columns to `read`, without making a tape of them: for sweeps that read once and
 * forget. The columns are used again by the next recording, so `read` must not keep them. A specialised function is not
 * recorded again: its kept recording is replayed.
 *
 * @example
 * ```ts
 * import { borrowRecording, mul } from '@wengert/core'
 * import type { Scalar } from '@wengert/core'
 *
 * borrowRecording((x: Scalar) => mul(x, x), 3, ({ rows, output }) => rows.primals[Number(output)]) // => 9
 * ```
 */
export const borrowRecording = <A>(
  f: (inputs: never) => unknown,
  inputs: unknown,
  read: (borrowed: BorrowedRecording) => A,
): A => {
  const lent = lendOf(f)
  if (lent !== undefined) return lent(inputs, read)
  const { output } = run(f, inputs)
  return borrow((rows, length) => read({ rows, length, output }))
}
