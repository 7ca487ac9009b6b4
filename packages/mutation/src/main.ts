import { optionsOf } from './Options.js'
import { run } from './run.js'

/** `pnpm mutate [part of a path …] [--tests part] [--seconds 5] [--out folder] [--write]`; docs/mutation.md says what it does. */
try {
  await run(optionsOf(process.argv.slice(2)))
} catch (failure) {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`)
  process.exitCode = 2
}
