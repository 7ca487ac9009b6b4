import { filesBelow } from './repository.js'

/** The entries of the op table: `pnpm mutate:ops` plants faults in what they say, which their text alone does not show. */
const isEntry = (file: string): boolean =>
  /^packages\/core\/src\/ops\/(?!Op\.|table\.|partials\.|partialsAt\.|valueAt\.|unlessNaN\.)/u.test(file)

/** Generated op functions and their data-last forms: a dispatch of each op on numbers and `Var`s, one like the other. */
const isOpFunctions = (file: string): boolean =>
  /^packages\/core\/src\/generated\/(operations|pipeable)/u.test(file)

/** The sources in which faults are planted: those of core and grad, generated sweeps among them, all or those with one of these words in their paths. */
export const mutatedFiles = (words: ReadonlyArray<string>): ReadonlyArray<string> =>
  ['core', 'grad']
    .flatMap((name) => filesBelow(`packages/${name}/src`, '.ts'))
    .filter((file) => !isEntry(file) && !isOpFunctions(file))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
