import { dot, functions, sum } from '@wengert/core'
import { areRefused, wrong } from './refusals.js'

areRefused([
  [
    'a number where a list is summed',
    () => sum(wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'sum',
      position: 0,
      message: 'Expected an array of scalars as operand 1 of sum, but 3 came. Write sum([x, y]).',
    },
  ],
  [
    'a number as the first of two lists',
    () => dot(wrong(3), [1]),
    {
      _tag: 'InvalidOperand',
      op: 'dot',
      position: 0,
      message: 'Expected an array of scalars as operand 1 of dot, but 3 came. Write dot([x, y], [u, v]).',
    },
  ],
  [
    'a number as the second of two lists',
    () => dot([1], wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'dot',
      position: 1,
      message: 'Expected an array of scalars as operand 2 of dot, but 3 came. Write dot([x, y], [u, v]).',
    },
  ],
  [
    'lists of different lengths',
    () => dot([1], [1, 2]),
    {
      _tag: 'ArityMismatch',
      op: 'dot',
      came: 2,
      message:
        'Expected two lists of the same length for dot, but lists of 1 and 2 came. Pair every element with one of the other list.',
    },
  ],
  [
    'no operand for an op that takes one',
    () => functions.sin(),
    {
      _tag: 'ArityMismatch',
      op: 'sin',
      came: 0,
      message: 'Expected 1 operand for sin, but 0 came. Give sin exactly what it takes.',
    },
  ],
  [
    'one operand for an op that takes two',
    () => functions.mul(1),
    {
      _tag: 'ArityMismatch',
      op: 'mul',
      came: 1,
      message: 'Expected 2 operands for mul, but 1 came. Give mul exactly what it takes.',
    },
  ],
  [
    'one operand for an op over pairs',
    () => functions.dot(1),
    {
      _tag: 'ArityMismatch',
      op: 'dot',
      came: 1,
      message: 'Expected an even number of operands for dot, but 1 came. Give dot exactly what it takes.',
    },
  ],
])
