import {
  andThen,
  asVar,
  compose,
  emptyTape,
  fanout,
  freshCopy,
  label,
  mul,
  openDifferential,
  openRows,
  prune,
  record,
  replay,
  replayFrom,
  scope,
  simplify,
  specialise,
  split,
  toFunction,
  withEnvironment,
} from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { areRefused, wrong } from './refusals.js'

const squared = record((x) => mul(x, x), 3)

areRefused([
  [
    'no function to record',
    () => record(wrong(3), 3),
    {
      _tag: 'InvalidOperand',
      op: 'record',
      position: 0,
      message: 'Expected a function as argument 1 of record, but 3 came. Write record((x) => mul(x, x), …).',
    },
  ],
  [
    'no function to specialise',
    () => specialise(wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'specialise',
      position: 0,
      message:
        'Expected a function as argument 1 of specialise, but 3 came. Write specialise((x) => mul(x, x), …).',
    },
  ],
  [
    'no function in a scope',
    () => scope('a', wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'scope',
      position: 1,
      message: "Expected a function as argument 2 of scope, but 3 came. Write scope('name', () => …).",
    },
  ],
  [
    'no function in an environment',
    () => withEnvironment({}, wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'withEnvironment',
      position: 1,
      message:
        'Expected a function as argument 2 of withEnvironment, but 3 came. Write withEnvironment({ rate: 0.05 }, () => …).',
    },
  ],
  [
    'no recording to replay',
    () => replay(wrong({}), wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'replay',
      position: 0,
      message:
        'Expected a recording as argument 1 of replay, but an object came. Write replay(record(f, inputs), …).',
    },
  ],
  [
    'no recording to replay in part',
    () => replayFrom(wrong(3), wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'replayFrom',
      position: 0,
      message:
        'Expected a recording as argument 1 of replayFrom, but 3 came. Write replayFrom(record(f, inputs), …).',
    },
  ],
  [
    'no recording to simplify',
    () => simplify(wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'simplify',
      position: 0,
      message:
        'Expected a recording as argument 1 of simplify, but 3 came. Write simplify(record(f, inputs), …).',
    },
  ],
  [
    'no recording to prune',
    () => prune(wrong({ tape: 3 })),
    {
      _tag: 'InvalidOperand',
      op: 'prune',
      position: 0,
      message:
        'Expected a recording as argument 1 of prune, but an object came. Write prune(record(f, inputs), …).',
    },
  ],
  [
    'no recording for a function',
    () => toFunction(wrong(null)),
    {
      _tag: 'InvalidOperand',
      op: 'toFunction',
      position: 0,
      message:
        'Expected a recording as argument 1 of toFunction, but null came. Write toFunction(record(f, inputs), …).',
    },
  ],
  [
    'no first recording to compose',
    () => compose(wrong(3), squared),
    {
      _tag: 'InvalidOperand',
      op: 'compose',
      position: 0,
      message:
        'Expected a recording as argument 1 of compose, but 3 came. Write compose(record(f, inputs), …).',
    },
  ],
  [
    'no second recording to compose',
    () => compose(squared, wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'compose',
      position: 1,
      message:
        'Expected a recording as argument 2 of compose, but 3 came. Write compose(…, record(f, inputs)).',
    },
  ],
  [
    'no recording to go on with',
    () => andThen(wrong(3))(squared),
    {
      _tag: 'InvalidOperand',
      op: 'andThen',
      position: 0,
      message:
        'Expected a recording as argument 1 of andThen, but 3 came. Write andThen(record(f, inputs), …).',
    },
  ],
  [
    'no recording to go on from',
    () => andThen(squared)(wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'andThen',
      position: 1,
      message:
        'Expected a recording as argument 2 of andThen, but 3 came. Write andThen(…, record(f, inputs)).',
    },
  ],
  [
    'no first recording to fan out to',
    () => fanout(wrong(3), squared),
    {
      _tag: 'InvalidOperand',
      op: 'fanout',
      position: 0,
      message:
        'Expected a recording as argument 1 of fanout, but 3 came. Write fanout(record(f, inputs), …).',
    },
  ],
  [
    'no second recording to fan out to',
    () => fanout(squared, wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'fanout',
      position: 1,
      message:
        'Expected a recording as argument 2 of fanout, but 3 came. Write fanout(…, record(f, inputs)).',
    },
  ],
  [
    'no first recording beside another',
    () => split(wrong(3), squared),
    {
      _tag: 'InvalidOperand',
      op: 'split',
      position: 0,
      message: 'Expected a recording as argument 1 of split, but 3 came. Write split(record(f, inputs), …).',
    },
  ],
  [
    'no second recording beside another',
    () => split(squared, wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'split',
      position: 1,
      message: 'Expected a recording as argument 2 of split, but 3 came. Write split(…, record(f, inputs)).',
    },
  ],
  [
    'an output that is not on the tape',
    () => split(squared, { ...squared, output: 2 }),
    {
      _tag: 'UnknownNode',
      node: 2,
      message:
        'Expected an output of a recording as the id of a node on its tape, from 0 to 1, but 2 came. Take the tape and its ids from the same recording.',
    },
  ],
  [
    'an output on an empty tape',
    () => split({ ...squared, tape: emptyTape, inputs: wrong({}) }, squared),
    {
      _tag: 'UnknownNode',
      node: 1,
      message:
        'Expected an output of a recording as the id of a node on its tape, which has no nodes, but 1 came. Take the tape and its ids from the same recording.',
    },
  ],
  [
    'an input between two nodes',
    () => split({ ...squared, inputs: 1.5 }, squared),
    {
      _tag: 'UnknownNode',
      node: 1.5,
      message:
        'Expected an input of a recording as the id of a node on its tape, from 0 to 1, but 1.5 came. Take the tape and its ids from the same recording.',
    },
  ],
  [
    'an input before the first node',
    () => split({ ...squared, inputs: -1 }, squared),
    {
      _tag: 'UnknownNode',
      node: -1,
      message:
        'Expected an input of a recording as the id of a node on its tape, from 0 to 1, but -1 came. Take the tape and its ids from the same recording.',
    },
  ],
  [
    'an input that is not an input',
    () => split({ ...squared, inputs: 1 }, squared),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected the inputs of a recording as the ids of different input nodes, but node 1 of kind Apply came. Take the recording from record or replay, or append an input for each leaf.',
    },
  ],
  [
    'an input that is there twice',
    () => split({ ...squared, inputs: wrong([0, 0]) }, squared),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected the inputs of a recording as the ids of different input nodes, but the same node twice came. Take the recording from record or replay, or append an input for each leaf.',
    },
  ],
  [
    'an input that is no node at all',
    () => split({ ...squared, inputs: wrong(['a']) }, squared),
    {
      _tag: 'InvalidTree',
      path: '[0]',
      message:
        'Expected the id of a node as an input at [0], but the string "a" came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'a name that is no string for a label',
    () => record((x) => label(x, wrong(3)), 3),
    {
      _tag: 'InvalidOperand',
      op: 'label',
      position: 1,
      message:
        "Expected a string as the name given to label, but 3 came. Write label(…, 'name') with a text of your own.",
    },
  ],
  [
    'a name that is no string for a scope',
    () => scope(wrong(3), () => 3),
    {
      _tag: 'InvalidOperand',
      op: 'scope',
      position: 0,
      message:
        "Expected a string as the name given to scope, but 3 came. Write scope(…, 'name') with a text of your own.",
    },
  ],
  [
    'a Var asked for where nothing is recorded',
    () => asVar(2, 'f'),
    {
      _tag: 'InvalidOperand',
      op: 'f',
      position: 0,
      message:
        'Expected f to be called while a function is recorded, but no recording is open. Call it inside the function that you give to record or grad.',
    },
  ],
  [
    'rows asked for where nothing is recorded',
    () => openRows(),
    {
      _tag: 'InvalidOperand',
      op: 'openRows',
      position: 0,
      message:
        'Expected openRows to be called while a function is recorded, but no recording is open. Call it inside the function that you give to record or grad.',
    },
  ],
  [
    'a copy asked for where nothing is recorded',
    () => freshCopy(2),
    {
      _tag: 'InvalidOperand',
      op: 'freshCopy',
      position: 0,
      message:
        'Expected freshCopy to be called while a function is recorded, but no recording is open. Call it inside the function that you give to record or grad.',
    },
  ],
  [
    'a differential asked for where nothing is recorded',
    () => openDifferential(),
    {
      _tag: 'InvalidOperand',
      op: 'openDifferential',
      position: 0,
      message:
        'Expected openDifferential to be called while a function is recorded, but no recording is open. Call it inside the function that you give to record or grad.',
    },
  ],
  [
    'no path to be kept',
    () => specialise((x: Scalar) => x, { mostPaths: 0 }),
    {
      _tag: 'InvalidOperand',
      op: 'specialise',
      position: 1,
      message:
        'Expected a whole number from 1 on as the most paths that specialise keeps, but 0 came. Write specialise(f, { mostPaths: 64 }).',
    },
  ],
  [
    'half a path to be kept',
    () => specialise((x: Scalar) => x, { mostPaths: 1.5 }),
    {
      _tag: 'InvalidOperand',
      op: 'specialise',
      position: 1,
      message:
        'Expected a whole number from 1 on as the most paths that specialise keeps, but 1.5 came. Write specialise(f, { mostPaths: 64 }).',
    },
  ],
  [
    'a string of paths to be kept',
    () => specialise((x: Scalar) => x, { mostPaths: wrong('a') }),
    {
      _tag: 'InvalidOperand',
      op: 'specialise',
      position: 1,
      message:
        'Expected a whole number from 1 on as the most paths that specialise keeps, but the string "a" came. Write specialise(f, { mostPaths: 64 }).',
    },
  ],
])
