import { filesBelow } from './repository.js'

/** What does not test the sources as they are loaded, or takes minutes when every branch asks for its fault. */
const leftOut = [
  // They compare files on disk, or run programs of their own.
  'packages/core/test/generated.test.ts',
  'packages/core/test/opsPage.test.ts',
  'packages/laws/test/documentation.test.ts',
  'packages/laws/test/snippet.test.ts',
  'packages/laws/test/checkGradReadme.test.ts',
  // They test what tests, or what functions are called.
  'packages/laws/test/checkGrad.test.ts',
  'packages/laws/test/catalogue.test.ts',
  'packages/laws/test/mutation.test.ts',
  'packages/laws/test/expression.arbitrary.test.ts',
  'packages/laws/test/point.arbitrary.test.ts',
  'packages/laws/test/shrinking.arbitrary.test.ts',
  // Tapes of millions of nodes.
  'packages/core/test/longTape.test.ts',
  'packages/laws/test/sizes.test.ts',
]

/** The test files that mutants are held against. */
export const testFiles = (): ReadonlyArray<string> =>
  ['core', 'grad', 'laws']
    .flatMap((name) => filesBelow(`packages/${name}/test`, '.test.ts'))
    .filter((file) => !leftOut.includes(file))
