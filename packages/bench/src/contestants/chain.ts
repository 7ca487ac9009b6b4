import { add, mul, record, sin } from '@wengert/core'
import type { Recording, Scalar, Var } from '@wengert/core'
import { backward } from '@wengert/grad'
import type { Contestant, Laps } from '../measurement/interleave.js'
import type { Yardstick } from './yardstick.js'

/** The parts of a run that are timed apart. */
export type Part = 'record' | 'sweep' | 'both'

const laps = (start: number, recorded: number, swept: number): Laps<Part> => ({
  record: recorded - start,
  sweep: swept - recorded,
  both: swept - start,
})

type Repeated = Pick<Contestant<Part>, 'leadIn' | 'repetitions'>

/** Nodes in one step of the chain. */
export const nodesPerStep = 4

interface Inputs<S> {
  readonly x: S
  readonly a: S
  readonly b: S
}

const inputs = { x: 1, a: 0.5, b: 0.5 }

const tapeChain =
  (steps: number) =>
  ({ x, a, b }: Inputs<Var>): Scalar => {
    let y = x
    for (let step = 0; step < steps; step++) y = add(mul(sin(y), a), mul(y, b))
    return y
  }

/** Records x ← sin(x)·a + x·b over so many steps. */
export const chainRecorder = (steps: number): (() => Recording<Inputs<number>, Scalar>) => {
  const f = tapeChain(steps)
  return () => record(f, inputs)
}

/** `record`, then `backward`: an immutable tape and a gradient map to keep. */
export const tapeContestant = (steps: number, repeated: Repeated): Contestant<Part> => {
  const recordChain = chainRecorder(steps)
  return {
    ...repeated,
    run: () => {
      const start = performance.now()
      const recording = recordChain()
      const recorded = performance.now()
      backward(recording)
      return laps(start, recorded, performance.now())
    },
    gradient: () => {
      const recording = recordChain()
      const gradients = backward(recording)
      return Object.values(recording.inputs).map((node) => gradients.get(node) ?? 0)
    },
  }
}

const place = (tape: Yardstick): Inputs<number> => ({
  x: tape.input(inputs.x),
  a: tape.input(inputs.a),
  b: tape.input(inputs.b),
})

const yardstickChain = (tape: Yardstick, { x, a, b }: Inputs<number>, steps: number): number => {
  let y = x
  for (let step = 0; step < steps; step++) y = tape.add(tape.mul(tape.sin(y), a), tape.mul(y, b))
  return y
}

/** The yardstick on new memory each time, as for a recording that is to be kept; `make` may know how much. */
export const yardstickContestant = (
  steps: number,
  repeated: Repeated,
  make: () => Yardstick,
): Contestant<Part> => ({
  ...repeated,
  run: () => {
    const start = performance.now()
    const tape = make()
    const root = yardstickChain(tape, place(tape), steps)
    const recorded = performance.now()
    tape.sweep(root)
    return laps(start, recorded, performance.now())
  },
  gradient: () => {
    const tape = make()
    const ids = place(tape)
    tape.sweep(yardstickChain(tape, ids, steps))
    return Object.values(ids).map((node: number) => tape.adjoint(node))
  },
})
