import { pipe } from 'fp-ts/lib/function.js'
import {
  apply,
  chain,
  constant,
  emptyTape,
  firstNonFinite,
  input,
  labelNode,
  mul,
  record,
  runBuild,
} from '@wengert/core'
import { areRefused, wrong } from './refusals.js'

const squared = record((x) => mul(x, x), 3)

areRefused([
  [
    'an input of a string',
    () => input(wrong('2')),
    {
      _tag: 'InvalidOperand',
      op: 'input',
      position: 0,
      message: 'Expected a plain number as the primal of input, but the string "2" came. Write input(2).',
    },
  ],
  [
    'a constant of nothing',
    () => constant(wrong(undefined)),
    {
      _tag: 'InvalidOperand',
      op: 'constant',
      position: 0,
      message: 'Expected a plain number as the primal of constant, but undefined came. Write constant(2).',
    },
  ],
  [
    'an op that is not in the table',
    () => apply(wrong('sine'), [0]),
    {
      _tag: 'UnknownOp',
      op: 'sine',
      message: 'Expected the name of an op, but sine came. The op table, ops, has the names.',
    },
  ],
  [
    'two operands for an op that takes one',
    () => apply('sin', [0, 0]),
    {
      _tag: 'ArityMismatch',
      op: 'sin',
      came: 2,
      message: 'Expected 1 operand for sin, but 2 came. Give sin exactly what it takes.',
    },
  ],
  [
    'one operand for an op that takes two',
    () => apply('mul', [0]),
    {
      _tag: 'ArityMismatch',
      op: 'mul',
      came: 1,
      message: 'Expected 2 operands for mul, but 1 came. Give mul exactly what it takes.',
    },
  ],
  [
    'an odd number of operands for an op over pairs',
    () => apply('dot', [0]),
    {
      _tag: 'ArityMismatch',
      op: 'dot',
      came: 1,
      message: 'Expected an even number of operands for dot, but 1 came. Give dot exactly what it takes.',
    },
  ],
  [
    'an op applied to a node that is not there',
    () =>
      runBuild(
        pipe(
          input(1),
          chain((x) => apply('mul', [x, 7])),
        ),
      ),
    {
      _tag: 'UnknownNode',
      node: 7,
      message:
        'Expected the id of a node on the tape, from 0 to 0, but 7 came. Apply ops to nodes that were appended before.',
    },
  ],
  [
    'a node as a parameter that is constant',
    () =>
      runBuild(
        pipe(
          input(1),
          chain((x) => apply('polygamma', [x, x])),
        ),
      ),
    {
      _tag: 'InvalidOperand',
      op: 'polygamma',
      position: 1,
      message:
        'Expected a constant node as operand 2 of polygamma, but node 0 of kind Input came. Append it with constant(2), or apply the op that takes any node there.',
    },
  ],
  [
    'a label on an empty tape',
    () => runBuild(labelNode('a')(3)),
    {
      _tag: 'UnknownNode',
      node: 3,
      message:
        'Expected the id of a node on the tape, which has no nodes, but 3 came. Apply ops to nodes that were appended before.',
    },
  ],
  [
    'a prefix that is longer than the tape',
    () => emptyTape.prefix(3),
    {
      _tag: 'UnknownNode',
      node: 3,
      message:
        'Expected the length of a prefix as a whole number from 0 to 0, but 3 came. Ask for no more nodes than the tape has.',
    },
  ],
  [
    'a recording where a tape is read',
    () => firstNonFinite(wrong(squared)),
    {
      _tag: 'InvalidOperand',
      op: 'firstNonFinite',
      position: 0,
      message:
        'Expected a tape as argument 1 of firstNonFinite, but an object came. Write firstNonFinite(recording.tape).',
    },
  ],
])
