import {
  equal,
  greater,
  greaterOrEqual,
  lessOrEqual,
  notEqual,
  openDifferential,
  record,
} from '@wengert/core'
import { areRefused, wrong } from './refusals.js'

areRefused([
  [
    'a string in lessOrEqual',
    () => record((x) => wrong(lessOrEqual(x, wrong('a'))), 3),
    {
      _tag: 'InvalidOperand',
      op: 'lessOrEqual',
      position: 1,
      message:
        'Expected a scalar as operand 2 of lessOrEqual, but the string "a" came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'a string in greater',
    () => record((x) => wrong(greater(x, wrong('a'))), 3),
    {
      _tag: 'InvalidOperand',
      op: 'greater',
      position: 1,
      message:
        'Expected a scalar as operand 2 of greater, but the string "a" came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'a string in greaterOrEqual',
    () => record((x) => wrong(greaterOrEqual(x, wrong('a'))), 3),
    {
      _tag: 'InvalidOperand',
      op: 'greaterOrEqual',
      position: 1,
      message:
        'Expected a scalar as operand 2 of greaterOrEqual, but the string "a" came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'a string in equal',
    () => record((x) => wrong(equal(x, wrong('a'))), 3),
    {
      _tag: 'InvalidOperand',
      op: 'equal',
      position: 1,
      message:
        'Expected a scalar as operand 2 of equal, but the string "a" came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'a string in notEqual',
    () => record((x) => wrong(notEqual(x, wrong('a'))), 3),
    {
      _tag: 'InvalidOperand',
      op: 'notEqual',
      position: 1,
      message:
        'Expected a scalar as operand 2 of notEqual, but the string "a" came. Give a plain number or a Var of the function being recorded.',
    },
  ],
  [
    'a string as the input of a differential',
    () =>
      record(() => {
        const { variable, settle } = openDifferential()
        settle([[wrong('a'), 1]])
        return variable
      }, 3),
    {
      _tag: 'InvalidOperand',
      op: 'differential',
      position: 0,
      message:
        'Expected a scalar as operand 1 of differential, but the string "a" came. Give a plain number or a Var of the function being recorded.',
    },
  ],
])
