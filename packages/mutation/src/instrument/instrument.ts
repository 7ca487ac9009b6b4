import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import type { Mutant } from '../Mutant.js'
import { root } from '../repository.js'
import { demandedDefaults } from './demandedDefaults.js'
import { quiet } from './quiet.js'

/** Sources in which every fault is planted behind a switch. */
export interface Instrumented {
  readonly texts: ReadonlyMap<string, string>
  readonly mutants: ReadonlyArray<Mutant>
}

const lineOf = (text: string, line: number): string => text.split('\n')[line] ?? ''

/** Plants the faults of a mutation tester in source files, given by their paths from the root. */
export const instrument = async (files: ReadonlyArray<string>): Promise<Instrumented> => {
  const originals = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
  const instrumented = await new Instrumenter(quiet).instrument(
    [...originals].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [demandedDefaults], noHeader: false },
  )
  return {
    texts: new Map(instrumented.files.map(({ name, content }) => [name, content])),
    mutants: instrumented.mutants
      .filter(({ statusReason, status }) => status !== 'Ignored' && statusReason === undefined)
      .map(({ id, fileName, location: { start, end }, mutatorName, replacement }) => {
        const line = lineOf(originals.get(fileName) ?? '', start.line)
        return {
          id,
          file: fileName,
          line: start.line + 1,
          start,
          end,
          kind: mutatorName,
          original: line.slice(start.column, start.line === end.line ? end.column : undefined).trim(),
          replacement,
        }
      }),
  }
}
