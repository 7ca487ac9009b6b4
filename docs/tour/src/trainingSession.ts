import { setImmediate } from 'node:timers/promises'
import type { Point } from './flowers.js'
import { accuracy } from './loss.js'
import type { Network } from './network.js'
import { train } from './training.js'
import type { Schedule } from './training.js'

/** How good the network is after so many steps. */
export interface Measure {
  readonly step: number
  readonly loss: number
  /** The share of the points on their side, from 0 to 1. */
  readonly accuracy: number
}

/** What a training leaves behind. */
export interface TrainingSession {
  readonly network: Network
  readonly history: ReadonlyArray<Measure>
  readonly stepsPerSecond: number
}

const stepsPerMeasure = 5

/**
 * Trains a network to the end of the schedule, and shows a measure every few steps. Only the steps themselves count
 * as time: recording, sweeping and updating, not the measures.
 */
export const trainingSession = async (
  initial: Network,
  points: ReadonlyArray<Point>,
  schedule: Schedule,
  show: (measure: Measure) => void,
): Promise<TrainingSession> => {
  const checkpoints = train(initial, points, schedule)
  const history: Array<Measure> = []
  let network = initial
  let milliseconds = 0
  for (;;) {
    const started = performance.now()
    const { value: checkpoint } = checkpoints.next()
    milliseconds += performance.now() - started
    if (!checkpoint) return { network, history, stepsPerSecond: (1000 * schedule.steps) / milliseconds }
    network = checkpoint.network
    if (checkpoint.step % stepsPerMeasure === 0 || checkpoint.step === schedule.steps) {
      const measure = { step: checkpoint.step, loss: checkpoint.loss, accuracy: accuracy(network, points) }
      history.push(measure)
      show(measure)
      // Lets the terminal draw, and an interrupt through.
      await setImmediate()
    }
  }
}
