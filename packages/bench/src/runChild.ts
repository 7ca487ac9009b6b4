import { fork } from 'node:child_process'
import type { ChildMessage } from './ChildMessage.js'

type Result = Extract<ChildMessage, { readonly _tag: 'Report' | 'Probe' }>

/** Runs the script in a process of its own until it hands in its result; rejects with what it failed of. */
export const runChild = (
  script: string,
  words: ReadonlyArray<string>,
  onProgress: (text: string) => void = () => undefined,
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const child = fork(script, [...words], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    child.on('message', (message: ChildMessage) => {
      if (message._tag === 'Progress') onProgress(message.text)
      else if (message._tag === 'Failure') reject(new Error(message.message))
      else resolve(message)
    })
    child.on('error', reject)
    child.on('exit', (status, signal) => {
      reject(
        new Error(
          `Expected ${words.join(' ')} to hand in a result, but it ended with ${signal ?? `status ${String(status)}`}. Run it alone to see why.`,
        ),
      )
    })
  })
