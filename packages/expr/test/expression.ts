import { functions } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import * as fc from 'fast-check'

/** A formula as a tree: what the parser is checked against. */
export type Expression =
  | { readonly _tag: 'Number'; readonly value: number }
  | { readonly _tag: 'Name'; readonly name: string }
  | { readonly _tag: 'Negation'; readonly operand: Expression }
  | {
      readonly _tag: 'Binary'
      readonly operator: Operator
      readonly left: Expression
      readonly right: Expression
    }
  | {
      readonly _tag: 'Call'
      readonly name: 'sin' | 'tanh' | 'pow' | 'select' | 'sum'
      readonly operands: ReadonlyArray<Expression>
    }

type Operator = '+' | '-' | '*' | '/' | '^' | '**'

const named = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div', '^': 'pow', '**': 'pow' } as const

export const names = ['x', 'y', 'z_1', 'α'] as const
const constants: Readonly<Record<string, number>> = { pi: Math.PI, e: Math.E }

/** The value of a tree, by the op functions and without the parser. */
export const valueOf = (expression: Expression, inputs: Readonly<Record<string, Scalar>>): Scalar => {
  switch (expression._tag) {
    case 'Number':
      return expression.value
    case 'Name':
      return constants[expression.name] ?? inputs[expression.name] ?? NaN
    case 'Negation':
      return functions.neg(valueOf(expression.operand, inputs))
    case 'Binary':
      return functions[named[expression.operator]](
        valueOf(expression.left, inputs),
        valueOf(expression.right, inputs),
      )
    case 'Call':
      return functions[expression.name](...expression.operands.map((operand) => valueOf(operand, inputs)))
  }
}

const tightness = (expression: Expression): number => {
  if (expression._tag === 'Negation') return 3
  if (expression._tag !== 'Binary') return 5
  return { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4, '**': 4 }[expression.operator]
}

/** What each operator asks of its left and its right operand; looser ones need parentheses. */
const wanted = { '+': [1, 2], '-': [1, 2], '*': [2, 3], '/': [2, 3], '^': [5, 3], '**': [5, 3] } as const

/** A tree as text, with no more parentheses than it needs, and `space` around every token. */
export const print = (expression: Expression, space: string): string => {
  const within = (operand: Expression, loosest: number): string =>
    tightness(operand) < loosest ? `(${space}${print(operand, space)}${space})` : print(operand, space)
  switch (expression._tag) {
    case 'Number':
      return String(expression.value)
    case 'Name':
      return expression.name
    case 'Negation':
      return `-${space}${within(expression.operand, 3)}`
    case 'Binary': {
      const [left, right] = wanted[expression.operator]
      return `${within(expression.left, left)}${space}${expression.operator}${space}${within(expression.right, right)}`
    }
    case 'Call':
      return `${expression.name}${space}(${expression.operands.map((operand) => print(operand, space)).join(`${space},`)})`
  }
}

/** Random trees over every operator, some functions, both constants and {@link names}. */
export const expressions: fc.Arbitrary<Expression> = fc.letrec<{ expression: Expression }>((tie) => {
  const list = (length: number): fc.Arbitrary<ReadonlyArray<Expression>> =>
    fc.array(tie('expression'), { minLength: length, maxLength: length })
  const call = (name: 'sin' | 'tanh' | 'pow' | 'select' | 'sum', length: number): fc.Arbitrary<Expression> =>
    list(length).map((operands) => ({ _tag: 'Call', name, operands }))
  return {
    expression: fc.oneof(
      { maxDepth: 7, withCrossShrink: true },
      fc.constantFrom(...names, 'pi', 'e').map((name): Expression => ({ _tag: 'Name', name })),
      fc
        .oneof(fc.nat(9), fc.double({ min: 0, max: 1e25, noNaN: true }))
        .filter((value) => !Object.is(value, -0))
        .map((value): Expression => ({ _tag: 'Number', value })),
      tie('expression').map((operand): Expression => ({ _tag: 'Negation', operand })),
      fc
        .tuple(fc.constantFrom<Operator>('+', '-', '*', '/', '^', '**'), tie('expression'), tie('expression'))
        .map(([operator, left, right]): Expression => ({ _tag: 'Binary', operator, left, right })),
      call('sin', 1),
      call('tanh', 1),
      call('pow', 2),
      call('select', 3),
      call('sum', 0),
      call('sum', 4),
    ),
  }
}).expression
