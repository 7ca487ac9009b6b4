import { record } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { backward, valueAndGrad } from '@wengert/grad'
import { binaryReductions, initialParameters, loss, parametersOf, points } from '@wengert/tour'
import type { Network } from '@wengert/tour'
import { closureStep } from '../contestants/closureNetwork.js'
import { Yardstick } from '../contestants/yardstick.js'
import { yardstickStep } from '../contestants/yardstickNetwork.js'
import { formatNumber } from '../formatNumber.js'
import { interleave } from '../measurement/interleave.js'
import type { Contestant } from '../measurement/interleave.js'
import { timed } from '../measurement/stopwatch.js'
import { judge } from '../Target.js'
import type { Target } from '../Target.js'
import type { Report, Workload } from '../Workload.js'

const alpha = 1e-4
const quick = { leadIn: 30, repetitions: 20 }

const run: Workload['run'] = ({ progress }) => {
  const network = initialParameters(1337)
  const examples = points()
  const tape = new Yardstick()
  const wide = (parameters: Network<Scalar>): Scalar => loss(parameters, examples, alpha)
  const binary = (parameters: Network<Scalar>): Scalar => loss(parameters, examples, alpha, binaryReductions)
  const closures = (): Network => closureStep(network, examples, alpha)
  const yardstick = (): Network => yardstickStep(tape, network, examples, alpha)
  const wideGradient = valueAndGrad(wide)
  const binaryGradient = valueAndGrad(binary)
  const sweptRecording = (): ReadonlyArray<number> => {
    const recording = record(wide, network)
    const gradients = backward(recording)
    return parametersOf(recording.inputs).map((node) => gradients.get(node) ?? 0)
  }

  const reference: Contestant<'step'> = {
    ...quick,
    run: () => timed(yardstick),
    gradient: () => parametersOf(yardstick()),
  }
  const timings = interleave(
    {
      closure: {
        run: () => timed(closures),
        leadIn: 0,
        repetitions: 1,
        gradient: () => parametersOf(closures()),
      },
      yardstick: reference,
      tape: {
        ...quick,
        run: () => timed(() => wideGradient(network)),
        gradient: () => parametersOf(wideGradient(network).gradient),
      },
    },
    { warmUps: 6, seconds: 12, leastRounds: 15, onRound: (round) => progress(`round ${String(round)}`) },
  )
  // Afterwards: what the compiler learns from these two would slow down the others.
  const variants = interleave(
    {
      yardstick: reference,
      scalarTape: {
        ...quick,
        run: () => timed(() => binaryGradient(network)),
        gradient: () => parametersOf(binaryGradient(network).gradient),
      },
      recordAndBackward: {
        ...quick,
        run: () => timed(() => backward(record(wide, network))),
        gradient: sweptRecording,
      },
    },
    {
      warmUps: 12,
      seconds: 4,
      leastRounds: 15,
      onRound: (round) => progress(`variants, round ${String(round)}`),
    },
  )

  const scalarNodes = [...record(binary, network).tape]
  const figures = {
    closureMs: timings.milliseconds('closure', 'step'),
    yardstickMs: timings.milliseconds('yardstick', 'step'),
    tapeMs: timings.milliseconds('tape', 'step'),
    closureOverTape: timings.ratio('closure', 'tape', 'step'),
    tapeOverYardstick: timings.ratio('tape', 'yardstick', 'step'),
    scalarTapeOverYardstick: variants.ratio('scalarTape', 'yardstick', 'step'),
    recordAndBackwardOverYardstick: variants.ratio('recordAndBackward', 'yardstick', 'step'),
    scalarOperations: scalarNodes.filter(({ _tag }) => _tag === 'Apply').length,
    nodes: record(wide, network).tape.length,
    scalarNodes: scalarNodes.length,
    yardstickNodes: tape.length,
  }
  const targets: Partial<Record<keyof typeof figures, Target>> = {
    closureOverTape: { atLeast: 80 },
    tapeOverYardstick: { atMost: 1.5 },
  }
  const report: Report = {
    figures,
    tables: [
      {
        head: ['figure', 'measured', 'target'],
        rows: Object.entries(figures).map(([name, figure]) => [
          name,
          formatNumber(figure),
          judge(figure, Object.entries(targets).find(([key]) => key === name)?.[1] ?? {}),
        ]),
      },
    ],
    notes: [
      `A step is the hinge loss and L2 of the 2-16-16-1 tanh network over ${String(examples.length)} points and its gradient, from a tree of parameters to a tree of partials; medians of ${String(timings.rounds)} rounds.`,
      'closure: the notebook’s Value, a closure a node, built and swept afresh.',
      'yardstick: scalar nodes on a bare mutable unchecked tape, whose memory is used again; its constants are nodes of their own, not looked up.',
      'tape: valueAndGrad(loss)(parameters), recorded afresh, a dot node per weighted sum: fewer nodes for the same scalar operations.',
      'scalarTape: the same with mul and add alone, operation for operation the nodes of the yardstick.',
      'recordAndBackward: backward(record(loss, parameters)) with dot nodes: an immutable tape and a gradient map to keep.',
    ],
  }
  return Promise.resolve(report)
}

/** One training step of the micrograd network, against closures and against the yardstick. */
export const mlp: Workload = { summary: 'one step of the 2-16-16-1 network over 100 points', run }
