import { toSvg } from '@wengert/dot'
import { backward } from '@wengert/grad'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { exemplarOf } from './exemplar.js'
import { points } from './flowers.js'
import { openGallery } from './gallery.js'
import type { Gallery } from './gallery.js'
import { initialParameters } from './initialParameters.js'
import { drawLossCurve } from './lossCurve.js'
import { lectureInputs, recordNeuron } from './neuron.js'
import type { NeuronRecording } from './neuron.js'
import { showNodeTable } from './nodeTable.js'
import { progressOn } from './progress.js'
import { drawRegions } from './regions.js'
import { showSummary } from './summary.js'
import type { Schedule } from './training.js'
import { trainingSession } from './trainingSession.js'
import type { TrainingSession } from './trainingSession.js'

/** The year of R. E. Wengert's paper. */
const seed = 1964

const steps = 500

const schedule: Schedule = { steps, alpha: 1e-4, rate: (step) => 0.5 * (1 - (0.9 * step) / steps) }

/** Writes the picture of a recording with its gradients. */
const hangTape = (
  gallery: Gallery,
  name: string,
  recording: NeuronRecording,
): TE.TaskEither<string, string> =>
  pipe(
    TE.fromTask(() => toSvg(recording, backward(recording))),
    TE.chain((svg) => gallery.hang(name, svg)),
  )

const trainWithProgress = (stream: NodeJS.WriteStream): TE.TaskEither<string, TrainingSession> =>
  TE.fromTask(async () => {
    const progress = progressOn(stream, steps)
    try {
      return await trainingSession(initialParameters(seed), points(), schedule, progress.show)
    } finally {
      progress.stop()
    }
  })

/**
 * The guided tour: the lecture's neuron as a table and a picture, then a network trained on irises, with its loss
 * curve, its decision regions and one of its neurons as pictures in the directory. What it has to say goes to the
 * stream; the left side is a sentence that says what went wrong.
 */
export const tour = (directory: string, stream: NodeJS.WriteStream): TE.TaskEither<string, void> => {
  const say = (text: string): void => void stream.write(`${text}\n`)
  return pipe(
    TE.Do,
    TE.bind('gallery', () => openGallery(directory)),
    TE.bind('neuron', ({ gallery }) => {
      const recording = recordNeuron(lectureInputs, ['x1', 'x2'])
      say('One neuron, o = tanh(x1·w1 + x2·w2 + b), recorded and swept backwards once:\n')
      say(showNodeTable(recording.tape, backward(recording)))
      return hangTape(gallery, 'neuron.svg', recording)
    }),
    TE.bind('session', () => {
      say(
        '\nA 2-16-16-1 network learns to tell two species of iris apart; every step records a fresh tape:\n',
      )
      return trainWithProgress(stream)
    }),
    TE.bind('lossCurve', ({ gallery, session }) => gallery.hang('loss.svg', drawLossCurve(session.history))),
    TE.bind('regions', ({ gallery, session }) => gallery.hang('regions.svg', drawRegions(session.network))),
    TE.bind('exemplar', ({ session }) =>
      TE.fromOption(
        () => 'Expected a network with a hidden layer, but it has none. Give it a layer to draw from.',
      )(exemplarOf(session.network)),
    ),
    TE.bind('neuronTape', ({ gallery, exemplar }) =>
      hangTape(gallery, 'neuron-tape.svg', exemplar.recording),
    ),
    TE.map((finished) => say(`\n${showSummary(finished)}`)),
  )
}
