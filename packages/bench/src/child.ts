import { fileURLToPath } from 'node:url'
import type { ChildMessage } from './ChildMessage.js'
import { runChild } from './runChild.js'
import { workloads } from './workloads.js'

/** A workload, or its probe where there is an argument for it, in a process that does nothing else. */

const script = fileURLToPath(import.meta.url)
const [name = '', argument] = process.argv.slice(2)

const tell = (message: ChildMessage): void => {
  process.send?.(message)
}

const probe = async (words: string): Promise<number> => {
  const result = await runChild(script, [name, words])
  return result._tag === 'Probe' ? result.value : NaN
}

try {
  const workload = workloads.get(name)
  if (argument !== undefined) {
    tell({ _tag: 'Probe', value: workload?.probe?.(argument) ?? NaN })
  } else if (workload !== undefined) {
    const report = await workload.run({ progress: (text) => tell({ _tag: 'Progress', text }), probe })
    tell({ _tag: 'Report', report })
  }
} catch (failure) {
  tell({ _tag: 'Failure', message: failure instanceof Error ? failure.message : String(failure) })
  process.exitCode = 1
}
