import { functions } from '@wengert/core'
import { Help } from 'commander'

const section = (title: string, lines: ReadonlyArray<string>): string =>
  `\n${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`

const grammar = section('Formulas', [
  'Operators + - * / ^ (or **), parentheses, numbers, pi, e; any other name is a variable.',
  ...new Help().boxWrap(`Functions: ${Object.keys(functions).join(', ')}.`, 90).split('\n'),
  '-2^2 is -4 and 2^3^2 is 2^(3^2). Write 2*x, not 2x. Quote the formula for the shell.',
])

const statuses = section('Exit status', [
  '0  done',
  '1  bad input: a formula that does not parse, a missing or wrong value, a file',
  '2  bad usage: an unknown command or option',
])

/** What stands below the help of the program. */
export const programExamples = `${section('Examples', [
  "wengert grad 'x^2 * sin(y)' x=3 y=0.5",
  "wengert tape 'tanh(x*w + b)' x=2 w=-3 b=1",
  "wengert draw 'tanh(x*w + b)' x=2 w=-3 b=1 -o neuron.svg",
])}
${grammar}
${statuses}
`

/** What stands below the help of `wengert grad`. */
export const gradExamples = `${section('Examples', [
  "wengert grad 'tanh(x1*w1 + x2*w2 + b)' x1=2 x2=0 w1=-3 w2=1 b=6.8813735870195432",
  "wengert grad '-x^2' x=3 --json",
  "wengert grad 'log(x)' x=Infinity",
  "echo 'x*y' | wengert grad - --file inputs.json y=2",
])}
${grammar}
`

/** What stands below the help of `wengert tape`. */
export const tapeExamples = `${section('Examples', [
  "wengert tape 'tanh(x*w + b)' x=2 w=-3 b=1",
  "wengert tape 'x^2 + x' x=3 --json",
])}
`

/** What stands below the help of `wengert draw`. */
export const drawExamples = `${section('Examples', [
  "wengert draw 'tanh(x*w + b)' x=2 w=-3 b=1 -o neuron.svg",
  "wengert draw 'x^2 + x' --file inputs.json -o square.dot",
])}
`
