import {
  leafCount,
  listContestant,
  rawContestant,
  treeContestant,
  yardstickContestant,
} from '../contestants/tree.js'
import { formatNumber } from '../formatNumber.js'
import { interleave } from '../measurement/interleave.js'
import type { Timings } from '../measurement/interleave.js'
import { judge } from '../Target.js'
import type { Report, Workload } from '../Workload.js'

const sizes = [1e3, 1e4, 1e5]

type TreeTimings = Timings<'tree' | 'raw' | 'list' | 'yardstick', 'step'>

const contest = (nodes: number, onRound: (round: number) => void): TreeTimings => {
  const repetitions = Math.max(3, 1e5 / nodes)
  const repeated = { leadIn: repetitions, repetitions }
  return interleave(
    {
      tree: treeContestant(nodes, repeated),
      raw: rawContestant(nodes, repeated),
      list: listContestant(nodes, repeated),
      yardstick: yardstickContestant(nodes, repeated),
    },
    { warmUps: 10, seconds: 5, leastRounds: 15, onRound },
  )
}

const run: Workload['run'] = ({ progress }) => {
  const measured = sizes.map((nodes) => {
    const timings = contest(nodes, (round) =>
      progress(`${formatNumber(nodes)} nodes: round ${String(round)}`),
    )
    return {
      nodes,
      rounds: timings.rounds,
      treeOverhead: timings.ratio('tree', 'raw', 'step'),
      flatListOverhead: timings.ratio('list', 'raw', 'step'),
      treeOverYardstick: timings.ratio('tree', 'yardstick', 'step'),
      treeMs: timings.milliseconds('tree', 'step'),
      rawMs: timings.milliseconds('raw', 'step'),
    }
  })
  const names = ['treeOverhead', 'flatListOverhead', 'treeOverYardstick', 'treeMs', 'rawMs'] as const
  const report: Report = {
    figures: Object.fromEntries(
      names.map((name) => [
        name,
        Object.fromEntries(measured.map((each) => [String(each.nodes), each[name]])),
      ]),
    ),
    tables: [
      {
        head: ['figure', ...sizes.map((nodes) => `${formatNumber(nodes)} nodes`)],
        rows: names.map((name) => [
          name,
          ...measured.map((each) => {
            const judged = name === 'treeOverhead' && each.nodes > 1000
            return `${formatNumber(each[name])}${judged ? ` (${judge(each[name], { atMost: 1.3 })})` : ''}`
          }),
        ]),
      },
    ],
    notes: [
      `Σ weight·bias over a nested tree of ${String(leafCount)} leaves, repeated up to so many nodes besides the inputs; ${String(Math.min(...measured.map(({ rounds }) => rounds)))} rounds or more.`,
      'tree: grad(f)(tree), from the tree of numbers to the frozen tree of partials.',
      'raw: the same op functions called on a flat list of Vars and the same generated sweep, on columns used again; its clock runs from the first op to the end of the sweep, so it holds neither the making of the inputs nor the reading of the gradient.',
      'list: grad(f) over the leaves as one flat array. yardstick: the bare tape, its inputs included.',
    ],
  }
  return Promise.resolve(report)
}

/** What trees in and trees out add to the nodes themselves. */
export const treeOverhead: Workload = {
  summary: 'grad(f) over a nested tree, against raw appends of the same nodes',
  run,
}
