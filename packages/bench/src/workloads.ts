import type { Workload } from './Workload.js'
import { chain } from './workloads/chain.js'
import { derivatives } from './workloads/derivatives.js'
import { mlp } from './workloads/mlp.js'
import { opCosts } from './workloads/opCosts.js'
import { treeOverhead } from './workloads/treeOverhead.js'

/** All that can be run, by name. */
export const workloads: ReadonlyMap<string, Workload> = new Map(
  Object.entries({ mlp, chain, treeOverhead, derivatives, ops: opCosts }),
)
