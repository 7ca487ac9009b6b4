import { add, freshCopy, functions, label, less, nodeOf, primal, record, select } from '@wengert/core'
import type { Var } from '@wengert/core'
import { areRefused, wrong } from './refusals.js'

const expired = (): Var => {
  const kept: Array<Var> = []
  record((x) => kept.push(x), 2)
  return kept.at(-1) ?? wrong(null)
}

areRefused([
  [
    'a Var as a number',
    () => record((x) => Number(x), 3),
    {
      _tag: 'VarAsNumber',
      node: 0,
      message:
        'Expected a number, but a Var came: JavaScript operators, Math functions and template strings cannot see inside one. Write add(x, 1) for x + 1, mul(x, y) for x * y, less(x, y) for x < y, sin(x) for Math.sin(x); primal(x) gives the number and pins it.',
    },
  ],
  [
    'a boolean',
    () => record((x) => add(x, wrong(true)), 3),
    {
      _tag: 'InvalidOperand',
      op: 'add',
      position: 1,
      message:
        'Expected a scalar as operand 2 of add, but true came. A comparison such as less gives a boolean; give lt(x, y) for a 0/1 scalar.',
    },
  ],
  [
    'a string',
    () => record((x) => add(wrong('a'), x), 3),
    {
      _tag: 'InvalidOperand',
      op: 'add',
      position: 0,
      message:
        'Expected a scalar as operand 1 of add, but the string "a" came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'a string of 40 characters',
    () => record((x) => add(wrong('a'.repeat(40)), x), 3),
    {
      _tag: 'InvalidOperand',
      op: 'add',
      position: 0,
      message:
        'Expected a scalar as operand 1 of add, but the string "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'a longer string',
    () => record((x) => add(wrong('a'.repeat(41)), x), 3),
    {
      _tag: 'InvalidOperand',
      op: 'add',
      position: 0,
      message:
        'Expected a scalar as operand 1 of add, but the string "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa..." came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'a bigint',
    () => record((x) => add(wrong(3n), x), 3),
    {
      _tag: 'InvalidOperand',
      op: 'add',
      position: 0,
      message:
        'Expected a scalar as operand 1 of add, but the bigint 3n came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'a symbol',
    () => record((x) => add(wrong(Symbol('a')), x), 3),
    {
      _tag: 'InvalidOperand',
      op: 'add',
      position: 0,
      message:
        'Expected a scalar as operand 1 of add, but a symbol came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'a function',
    () =>
      record(
        (x) =>
          add(
            wrong(() => 3),
            x,
          ),
        3,
      ),
    {
      _tag: 'InvalidOperand',
      op: 'add',
      position: 0,
      message:
        'Expected a scalar as operand 1 of add, but a function came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'null',
    () => record((x) => add(wrong(null), x), 3),
    {
      _tag: 'InvalidOperand',
      op: 'add',
      position: 0,
      message:
        'Expected a scalar as operand 1 of add, but null came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'undefined',
    () => record((x) => add(wrong(undefined), x), 3),
    {
      _tag: 'InvalidOperand',
      op: 'add',
      position: 0,
      message:
        'Expected a scalar as operand 1 of add, but undefined came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'an array',
    () => record((x) => add(wrong([1, 2]), x), 3),
    {
      _tag: 'InvalidOperand',
      op: 'add',
      position: 0,
      message:
        'Expected a scalar as operand 1 of add, but an array of 2 came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'an object of a class',
    () => record((x) => add(wrong(new Map()), x), 3),
    {
      _tag: 'InvalidOperand',
      op: 'add',
      position: 0,
      message:
        'Expected a scalar as operand 1 of add, but an object of class Map came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'a plain object',
    () => record((x) => add(wrong({}), x), 3),
    {
      _tag: 'InvalidOperand',
      op: 'add',
      position: 0,
      message:
        'Expected a scalar as operand 1 of add, but an object came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'an object without a prototype',
    () => record((x) => add(wrong(Object.create(null)), x), 3),
    {
      _tag: 'InvalidOperand',
      op: 'add',
      position: 0,
      message:
        'Expected a scalar as operand 1 of add, but an object came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'an object of a class without a name',
    () =>
      record(
        (x) =>
          add(
            wrong(
              new (class {
                readonly x = 1
              })(),
            ),
            x,
          ),
        3,
      ),
    {
      _tag: 'InvalidOperand',
      op: 'add',
      position: 0,
      message:
        'Expected a scalar as operand 1 of add, but an object came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'a Var of the outer recording',
    () => record((x) => record(() => add(x, 1), {}) as never, 3),
    {
      _tag: 'ForeignVar',
      node: 0,
      message:
        'Expected a Var of the recording that is open now as operand 1 of add, but node 0 of an outer recording came. Pass it to the inner function as an input.',
    },
  ],
  [
    'a Var of a recording that has ended',
    () => record((x) => add(x, expired()), 3),
    {
      _tag: 'ExpiredVar',
      node: 0,
      message:
        'Expected a Var of the recording that is open now as operand 2 of add, but node 0 of a recording that has ended came. Return what you need from the recorded function instead of keeping its Vars.',
    },
  ],
  [
    'a string on the left of a comparison',
    () => record((x) => wrong(less(wrong('a'), x)), 3),
    {
      _tag: 'InvalidOperand',
      op: 'less',
      position: 0,
      message:
        'Expected a scalar as operand 1 of less, but the string "a" came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'a string on the right of a comparison',
    () => record((x) => wrong(less(x, wrong('a'))), 3),
    {
      _tag: 'InvalidOperand',
      op: 'less',
      position: 1,
      message:
        'Expected a scalar as operand 2 of less, but the string "a" came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'a string whose primal is asked for',
    () => record(() => primal(wrong('a')), 3),
    {
      _tag: 'InvalidOperand',
      op: 'primal',
      position: 0,
      message:
        'Expected a scalar as operand 1 of primal, but the string "a" came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'a string whose node is asked for',
    () => record(() => nodeOf(wrong('a')), 3),
    {
      _tag: 'InvalidOperand',
      op: 'nodeOf',
      position: 0,
      message:
        'Expected a scalar as operand 1 of nodeOf, but the string "a" came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'a string that is to be copied',
    () => record(() => freshCopy(wrong('a')), 3),
    {
      _tag: 'InvalidOperand',
      op: 'freshCopy',
      position: 0,
      message:
        'Expected a scalar as operand 1 of freshCopy, but the string "a" came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'a string under a label',
    () => record(() => label(wrong('a'), 'b'), 3),
    {
      _tag: 'InvalidOperand',
      op: 'label',
      position: 0,
      message:
        'Expected a scalar as operand 1 of label, but the string "a" came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'a string as a choice',
    () => record((x) => select(x, wrong('a'), x), 3),
    {
      _tag: 'InvalidOperand',
      op: 'select',
      position: 1,
      message:
        'Expected a scalar as operand 2 of select, but the string "a" came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'a Var as a parameter that is constant',
    () => record((x) => functions.polygamma(x, x), 3),
    {
      _tag: 'InvalidOperand',
      op: 'polygamma',
      position: 1,
      message:
        'Expected a plain number as operand 2 of polygamma, but a Var came. The op has no derivative there: give a number such as 2.',
    },
  ],
  [
    'a string as a parameter that is constant',
    () => record((x) => functions.polygamma(x, wrong('a')), 3),
    {
      _tag: 'InvalidOperand',
      op: 'polygamma',
      position: 1,
      message:
        'Expected a plain number as operand 2 of polygamma, but the string "a" came. The op has no derivative there: give a number such as 2.',
    },
  ],
])
