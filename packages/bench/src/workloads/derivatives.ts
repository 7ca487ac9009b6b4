import { record, specialise } from '@wengert/core'
import type { Scalar, Tape } from '@wengert/core'
import { grad, hessian, hvp, valueAndGrad } from '@wengert/grad'
import { formatNumber } from '../formatNumber.js'
import { interleave } from '../measurement/interleave.js'
import type { Contestant } from '../measurement/interleave.js'
import { timed } from '../measurement/stopwatch.js'
import { circles } from '../objectives/circles.js'
import { gaussianMixture } from '../objectives/gaussianMixture.js'
import type { Objective } from '../objectives/Objective.js'
import { scattered } from '../objectives/Objective.js'
import { denseRosenbrock, rosenbrock } from '../objectives/rosenbrock.js'
import { showTarget, verdict } from '../Target.js'
import type { Target } from '../Target.js'
import type { Report, Workload } from '../Workload.js'

const many = 1000
const mixture = { dimension: 10, components: 25, points: many }

/** What is differentiated once, and what is differentiated twice and appended, which takes longer. */
const once = [
  rosenbrock(10),
  rosenbrock(100),
  rosenbrock(many),
  rosenbrock(10 * many),
  circles(30),
  gaussianMixture(mixture),
]
const twice = [
  rosenbrock(10),
  rosenbrock(100),
  rosenbrock(many),
  circles(30),
  gaussianMixture({ ...mixture, points: 10 }),
]

const targets: Readonly<Record<string, Target>> = {
  gradientOverFunction: { atMost: 3 },
  specialisedOverFunction: { atMost: 3 },
  hvpOverFunction: { atMost: 8 },
  specialisedHvpOverFunction: { atMost: 8 },
  appendedOverFunction: { atMost: 4 },
}

type Row = Readonly<Record<string, number>>

const contestant = (objective: Objective, work: () => unknown, repetitions: number): Contestant<'step'> => ({
  run: () => timed(work),
  leadIn: Math.min(3, repetitions),
  repetitions,
  gradient: () => grad(objective.f)(objective.at),
})

/** As many runs in a turn as take some milliseconds. */
const repetitionsFor = (work: () => unknown): number => {
  work()
  return Math.max(1, Math.min(1000, Math.round(10 / timed(work).step)))
}

const schedule = (seconds: number) => ({ warmUps: 3, seconds, leastRounds: 5 })

const gradients = (objective: Objective): Row => {
  const { f, at } = objective
  const specialised = specialise(f)
  const specialisedGradient = valueAndGrad(specialised)
  const repetitions = repetitionsFor(() => valueAndGrad(f)(at))
  const timings = interleave(
    {
      function: contestant(objective, () => f(at), repetitions),
      recording: contestant(objective, () => record((xs: ReadonlyArray<Scalar>) => f(xs), at), repetitions),
      gradient: contestant(objective, () => valueAndGrad(f)(at), repetitions),
      replay: contestant(objective, () => specialised(at), repetitions),
      specialised: contestant(objective, () => specialisedGradient(at), repetitions),
    },
    schedule(3),
  )
  return {
    nodes: record((xs: ReadonlyArray<Scalar>) => f(xs), at).tape.length,
    functionMs: timings.milliseconds('function', 'step'),
    gradientMs: timings.milliseconds('gradient', 'step'),
    gradientOverFunction: timings.ratio('gradient', 'function', 'step'),
    gradientOverRecording: timings.ratio('gradient', 'recording', 'step'),
    specialisedMs: timings.milliseconds('specialised', 'step'),
    specialisedOverFunction: timings.ratio('specialised', 'function', 'step'),
    specialisedOverReplay: timings.ratio('specialised', 'replay', 'step'),
  }
}

interface Size {
  readonly nodes: number
  readonly operands: number
}

/** What there is besides the inputs and so many copies of them. */
const sizeOf = (tape: Tape, copies: number): Size => {
  let [nodes, operands] = [-copies, -copies]
  for (const node of tape) {
    if (node._tag === 'Input') continue
    nodes += 1
    if (node._tag === 'Apply') operands += node.args.length
  }
  return { nodes, operands }
}

