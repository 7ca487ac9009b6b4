import { kernels } from './kernels.js'
import { operations } from './operations.js'
import { pipeable } from './pipeable.js'

/** The generated files of the package, by name. */
export const files = (): ReadonlyArray<{ readonly name: string; readonly text: string }> => [
  { name: 'kernels.ts', text: kernels() },
  { name: 'operations.ts', text: operations() },
  { name: 'pipeable.ts', text: pipeable() },
]
