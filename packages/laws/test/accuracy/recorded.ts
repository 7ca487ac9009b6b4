import {
  apply,
  constant,
  emptyTape,
  foldRule,
  functions,
  input,
  of,
  ops,
  record,
  runBuild,
} from '@wengert/core'
import type { NodeId, OpName, Recording, Rule, Scalar, Tape } from '@wengert/core'

/** A function recorded at a point, its operands flat. */
export type Recorded = Recording<ReadonlyArray<number>, number>

type Operation = (...operands: ReadonlyArray<Scalar>) => Scalar

const isFunction = (name: string): name is keyof typeof functions => Object.hasOwn(functions, name)

/** The op function, where users have one. */
export const functionOf = (name: OpName): Operation | undefined =>
  isFunction(name) ? functions[name] : undefined

/** Which rule belongs to an operand, and which operands the rule reads. */
export const ruleOf = (
  name: OpName,
  operand: number,
  count: number,
): { readonly position: number; readonly own: ReadonlyArray<number> } => {
  const { arity } = ops[name]
  const half = count / 2
  if (arity === 'list' || arity === 'whole') return { position: 0, own: [operand] }
  if (arity === 'pairs')
    return { position: operand < half ? 0 : 1, own: [operand % half, (operand % half) + half] }
  return { position: operand, own: Array.from({ length: count }, (_, k) => k) }
}

const isParameter = (name: OpName, operand: number, count: number): boolean =>
  ops[name].partials[ruleOf(name, operand, count).position] === null

/** Inputs, and constants where the op has no derivative. */
const started = (name: OpName, operands: ReadonlyArray<number>): readonly [ReadonlyArray<NodeId>, Tape] =>
  operands.reduce<readonly [ReadonlyArray<NodeId>, Tape]>(
    ([ids, tape], x, k) => {
      const [id, longer] = runBuild((isParameter(name, k, operands.length) ? constant : input)(x), tape)
      return [[...ids, id], longer]
    },
    [[], emptyTape],
  )

/** The op recorded at a point: by its function, and a hidden op by its name. */
export const recorded = (name: OpName, operands: ReadonlyArray<number>): Recorded => {
  const operation = functionOf(name)
  if (operation !== undefined) {
    const taken = (xs: ReadonlyArray<Scalar>): ReadonlyArray<Scalar> =>
      xs.map((x, k) => (isParameter(name, k, xs.length) ? (operands[k] ?? NaN) : x))
    return record((xs) => operation(...taken(xs)), operands)
  }
  const [inputs, tape] = started(name, operands)
  const [output, longer] = runBuild(apply(name, inputs), tape)
  return { tape: longer, inputs, output }
}

/** Where a rule has been read to: a node, or a number of which no adjoint is wanted. */
type Read = (tape: Tape) => readonly [{ readonly id: NodeId } | { readonly literal: number }, Tape]

const asNode = (read: Read, tape: Tape): readonly [NodeId, Tape] => {
  const [result, longer] = read(tape)
  return runBuild('id' in result ? of(result.id) : constant(result.literal), longer)
}

const applied =
  (name: OpName, args: ReadonlyArray<Read>): Read =>
  (tape) => {
    const [ids, longer] = args.reduce<readonly [ReadonlyArray<NodeId>, Tape]>(
      ([before, soFar], arg) => {
        const [id, next] = asNode(arg, soFar)
        return [[...before, id], next]
      },
      [[], tape],
    )
    const constants = ids.map((id) => longer.at(id)).every((node) => node?._tag === 'Constant')
    const [id, last] = runBuild(apply(name, ids), longer)
    // What is computed from parameters alone is a parameter again.
    return [constants ? { literal: last.at(id)?.primal ?? NaN } : { id }, last]
  }

/** The partial of an op by an operand, as a recorded function of the operands: what appending would record. */
export const recordedPartial = (
  name: OpName,
  operand: number,
  operands: ReadonlyArray<number>,
): Recorded | undefined => {
  const { position, own } = ruleOf(name, operand, operands.length)
  const rule = ops[name].partials[position]
  if (rule === null || rule === undefined) return undefined
  const [inputs, tape] = started(name, operands)
  const [value, longer] = runBuild(apply(name, inputs), tape)
  const reader = (elements: ReadonlyArray<number>): ((part: Rule) => Read) =>
    foldRule<Read>({
      operand: (place) => (soFar) => [{ id: inputs[elements[place] ?? NaN] ?? NaN }, soFar],
      output: () => (soFar) => [{ id: value }, soFar],
      literal: (literal) => (soFar) => [{ literal }, soFar],
      application: (op, args) => applied(op as OpName, args),
      total: (_, part) =>
        applied(
          'sum',
          operands.map((__, element) => reader([element])(part)),
        ),
    })
  const [output, last] = asNode(reader(own)(rule), longer)
  return { tape: last, inputs, output }
}
