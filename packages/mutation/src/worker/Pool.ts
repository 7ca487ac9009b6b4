import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Answer, Message, Request } from './Message.js'

const main = fileURLToPath(new URL('main.js', import.meta.url))

/** A worker process that is started again when it dies, or says nothing for as many milliseconds as one is patient. */
interface Worker {
  readonly ask: (request: Request, patience: number) => Promise<Answer | undefined>
  readonly end: () => void
}

const startWorker = (script: string): Worker => {
  let child: ChildProcess | undefined
  const started = (): ChildProcess => {
    child ??= fork(main, [script], {
      execArgv: ['--stack-size=900', '--max-old-space-size=3000'],
      serialization: 'advanced',
      env: { ...process.env, FC_RUNS: process.env['FC_RUNS'] ?? '20' },
    })
    return child
  }
  const end = (): void => {
    child?.kill('SIGKILL')
    child = undefined
  }
  return {
    end,
    ask: (request, patience) =>
      new Promise((resolve) => {
        const asked = started()
        const finish = (answer: Answer | undefined): void => {
          clearTimeout(timer)
          asked.removeAllListeners()
          if (answer === undefined) end()
          resolve(answer)
        }
        const give = (): NodeJS.Timeout =>
          setTimeout(() => {
            finish(undefined)
          }, patience)
        let timer = give()
        asked.on('message', (message: Message) => {
          if (message._tag !== 'Alive') finish(message)
          else {
            clearTimeout(timer)
            timer = give()
          }
        })
        asked.once('exit', () => {
          finish(undefined)
        })
        asked.send(request)
      }),
  }
}

/** Gives every task to the next free worker; `undefined` comes of one that was ended by time or by its fault. */
export const askAll = async <T>(
  script: string,
  workers: number,
  tasks: ReadonlyArray<T>,
  requestOf: (task: T) => readonly [request: Request, patience: number],
  answer: (task: T, answer: Answer | undefined) => void,
): Promise<void> => {
  const queue = [...tasks]
  const serve = async (): Promise<void> => {
    const worker = startWorker(script)
    for (let task = queue.shift(); task !== undefined; task = queue.shift())
      answer(task, await worker.ask(...requestOf(task)))
    worker.end()
  }
  await Promise.all(Array.from({ length: workers }, serve))
}
