import { mul } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { grad } from '@wengert/grad'
import { areRefused, wrong } from './refusals.js'

const product = ({ a, b }: { a: Scalar; b: Scalar }): Scalar => mul(a, b)

areRefused([
  [
    'a key that the argument does not have',
    () => grad(product, { by: wrong(['v']) })({ a: 1, b: 2 }),
    {
      _tag: 'UnknownPath',
      path: 'v',
      message:
        'Expected an entry v in the argument, to differentiate by, but it has a, b. Choose by keys that the argument has.',
    },
  ],
  [
    'a key of an empty argument',
    () => grad(() => 1, { by: wrong(['v']) })(wrong({})),
    {
      _tag: 'UnknownPath',
      path: 'v',
      message:
        'Expected an entry v in the argument, to differentiate by, but it has none. Choose by keys that the argument has.',
    },
  ],
  [
    'keys of a number',
    () => grad((x: Scalar) => x, { by: wrong(['v']) })(wrong(3)),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected a plain record as an argument that is chosen from by keys, but 3 came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'keys of an array',
    () => grad((x: Scalar) => x, { by: wrong(['v']) })(wrong([3])),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected a plain record as an argument that is chosen from by keys, but an array of 1 came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'keys of null',
    () => grad((x: Scalar) => x, { by: wrong(['v']) })(wrong(null)),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected a plain record as an argument that is chosen from by keys, but null came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'a key that is not in a list',
    () => grad(product, { by: wrong('a') })({ a: 1, b: 2 }),
    {
      _tag: 'InvalidOperand',
      op: 'grad',
      position: 1,
      message: `Expected a list of keys or a predicate on leaves as what to differentiate by, but the string "a" came. Write grad(f, { by: ['w'] }).`,
    },
  ],
  [
    'a leaf that is a string',
    () => grad(({ w }: { w: Scalar; name: string }) => w, { by: () => true })({ w: 1, name: 'a' }),
    {
      _tag: 'InvalidTree',
      path: 'name',
      message:
        'Expected a scalar as a leaf to differentiate by at name, but the string "a" came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'an option that there is not',
    () => grad(product, wrong({ argnums: 1, by: ['a'] }))({ a: 1, b: 2 }),
    {
      _tag: 'InvalidOperand',
      op: 'grad',
      position: 1,
      message:
        "Expected a record with by among the options of a derivative, but a record with argnums, by came. Write grad(f, { by: ['w'] }), or leave the options out.",
    },
  ],
  [
    'a string as options',
    () => grad(product, wrong('w'))({ a: 1, b: 2 }),
    {
      _tag: 'InvalidOperand',
      op: 'grad',
      position: 1,
      message: `Expected a record with by among the options of a derivative, but the string "w" came. Write grad(f, { by: ['w'] }), or leave the options out.`,
    },
  ],
  [
    'null as options',
    () => grad(product, wrong(null))({ a: 1, b: 2 }),
    {
      _tag: 'InvalidOperand',
      op: 'grad',
      position: 1,
      message:
        "Expected a record with by among the options of a derivative, but null came. Write grad(f, { by: ['w'] }), or leave the options out.",
    },
  ],
])
