import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ops } from '@wengert/core'
import type { OpName } from '@wengert/core'
import { gradeOp } from './gradeOp.js'
import type { Worst } from './gradeOp.js'
import { referencedOps } from './Reference.js'

const file = join(process.cwd(), 'packages/laws/reference/worst-ulp.json')

/** Rounded up, so that what is written down is never less than what was measured; what is left of 60 digits is none. */
const rounded = (error: number): number => (error < 1e-6 ? 0 : Math.ceil(error * 100) / 100)

const written = (worst: Worst | null): { readonly ulp: number; readonly beyondCondition: number } | null =>
  worst === null
    ? null
    : { ulp: Number(rounded(worst.ulp).toPrecision(6)), beyondCondition: rounded(worst.unexplained) }

/** Writes the worst errors of all ops that have references, for the page that shows them. */
export const writeWorst = (): void => {
  const known = referencedOps()
  const measured = (Object.keys(ops) as ReadonlyArray<OpName>)
    .filter((name) => known.includes(name))
    .map((name) => {
      const { points, value, partials, second } = gradeOp(name)
      return [
        name,
        { points, value: written(value), partials: partials.map(written), second: written(second) },
      ] as const
    })
  const accuracy = { node: process.version, ops: Object.fromEntries(measured) }
  writeFileSync(file, `${JSON.stringify(accuracy, null, 2)}\n`)
}
