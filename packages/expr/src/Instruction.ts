import { functions } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import type { FunctionName } from './names.js'

/** One step of a formula in postfix order: push a number, push a variable, or apply a function to what was pushed last. */
export type Instruction =
  | { readonly _tag: 'Push'; readonly value: number }
  | { readonly _tag: 'Load'; readonly variable: number }
  | { readonly _tag: 'Call'; readonly name: FunctionName; readonly count: number }

const applied = (stack: Array<Scalar>, name: FunctionName, count: number): Scalar =>
  functions[name](...stack.splice(stack.length - count, count))

/** Runs instructions in a loop, so that nesting does not use the stack; `values` holds the variables by their index. */
export const execute = (instructions: ReadonlyArray<Instruction>, values: ReadonlyArray<Scalar>): Scalar => {
  const stack: Array<Scalar> = []
  for (const instruction of instructions) {
    switch (instruction._tag) {
      case 'Push':
        stack.push(instruction.value)
        break
      case 'Load':
        stack.push(values[instruction.variable] ?? NaN)
        break
      case 'Call':
        stack.push(applied(stack, instruction.name, instruction.count))
        break
    }
  }
  return stack[0] ?? NaN
}
