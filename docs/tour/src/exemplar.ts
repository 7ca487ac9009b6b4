import type { Scalar } from '@wengert/core'
import { grad } from '@wengert/grad'
import { pipe } from 'fp-ts/lib/function.js'
import * as N from 'fp-ts/lib/number.js'
import * as O from 'fp-ts/lib/Option.js'
import type { Option } from 'fp-ts/lib/Option.js'
import { contramap } from 'fp-ts/lib/Ord.js'
import type { Ord } from 'fp-ts/lib/Ord.js'
import * as RA from 'fp-ts/lib/ReadonlyArray.js'
import * as RNEA from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import { flowers } from './flowers.js'
import type { Flower } from './flowers.js'
import { forwardPass } from './network.js'
import type { Network, Neuron } from './network.js'
import { recordNeuron } from './neuron.js'
import type { NeuronRecording } from './neuron.js'

/** One neuron of a trained network at work on one flower. */
export interface Exemplar {
  readonly flower: Flower
  /** The position of the neuron in the first layer, counted from 1. */
  readonly position: number
  readonly recording: NeuronRecording
}

interface Candidate {
  readonly neuron: Neuron
  readonly position: number
  /** ∂score/∂bias */
  readonly slope: number
}

const bySlope: Ord<Candidate> = contramap(({ slope }: Candidate) => Math.abs(slope))(N.Ord)

const byDistance = (network: Network): Ord<Flower> =>
  contramap(({ features }: Flower) => Math.abs(Number(forwardPass(network, features))))(N.Ord)

const recordAt = (
  { features: [x1, x2] }: Flower,
  { weights: [w1 = NaN, w2 = NaN], bias: b }: Neuron,
): NeuronRecording => recordNeuron({ x1, x2, w1, w2, b }, ['petal length', 'petal width'])

/**
 * The neuron of the first layer that matters most where the network is least sure: at the flower nearest to its
 * boundary. None in a network without a hidden layer.
 */
export const exemplarOf = (network: Network): Option<Exemplar> =>
  pipe(
    O.Do,
    O.bind('flower', () => pipe(RNEA.fromReadonlyArray(flowers), O.map(RNEA.min(byDistance(network))))),
    O.bind('candidate', ({ flower }) => {
      const slopes = grad((parameters: Network<Scalar>) => forwardPass(parameters, flower.features))(network)
      return pipe(
        network.hidden[0] ?? [],
        RA.mapWithIndex((index, neuron) => ({
          neuron,
          position: index + 1,
          slope: slopes.hidden[0]?.[index]?.bias ?? 0,
        })),
        RNEA.fromReadonlyArray,
        O.map(RNEA.max(bySlope)),
      )
    }),
    O.map(({ flower, candidate: { neuron, position } }) => ({
      flower,
      position,
      recording: recordAt(flower, neuron),
    })),
  )
