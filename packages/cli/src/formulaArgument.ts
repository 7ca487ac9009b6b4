const flags = new Set(['-h', '--help', '-V', '--version', '--json'])
const optionsWithValue = new Set(['-f', '--file', '-o', '--output'])

const looksLikeOption = (argument: string): boolean => argument.startsWith('-') && argument !== '-'

/** `--name` is always an option, known or not; `--2` and `--(x)` are formulas with two signs. */
const isLongOption = (argument: string): boolean => /^--[A-Za-z]/.test(argument)

/**
 * Puts a space before a formula that begins with a sign, such as `-x^2`, so that it is not taken for an option. It is
 * the first argument after the command that is not a known option.
 */
export const protectFormula = (args: ReadonlyArray<string>): ReadonlyArray<string> => {
  let operands = 0
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] ?? ''
    if (argument === '--') return args
    if (optionsWithValue.has(argument)) index++
    else if (!looksLikeOption(argument)) operands++
    else if (operands === 1 && !flags.has(argument) && !isLongOption(argument))
      return args.map((other, position) => (position === index ? ` ${other}` : other))
    if (operands > 1) return args
  }
  return args
}
