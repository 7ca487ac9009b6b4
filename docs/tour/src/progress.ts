import { Presets, SingleBar } from 'cli-progress'
import { percent } from './percent.js'
import type { Measure } from './trainingSession.js'

/** Shows how far training is. */
export interface Progress {
  readonly show: (measure: Measure) => void
  readonly stop: () => void
}

const bar = (stream: NodeJS.WriteStream, steps: number): Progress => {
  const format = 'training {bar} {percentage} % | step {value}/{total} | loss {loss} | accuracy {accuracy}'
  const single = new SingleBar({ format, stream, hideCursor: true, barsize: 30 }, Presets.shades_classic)
  single.start(steps, 0, { loss: '–', accuracy: '–' })
  return {
    show: ({ step, loss, accuracy }) =>
      single.update(step, { loss: loss.toFixed(4), accuracy: percent(accuracy) }),
    stop: () => single.stop(),
  }
}

const linesPerTraining = 5

const lines = (stream: NodeJS.WritableStream, steps: number): Progress => ({
  show: ({ step, loss, accuracy }) => {
    if (step % Math.ceil(steps / linesPerTraining) !== 0 && step !== steps) return
    stream.write(
      `training: step ${String(step).padStart(String(steps).length)} of ${String(steps)}, loss ${loss.toFixed(4)}, accuracy ${percent(accuracy)}\n`,
    )
  },
  stop: () => undefined,
})

/** A bar on a terminal; elsewhere, such as in a log file, a line now and then. */
export const progressOn = (stream: NodeJS.WriteStream, steps: number): Progress =>
  stream.isTTY ? bar(stream, steps) : lines(stream, steps)
