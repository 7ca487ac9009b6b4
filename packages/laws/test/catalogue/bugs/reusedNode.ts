import { operandsOf, ops, partialsAt, record, add, mul, sin } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { laws } from '@wengert/laws'
import type { Numbers, Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { reverseBy, timesPartials } from '../sweeps.js'
import { caught } from '../Trial.js'

/** Each node, when reached, passes on all that it has gathered so far, so that what came first is passed on again. */
const recursive =
  (f: (xs: Vector) => Scalar) =>
  (at: Numbers): Numbers => {
    const recording = record((xs: Vector) => [f(xs)], at)
    const gathered = new Map<number, number>()
    const backward = (id: number): void => {
      const node = recording.tape.at(id)
      if (node?._tag !== 'Apply') return
      const operands = operandsOf(node)
      const primals = operands.map((operand) => recording.tape.at(operand)?.primal ?? NaN)
      for (const [k, partial] of partialsAt(ops[node.op], primals).entries()) {
        const operand = operands[k] ?? 0
        const contribution = (gathered.get(id) ?? 0) * (partial ?? 0)
        gathered.set(operand, (gathered.get(operand) ?? 0) + contribution)
        backward(operand)
      }
    }
    const root = recording.output[0] ?? 0
    gathered.set(root, 1)
    backward(root)
    return recording.inputs.map((id) => gathered.get(id) ?? 0)
  }

const f = ([x = 0, y = 0]: Vector): Scalar => {
  const shared = mul(x, y)
  return add(mul(shared, sin(shared)), shared)
}
const [faulty, sound] = [recursive, reverseBy(timesPartials)].map((reverse) => ({
  f,
  inputs: list(2),
  modes: { reverse },
})) as [Subject, Subject]
interface Subject {
  readonly f: typeof f
  readonly inputs: ReturnType<typeof list>
  readonly modes: { readonly reverse: typeof recursive }
}

export const reusedNode: Bug = {
  bug: 'backward by recursion, in no topological order: what a shared node has gathered is passed on once for each use',
  source: 'karpathy/micrograd#2',
  points: 'any',
  trials: [
    caught(laws.ruleEqualsDifference, faulty, sound),
    caught(laws.forwardEqualsReverse, faulty, sound),
  ],
}
