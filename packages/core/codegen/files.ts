import type { Accuracy } from './page/Accuracy.js'
import { opsPage } from './page/opsPage.js'
import { kernels } from './kernels.js'
import { operations } from './operations.js'
import { pipeable } from './pipeable.js'
import { tangents } from './tangents.js'
import { worstUlp } from './worstUlp.js'

/** What is generated from besides the table: the texts of files, by their path from the root of the repository. */
export const sources = {
  accuracy: 'packages/laws/reference/worst-ulp.json',
  elsewhere: 'packages/core/codegen/page/elsewhere.md',
} as const

/** The generated files, by their path from the root of the repository. */
export const files = (
  read: (path: string) => string,
): ReadonlyArray<{ readonly path: string; readonly text: string }> => {
  const accuracy = JSON.parse(read(sources.accuracy)) as Accuracy
  return [
    { path: 'packages/core/src/generated/kernels.ts', text: kernels() },
    { path: 'packages/core/src/generated/operations.ts', text: operations() },
    { path: 'packages/core/src/generated/pipeable.ts', text: pipeable() },
    { path: 'packages/core/src/generated/tangents.ts', text: tangents() },
    { path: 'packages/laws/src/generated/worstUlp.ts', text: worstUlp(accuracy) },
    { path: 'docs/ops.md', text: opsPage(accuracy, read(sources.elsewhere)) },
  ]
}
