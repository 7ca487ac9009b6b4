import { add, borrowRecording, mul, reverse } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { grad } from '@wengert/grad'
import type { Contestant } from '../measurement/interleave.js'
import { timed } from '../measurement/stopwatch.js'
import { Yardstick } from './yardstick.js'

const layerCount = 4
const neuronCount = 8
const weightCount = 9
/** Leaves of the tree. */
export const leafCount = layerCount * neuronCount * (weightCount + 1)

/** Records of arrays of records, as parameters are. */
interface Tree<S extends Scalar> {
  readonly layers: ReadonlyArray<{
    readonly neurons: ReadonlyArray<{ readonly weights: ReadonlyArray<S>; readonly bias: S }>
  }>
}

const primals: ReadonlyArray<number> = Array.from({ length: leafCount }, (_, leaf) => Math.sin(leaf + 1))

const neuronOf = (leaves: ReadonlyArray<number>): Tree<number>['layers'][number]['neurons'][number] => ({
  weights: leaves.slice(0, weightCount),
  bias: leaves[weightCount] ?? NaN,
})

const tree: Tree<number> = {
  layers: Array.from({ length: layerCount }, (_, layer) => ({
    neurons: Array.from({ length: neuronCount }, (__, neuron) =>
      neuronOf(primals.slice((layer * neuronCount + neuron) * (weightCount + 1))),
    ),
  })),
}

const flattened = ({ layers }: Tree<number>): ReadonlyArray<number> =>
  layers.flatMap(({ neurons }) => neurons.flatMap(({ weights, bias }) => [...weights, bias]))

/** Adds up weight·bias over the tree, again and again, in so many nodes. */
const overTree =
  (nodes: number) =>
  ({ layers }: Tree<Scalar>): Scalar => {
    let left = nodes / 2
    let total: Scalar | undefined
    for (;;) {
      for (const { neurons } of layers) {
        for (const { weights, bias } of neurons) {
          for (const weight of weights) {
            total = add(total ?? weight, mul(weight, bias))
            left -= 1
            if (left === 0) return total
          }
        }
      }
    }
  }

/** The same nodes from a flat list of leaves. */
const overList = (nodes: number, leaves: ReadonlyArray<Scalar>): Scalar => {
  let left = nodes / 2
  let total: Scalar = leaves[0] ?? NaN
  for (;;) {
    for (let first = 0; first < leafCount; first += weightCount + 1) {
      const bias = leaves[first + weightCount] ?? NaN
      for (let leaf = first; leaf < first + weightCount; leaf++) {
        total = add(total, mul(leaves[leaf] ?? NaN, bias))
        left -= 1
        if (left === 0) return total
      }
    }
  }
}

/** The same nodes on the yardstick, whose first nodes are the leaves. */
const overYardstick = (nodes: number, tape: Yardstick): number => {
  let left = nodes / 2
  let total = 0
  for (;;) {
    for (let first = 0; first < leafCount; first += weightCount + 1) {
      const bias = first + weightCount
      for (let leaf = first; leaf < bias; leaf++) {
        total = tape.add(total, tape.mul(leaf, bias))
        left -= 1
        if (left === 0) return total
      }
    }
  }
}

type Repeated = Pick<Contestant<'step'>, 'leadIn' | 'repetitions'>

/** The clock starts when the inputs are on the tape and stops when the sweep is done: no tree is seen in between. */
export const rawContestant = (nodes: number, repeated: Repeated): Contestant<'step'> => {
  const adjoints = new Float64Array(leafCount + nodes)
  const reached = new Uint8Array(leafCount + nodes)
  const run = (): { readonly step: number } => {
    let start = NaN
    const f = (leaves: ReadonlyArray<Scalar>): Scalar => {
      start = performance.now()
      return overList(nodes, leaves)
    }
    return borrowRecording(f, primals, ({ rows, output }) => {
      const root = Number(output)
      adjoints.fill(-0, 0, root + 1)
      reached.fill(0, 0, root + 1)
      adjoints[root] = 1
      reached[root] = 1
      reverse(rows, adjoints, reached, root)
      return { step: performance.now() - start }
    })
  }
  return {
    ...repeated,
    run,
    gradient: () => {
      run()
      return [...adjoints.subarray(0, leafCount)]
    },
  }
}

/** `grad(f)` over the tree. */
export const treeContestant = (nodes: number, repeated: Repeated): Contestant<'step'> => {
  const gradient = grad(overTree(nodes))
  return { ...repeated, run: () => timed(() => gradient(tree)), gradient: () => flattened(gradient(tree)) }
}

/** `grad(f)` over the leaves as one flat array. */
export const listContestant = (nodes: number, repeated: Repeated): Contestant<'step'> => {
  const gradient = grad((leaves: ReadonlyArray<Scalar>) => overList(nodes, leaves))
  return { ...repeated, run: () => timed(() => gradient(primals)), gradient: () => gradient(primals) }
}

/** The bare tape, used again, its inputs included. */
export const yardstickContestant = (nodes: number, repeated: Repeated): Contestant<'step'> => {
  const tape = new Yardstick()
  const run = (): void => {
    tape.clear()
    for (const primal of primals) tape.input(primal)
    tape.sweep(overYardstick(nodes, tape))
  }
  return {
    ...repeated,
    run: () => timed(run),
    gradient: () => {
      run()
      return primals.map((_, leaf) => tape.adjoint(leaf))
    },
  }
}
