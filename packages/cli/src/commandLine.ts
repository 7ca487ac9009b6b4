import { Command, CommanderError } from 'commander'
import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { readAssignments } from './assignments.js'
import { drawExamples, gradExamples, programExamples, tapeExamples } from './examples.js'
import { badUsage } from './Failure.js'
import type { Failure } from './Failure.js'
import { protectFormula } from './formulaArgument.js'
import type { Request, Source, Target } from './Request.js'

interface Options {
  readonly file?: string
  readonly json?: true
  readonly output?: string
}

type Read = Either<Failure, Request>

const sourceOf = (
  formula: string,
  values: ReadonlyArray<string>,
  options: Options,
): Either<Failure, Source> =>
  pipe(
    readAssignments(formula.trim(), values),
    E.map((assigned) => ({
      formula: formula === '-' ? { _tag: 'StandardInput' } : { _tag: 'Text', text: formula },
      values: assigned,
      file: options.file,
    })),
  )

const targetOf = (path: string): Either<Failure, Target> => {
  const extension = /\.(dot|svg)$/i.exec(path)?.[1]?.toLowerCase()
  return extension === 'dot' || extension === 'svg'
    ? E.right({ path, format: extension })
    : E.left(
        badUsage(
          `Expected a file ending in .svg or .dot after -o, but '${path}' came. Name one, such as graph.svg.`,
        ),
      )
}

/** Says what commander says, as a sentence and with where to read on. */
const usageFailure = ({ code, message }: CommanderError, args: ReadonlyArray<string>): Failure => {
  const commands = ['grad', 'tape', 'draw']
  const [named] = args.filter((argument) => commands.includes(argument))
  const help = `See wengert ${named === undefined ? '' : `${named} `}--help.`
  if (code === 'commander.help') return badUsage(`Expected a command: grad, tape or draw. ${help}`)
  const plain = message
    .replace(/^error: /, '')
    .split('\n')
    .join(' ')
  return badUsage(`${plain.charAt(0).toUpperCase()}${plain.slice(1)}. ${help}`)
}

/** Reads the arguments of the command, without those that start it. */
export const readCommandLine = (args: ReadonlyArray<string>, version: string): Read => {
  const printed: Array<string> = []
  let read: Read = E.right({ _tag: 'Print', text: '' })

  const program = new Command('wengert')
    .description('Differentiates formulas, shows their tapes and draws them.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', programExamples)
    .configureOutput({
      writeOut: (text) => printed.push(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride()

  const command = (name: string, description: string, examples: string): Command =>
    program
      .command(name)
      .description(description)
      .argument('<formula>', 'the formula, in quotes; - reads it from standard input')
      .argument('[name=value...]', 'a value for every variable: a number, Infinity, -Infinity or NaN')
      .option('-f, --file <inputs.json>', 'read values from a JSON object; the command line overrides them')
      .addHelpText('after', examples)

  command('grad', 'Print the value of a formula and its partial derivatives.', gradExamples)
    .option('--json', 'print JSON with full precision; what is not finite as a string')
    .action((formula: string, values: ReadonlyArray<string>, options: Options) => {
      read = pipe(
        sourceOf(formula, values, options),
        E.map((source) => ({ _tag: 'Grad', source, json: options.json === true })),
      )
    })
  command('tape', 'Print the nodes that a formula is recorded as.', tapeExamples)
    .option('--json', 'print JSON, one node a line; what is not finite as a string')
    .action((formula: string, values: ReadonlyArray<string>, options: Options) => {
      read = pipe(
        sourceOf(formula, values, options),
        E.map((source) => ({ _tag: 'Tape', source, json: options.json === true })),
      )
    })
  command('draw', 'Draw the tape of a formula with its primals and gradients.', drawExamples)
    .requiredOption('-o, --output <picture>', 'the file to write: .svg or .dot')
    .action((formula: string, values: ReadonlyArray<string>, options: Options) => {
      read = pipe(
        E.Do,
        E.bind('target', () => targetOf(options.output ?? '')),
        E.bind('source', () => sourceOf(formula, values, options)),
        E.map(({ source, target }) => ({ _tag: 'Draw', source, target })),
      )
    })

  try {
    program.parse(protectFormula(args), { from: 'user' })
    return read
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown
    return thrown.exitCode === 0
      ? E.right({ _tag: 'Print', text: printed.join('') })
      : E.left(usageFailure(thrown, args))
  }
}
