import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { readCommandLine } from './commandLine.js'
import { exitStatus } from './Failure.js'
import { perform } from './perform.js'
import type { System } from './System.js'

/**
 * The `wengert` command as a function of its arguments and of the system it runs on; gives the exit status: 0, 1 for
 * bad input, 2 for bad usage.
 *
 * A failure writes its sentence with `writeError` and nothing with `writeOut`.
 *
 * @example
 * ```ts
 * import { run } from '@wengert/cli'
 *
 * const written: Array<string> = []
 * const status = await run(['grad', 'x^2', 'x=3', '--json'], {
 *   version: '1.0.0',
 *   readFile: () => Promise.reject(new Error('no files here')),
 *   readStandardInput: () => Promise.resolve(''),
 *   replaceFile: () => Promise.resolve(),
 *   writeOut: (text) => written.push(text),
 *   writeError: (text) => written.push(text),
 * })
 * status // => 0
 * written // => ['{"value": 9, "gradient": {"x": 6}}\n']
 * ```
 */
export const run = (args: ReadonlyArray<string>, system: System): Promise<number> =>
  pipe(
    TE.fromEither(readCommandLine(args, system.version)),
    TE.flatMap(perform(system)),
    TE.match(
      (failure) => {
        system.writeError(`wengert: ${failure.message}\n`)
        return exitStatus[failure._tag]
      },
      ({ out, warnings }) => {
        system.writeOut(out)
        if (warnings !== '') system.writeError(warnings)
        return 0
      },
    ),
  )()
