import { run } from '@wengert/cli'

/** What a run of the command left behind. */
export interface Session {
  readonly status: number
  readonly out: string
  readonly error: string
  readonly written: ReadonlyMap<string, string>
}

/** The world around the command in a test: files by path, and what stands on standard input. */
export interface World {
  readonly files?: Readonly<Record<string, string>>
  readonly standardInput?: string
  readonly writing?: 'refused'
}

const failure = (code: string): Error => Object.assign(new Error(`${code}: refused`), { code })

/** Runs the command on fake streams and files. */
export const wengert = async (args: ReadonlyArray<string>, world: World = {}): Promise<Session> => {
  const out: Array<string> = []
  const error: Array<string> = []
  const written = new Map<string, string>()
  const status = await run(args, {
    version: '1.2.3',
    readFile: (path) => {
      const text = world.files?.[path]
      return text === undefined ? Promise.reject(failure('ENOENT')) : Promise.resolve(text)
    },
    readStandardInput: () =>
      world.standardInput === undefined
        ? Promise.reject(failure('EAGAIN'))
        : Promise.resolve(world.standardInput),
    replaceFile: (path, text) => {
      if (world.writing === 'refused') return Promise.reject(failure('EACCES'))
      written.set(path, text)
      return Promise.resolve()
    },
    writeOut: (text) => out.push(text),
    writeError: (text) => error.push(text),
  })
  return { status, out: out.join(''), error: error.join(''), written }
}
