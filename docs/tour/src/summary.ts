import type { Exemplar } from './exemplar.js'
import { percent } from './percent.js'
import { showTable } from './table.js'
import type { TrainingSession } from './trainingSession.js'

/** What the tour has done, and the paths of its pictures. */
export interface Finished {
  readonly session: TrainingSession
  readonly exemplar: Exemplar
  readonly neuron: string
  readonly lossCurve: string
  readonly regions: string
  readonly neuronTape: string
}

/** The table that ends the tour. */
export const showSummary = ({ session, exemplar, ...pictures }: Finished): string => {
  const first = session.history[0]
  const last = session.history.at(-1)
  const [length, width] = exemplar.flower.measured
  const flower = `an ${exemplar.flower.species.name} (petal ${length.toFixed(1)} × ${width.toFixed(1)} cm)`
  const table = showTable(
    [{ heading: 'result' }, { heading: '' }],
    [
      [
        'accuracy',
        `${percent(last?.accuracy ?? NaN)} of 100 flowers (untrained: ${percent(first?.accuracy ?? NaN)})`,
      ],
      ['loss', `${(last?.loss ?? NaN).toFixed(4)} (untrained: ${(first?.loss ?? NaN).toFixed(4)})`],
      ['speed', `${session.stepsPerSecond.toFixed(0)} steps per second`],
      ['the neuron', pictures.neuron],
      ['loss and accuracy', pictures.lossCurve],
      ['decision regions', pictures.regions],
      ['a trained neuron', pictures.neuronTape],
    ],
  )
  return `${table}\nThe trained neuron is neuron ${String(exemplar.position)} of the first layer, looking at ${flower}.`
}