const products = (objective: Objective): Row => {
  const { f, at } = objective
  const along = scattered(at.length)
  const product = (): unknown => hvp(f)(at, along)
  const specialisedProduct = hvp(specialise(f))
  const repetitions = repetitionsFor(product)
  const timings = interleave(
    {
      function: contestant(objective, () => f(at), repetitions),
      product: contestant(objective, product, repetitions),
      specialised: contestant(objective, () => specialisedProduct(at, along), repetitions),
    },
    schedule(3),
  )
  const own = sizeOf(record((xs: ReadonlyArray<Scalar>) => f(xs), at).tape, 0)
  const both = sizeOf(record((xs: ReadonlyArray<Scalar>) => grad(f)(xs), at).tape, at.length)
  return {
    hvpMs: timings.milliseconds('product', 'step'),
    hvpOverFunction: timings.ratio('product', 'function', 'step'),
    specialisedHvpMs: timings.milliseconds('specialised', 'step'),
    specialisedHvpOverFunction: timings.ratio('specialised', 'function', 'step'),
    appendedOverFunction: (both.nodes - own.nodes) / own.nodes,
    appendedOperandsOverFunction: (both.operands - own.operands) / own.operands,
  }
}

const hessians = (): Row => {
  const objective = denseRosenbrock(100)
  const { f, at } = objective
  const along = scattered(at.length)
  const timings = interleave(
    {
      hessian: contestant(objective, () => hessian(f)(at), 1),
      product: contestant(objective, () => hvp(f)(at, along), 1),
    },
    schedule(3),
  )
  return {
    hessianMs: timings.milliseconds('hessian', 'step'),
    hessianOverProducts: timings.ratio('hessian', 'product', 'step') / at.length,
  }
}

/** `hvpOverFunction` as three short lines, the last of them the target. */
const headOf = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(' over ', '\nover ')
  const target = targets[name]
  return target === undefined ? words : `${words}\n${showTarget(target)}`
}

const cell = (name: string, figure: number | undefined): string => {
  if (figure === undefined) return ''
  const target = targets[name]
  return target === undefined ? formatNumber(figure) : `${formatNumber(figure)} ${verdict(figure, target)}`
}

/** Figures of the same kind, by what they are about. */
interface Group {
  readonly measured: ReadonlyMap<string, Row>
  readonly add: (name: string, row: Row) => void
}

const group = (): Group => {
  const measured = new Map<string, Row>()
  return { measured, add: (name, row) => void measured.set(name, row) }
}

const tableOf = ({ measured }: Group): Report['tables'][number] => {
  const names = [...new Set([...measured.values()].flatMap((row) => Object.keys(row)))]
  return {
    head: ['', ...names.map(headOf)],
    rows: [...measured].map(([name, row]) => [name, ...names.map((each) => cell(each, row[each]))]),
  }
}

const run: Workload['run'] = ({ progress }) => {
  const [first, second, dense] = [group(), group(), group()]
  for (const objective of once) {
    progress(objective.name)
    first.add(objective.name, gradients(objective))
  }
  for (const objective of twice) {
    progress(`${objective.name}, second derivatives`)
    second.add(objective.name, products(objective))
  }
  progress('Hessian')
  dense.add('dense Rosenbrock, n = 100', hessians())
  const groups = [first, second, dense]
  const named = groups.flatMap(({ measured }) => [...measured])
  const report: Report = {
    figures: Object.fromEntries(
      [...new Set(named.map(([name]) => name))].map((name) => [
        name,
        Object.assign({}, ...named.filter(([other]) => other === name).map(([, row]) => row)) as Row,
      ]),
    ),
    tables: groups.map(tableOf),
    notes: [
      'function: the value on plain numbers, by the same op functions. recording: record(f, at). gradient: valueAndGrad(f)(at), recorded afresh. specialised: valueAndGrad(specialise(f))(at), a replay and a sweep; specialisedOverReplay: over specialise(f)(at), the replay alone.',
      'hvp: hvp(f)(at, v), recorded afresh and swept forwards, then backwards; specialisedHvp: hvp(specialise(f))(at, v), replayed. appendedOverFunction: nodes of the gradient over those of the function, inputs and their copies aside; appendedOperandsOverFunction counts operands, since a dot of ten pairs is one node and its gradient twenty.',
      'hessianOverProducts: hessian(f)(at) over as many hvps as it has rows.',
    ],
  }
  return Promise.resolve(report)
}

/** What derivatives cost, as multiples of the function. */
export const derivatives: Workload = {
  summary: 'gradients, Hessian–vector products and appended sizes over the function',
  run,
}
