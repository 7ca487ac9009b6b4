import { filesBelow } from './repository.js'

/** What does not test the sources as they are loaded, or takes minutes when every branch asks for its fault. */
const leftOut = [
  // They compare files on disk, or run programs of their own.
  /core\/test\/(generated|opsPage)/u,
  /laws\/test\/(documentation|snippet)/u,
  // It needs jest itself.
  /laws\/test\/fastCheckJest/u,
  // They test what tests.
  /laws\/test\/(checkGrad|catalogue|mutation|law[A-Z]\w*|finiteDifference|.*\.arbitrary)/u,
  // Tapes of millions of nodes.
  /core\/test\/longTape/u,
  /laws\/test\/sizes/u,
]

/** The test files that mutants are held against, all or those with one of these words in their paths. */
export const testFiles = (words: ReadonlyArray<string>): ReadonlyArray<string> =>
  ['core', 'grad', 'laws']
    .flatMap((name) => filesBelow(`packages/${name}/test`, '.test.ts'))
    .filter((file) => !leftOut.some((pattern) => pattern.test(file)))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
