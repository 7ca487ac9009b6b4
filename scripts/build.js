import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Exit status of a command that could not be built, as in sysexits.h. */
const softwareError = 70

/**
 * Brings the build of a folder and of what it refers to up to date, saying something only when that fails.
 *
 * @param {string} folder from the root of the repository
 */
export const build = (folder) => {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const project = fileURLToPath(new URL(`../${folder}`, import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, '-b', project], {
    encoding: 'utf8',
  })
  if (status === 0) return
  process.stderr.write(stdout + stderr)
  process.exit(softwareError)
}
