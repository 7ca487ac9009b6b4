import {
  apply,
  constant,
  emptyTape,
  freshCopy,
  functions,
  input,
  isVar,
  ops,
  record,
  runBuild,
} from '@wengert/core'
import type { NodeId, Op, OpName, Recording, Scalar, Tape } from '@wengert/core'

/** Which rule and which domain belong to an operand of a list, of two lists, or of an op of fixed arity. */
export const positionOf = ({ arity }: Op, operand: number, count: number): number => {
  if (arity === 'pairs') return Number(operand >= count / 2)
  return typeof arity === 'number' ? operand : 0
}

/** True for an operand that is a constant parameter: it has no derivative. */
export const isParameter = (name: OpName, operand: number, count: number): boolean =>
  ops[name].partials[positionOf(ops[name], operand, count)] === null

/** The op applied to inputs, and to constants where it has no derivative, by the value in the table. */
export const applied = (
  name: OpName,
  operands: ReadonlyArray<number>,
): Recording<ReadonlyArray<number>, number> => {
  const nodes = operands.reduce<readonly [ReadonlyArray<NodeId>, Tape]>(
    ([ids, tape], x, k) => {
      const [id, longer] = runBuild((isParameter(name, k, operands.length) ? constant : input)(x), tape)
      return [[...ids, id], longer]
    },
    [[], emptyTape],
  )
  const [output, tape] = runBuild(apply(name, nodes[0]), nodes[1])
  return { tape, inputs: nodes[0], output }
}

const isFunction = (name: string): name is keyof typeof functions => name in functions

/** The function by which users reach an op: for a hidden one, that of the op whose entry mentions it; copies are made by `freshCopy`. */
export const functionOf = (name: OpName): ((...operands: ReadonlyArray<Scalar>) => Scalar) => {
  if (name === 'identity') return (x = NaN) => (isVar(x) ? freshCopy(x) : x)
  const called = isFunction(name)
    ? name
    : Object.entries(ops).find(([, op]) => Object.values(op).includes(name))?.[0]
  if (called === undefined || !isFunction(called)) throw new Error(`No function leads to ${name}.`)
  return functions[called]
}

/** The op function recorded on those of its operands that have a derivative. */
export const recorded = (
  name: OpName,
  operands: ReadonlyArray<number>,
  at: ReadonlyArray<number> = operands,
): Recording<ReadonlyArray<number>, Scalar> =>
  record(
    (inputs: ReadonlyArray<Scalar>) =>
      functionOf(name)(
        ...inputs.map((x, k) => (isParameter(name, k, operands.length) ? (operands[k] ?? NaN) : x)),
      ),
    at,
  )
