import { add, compose, fanout, mul, record, replay, toFunction } from '@wengert/core'
import type { Scalar, Var } from '@wengert/core'
import { areRefused, wrong } from './refusals.js'

const squared = record((x) => mul(x, x), 3)

const nested = record(({ a }) => add(a.b[0], mul(a.b[1], a.c)), { a: { b: [1, 2] as const, c: 3 } })

const selfish = (): never => {
  const self: Record<string, unknown> = {}
  self['self'] = [self]
  return wrong(self)
}

const expired = (): Var => {
  const kept: Array<Var> = []
  record((x) => kept.push(x), 2)
  return kept.at(-1) ?? wrong(null)
}

areRefused([
  [
    'an input that is a string',
    () =>
      record(
        wrong((x: Scalar) => x),
        wrong({ a: ['a'] }),
      ),
    {
      _tag: 'InvalidTree',
      path: 'a[0]',
      message:
        'Expected a number as an input at a[0], but the string "a" came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'an input under a key that is no identifier',
    () =>
      record(
        wrong(() => 1),
        wrong({ 'a b': [{ c: null }] }),
      ),
    {
      _tag: 'InvalidTree',
      path: '["a b"][0].c',
      message:
        'Expected a number as an input at ["a b"][0].c, but null came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'an input that is a Var',
    () => record((x) => record((y) => y, wrong(x)) as never, 3),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected plain numbers as the inputs of a recording of its own, but node 0 of another recording came. Give primal(x), which pins the number; a derivative inside a recorded function is taken with grad.',
    },
  ],
  [
    'a tree that holds itself',
    () =>
      record(
        wrong(() => 1),
        selfish(),
      ),
    {
      _tag: 'InvalidTree',
      path: 'self[0].self[0]',
      message:
        'Expected a tree nested at most 500 levels deep, but it goes on below self[0].self[0]: does it hold itself? Flatten it into an array.',
    },
  ],
  [
    'an output that is an object of a class',
    () => record(() => wrong({ a: [1, new Map()] }), 3),
    {
      _tag: 'InvalidTree',
      path: 'a[1]',
      message:
        'Expected a scalar as an output at a[1], but an object of class Map came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'an output that is a promise',
    () => record(() => wrong(Promise.resolve(1)), 3),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected a scalar as an output, but an object of class Promise came. Await what you need first: a function is recorded while it runs, so it cannot be async.',
    },
  ],
  [
    'an array of another length',
    () => replay(nested, wrong({ a: { b: [3], c: 1 } })),
    {
      _tag: 'ShapeMismatch',
      path: 'a.b',
      message:
        'Expected an array of 2 as an input at a.b, but an array of 1 came. Give a tree of the same shape as the recorded one.',
    },
  ],
  [
    'an array for a number',
    () => replay(squared, wrong([3])),
    {
      _tag: 'ShapeMismatch',
      path: '',
      message:
        'Expected a single leaf as an input, but an array of 1 came. Give a tree of the same shape as the recorded one.',
    },
  ],
  [
    'a number for a record',
    () => replay(nested, wrong({ a: 3 })),
    {
      _tag: 'ShapeMismatch',
      path: 'a',
      message:
        'Expected a record as an input at a, but a single leaf came. Give a tree of the same shape as the recorded one.',
    },
  ],
  [
    'a record with another key',
    () => replay(nested, wrong({ a: { b: [1, 2], d: 4 } })),
    {
      _tag: 'ShapeMismatch',
      path: 'a',
      message:
        'Expected the keys b, c as an input at a, but the keys b, d came. Give a tree of the same shape as the recorded one.',
    },
  ],
  [
    'a record with one key more',
    () => replay(nested, wrong({ a: { b: [1, 2], c: 3, d: 4 } })),
    {
      _tag: 'ShapeMismatch',
      path: 'a',
      message:
        'Expected the keys b, c as an input at a, but the keys b, c, d came. Give a tree of the same shape as the recorded one.',
    },
  ],
  [
    'a string where a number was recorded',
    () => replay(squared, wrong('a')),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected a number as an input, but the string "a" came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'a string inside of a tree of numbers',
    () => replay(nested, wrong({ a: { b: [1, 'a'], c: 3 } })),
    {
      _tag: 'InvalidTree',
      path: 'a.b[1]',
      message:
        'Expected a number as an input at a.b[1], but the string "a" came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'a string for the function of a recording',
    () => toFunction(squared)(wrong('a')),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected a scalar as an input, but the string "a" came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'a string beside a Var for the function of a recording',
    () => record((x) => toFunction(nested)({ a: { b: [x, wrong('a')], c: x } }), 3),
    {
      _tag: 'InvalidTree',
      path: 'a.b[1]',
      message:
        'Expected a scalar as an input at a.b[1], but the string "a" came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'a record for the function of a recording of one number',
    () => record((x) => toFunction(squared)(wrong({ x })), 3),
    {
      _tag: 'ShapeMismatch',
      path: '',
      message:
        'Expected a single leaf as an input, but a record came. Give a tree of the same shape as the recorded one.',
    },
  ],
  [
    'a Var for the function of a recording where nothing is recorded',
    () => toFunction(squared)(expired()),
    {
      _tag: 'ExpiredVar',
      node: 0,
      message:
        'Expected a Var of the recording that is open now as an input, but node 0 of a recording that has ended came. Return what you need from the recorded function instead of keeping its Vars.',
    },
  ],
  [
    'a first function that does not take the same inputs',
    () => fanout(nested, wrong(squared)),
    {
      _tag: 'ShapeMismatch',
      path: '',
      message:
        'Expected a single leaf, but a record came. Give a tree of the same shape as the recorded one.',
    },
  ],
  [
    'an output that does not fit the next input',
    () => compose(nested, wrong(squared)),
    {
      _tag: 'ShapeMismatch',
      path: '',
      message:
        'Expected a record as an input, but a single leaf came. Give a tree of the same shape as the recorded one.',
    },
  ],
])
