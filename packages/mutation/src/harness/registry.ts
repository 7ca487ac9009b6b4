import type { TestCase } from './TestCase.js'

type Action = () => unknown

interface Block {
  readonly name: string
  readonly before: Array<Action>
  readonly after: Array<Action>
  started: boolean
}

/** What a test file has registered so far. */
interface Registry {
  readonly blocks: Array<Block>
  readonly cases: Array<TestCase>
}

const blockOf = (name: string): Block => ({ name, before: [], after: [], started: false })

let registry: Registry = { blocks: [blockOf('')], cases: [] }

const innermost = (): Block => registry.blocks.at(-1) ?? blockOf('')

export const describeBlock = (name: string, body: Action): void => {
  registry.blocks.push(blockOf(name))
  body()
  registry.blocks.pop()
}

export const addCase = (name: string, body: Action): void => {
  const blocks = [...registry.blocks]
  registry.cases.push({
    name: [...blocks.map((block) => block.name), name].filter((each) => each !== '').join(' › '),
    run: async () => {
      for (const block of blocks) {
        if (!block.started) for (const action of block.before) await action()
        block.started = true
      }
      try {
        await body()
      } finally {
        for (const block of blocks) for (const action of block.after) await action()
      }
    },
  })
}

export const addBeforeAll = (action: Action): void => {
  innermost().before.push(action)
}

export const addAfterEach = (action: Action): void => {
  innermost().after.push(action)
}

/** What is registered while a file is loaded. */
export const collected = (load: () => void): ReadonlyArray<TestCase> => {
  registry = { blocks: [blockOf('')], cases: [] }
  load()
  return registry.cases
}
