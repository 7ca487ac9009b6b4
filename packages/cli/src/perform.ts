import { WengertException } from '@wengert/core'
import { toDot, toSvg } from '@wengert/dot'
import type { DigraphOptions } from '@wengert/dot'
import { parse, showParseError } from '@wengert/expr'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { bind } from './bind.js'
import { badInput } from './Failure.js'
import type { Failure } from './Failure.js'
import { gradJson, gradTable } from './gradReport.js'
import { readInputs } from './inputFile.js'
import { recordFormula } from './Recorded.js'
import type { Recorded } from './Recorded.js'
import type { Request, Source, Target } from './Request.js'
import { reasonOf } from './System.js'
import type { System } from './System.js'
import { tapeJson, tapeTable } from './tapeReport.js'
import { showWarnings, warningsOn } from './warnings.js'

/** What a request that succeeded has to say. */
export interface Output {
  readonly out: string
  readonly warnings: string
}

const printed = (out: string, warnings = ''): Output => ({ out, warnings })

const graded = (recorded: Recorded, json: boolean): Output => {
  const warnings = warningsOn(recorded)
  return printed(json ? gradJson(recorded, warnings) : gradTable(recorded), showWarnings(warnings))
}

const formulaText = ({ formula }: Source, system: System): TaskEither<Failure, string> =>
  formula._tag === 'Text'
    ? TE.right(formula.text)
    : TE.tryCatch(system.readStandardInput, (rejection) =>
        badInput(`Expected a formula on standard input, but it cannot be read: ${reasonOf(rejection)}.`),
      )

const valuesOf = (
  { file, values }: Source,
  system: System,
): TaskEither<Failure, ReadonlyMap<string, number>> =>
  file === undefined
    ? TE.right(values)
    : pipe(
        TE.tryCatch(
          () => system.readFile(file),
          (rejection) => badInput(`The file ${file} cannot be read: ${reasonOf(rejection)}.`),
        ),
        TE.flatMapEither((text) => readInputs(file, text)),
        TE.map((inFile) => new Map([...inFile, ...values])),
      )

const recordSource = (source: Source, system: System): TaskEither<Failure, Recorded> =>
  pipe(
    formulaText(source, system),
    TE.flatMapEither((text) =>
      pipe(
        parse(text.trim()),
        E.mapLeft((error) => badInput(`The formula does not parse.\n${showParseError(error)}`)),
      ),
    ),
    TE.bindTo('formula'),
    TE.bind('values', () => valuesOf(source, system)),
    TE.flatMapEither(({ formula, values }) =>
      pipe(
        bind(formula.variables, values),
        E.flatMap((inputs) => E.tryCatch(() => recordFormula(formula, inputs), notRecorded)),
      ),
    ),
  )

/** An op that refuses its operands, such as a variable where only a plain number is taken. */
const notRecorded = (thrown: unknown): Failure => {
  if (!(thrown instanceof WengertException)) throw thrown
  return badInput(thrown.message)
}

const notDrawn = (rejection: unknown): Failure => {
  if (!(rejection instanceof WengertException) || rejection.error._tag !== 'TooLarge') throw rejection
  const { size } = rejection.error
  return badInput(
    `The picture has ${String(size)} nodes, too many to lay out as SVG. Write a .dot file and give it to a Graphviz engine for large graphs, such as sfdp.`,
  )
}

const picture = (
  { recording, gradients, names }: Recorded,
  format: Target['format'],
): TaskEither<Failure, string> => {
  const options: DigraphOptions = { name: (node) => node.label ?? names.get(node.id) ?? '' }
  return format === 'dot'
    ? TE.right(toDot(recording, gradients, options))
    : TE.tryCatch(() => toSvg(recording, gradients, options), notDrawn)
}

const draw = (recorded: Recorded, { path, format }: Target, system: System): TaskEither<Failure, Output> =>
  pipe(
    picture(recorded, format),
    TE.flatMap((text) =>
      TE.tryCatch(
        () => system.replaceFile(path, text),
        (rejection) => badInput(`The file ${path} cannot be written: ${reasonOf(rejection)}.`),
      ),
    ),
    TE.map(() => printed(`Wrote ${path}: ${String(recorded.recording.tape.length)} nodes.\n`)),
  )

/** Does what was asked; a failure leaves nothing written. */
export const perform =
  (system: System) =>
  (request: Request): TaskEither<Failure, Output> => {
    if (request._tag === 'Print') return TE.right(printed(request.text))
    const recorded = recordSource(request.source, system)
    switch (request._tag) {
      case 'Grad':
        return pipe(
          recorded,
          TE.map((at) => graded(at, request.json)),
        )
      case 'Tape':
        return pipe(
          recorded,
          TE.map((at) => printed(request.json ? tapeJson(at) : tapeTable(at))),
        )
      case 'Draw':
        return pipe(
          recorded,
          TE.flatMap((at) => draw(at, request.target, system)),
        )
    }
  }
