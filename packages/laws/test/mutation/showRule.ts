import { foldRule } from '@wengert/core'

/** A rule as text: `select(lt(x, 0), Ω, div(1, x))`. */
export const showRule = foldRule<string>({
  operand: (position) => 'xyz'[position] ?? '?',
  output: () => 'Ω',
  literal: String,
  application: (op, args) => `${op}(${args.join(', ')})`,
  total: (of) => `Σ ${of}`,
})
