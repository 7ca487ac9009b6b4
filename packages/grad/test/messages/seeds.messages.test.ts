import { mul, record } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { backward, directional, hvp, jvp, linearize, vjp } from '@wengert/grad'
import { areRefused, wrong } from './refusals.js'

const both = record((x) => [x, mul(x, x)] as const, 3)

const product = ({ a, b }: { a: Scalar; b: Scalar }): Scalar => mul(a, b)

areRefused([
  [
    'one seed for two outputs',
    () => backward(both, wrong([1])),
    {
      _tag: 'ShapeMismatch',
      path: '',
      message:
        'Expected an array of 2 as the seed of an output, but an array of 1 came. Give a tree of the same shape as the recorded one.',
    },
  ],
  [
    'a string as a seed',
    () => backward(both, wrong([1, 'a'])),
    {
      _tag: 'InvalidTree',
      path: '[1]',
      message:
        'Expected a number as the seed of an output at [1], but the string "a" came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'an array as the tangent of a number',
    () => jvp((x: Scalar) => x)(3, wrong([1])),
    {
      _tag: 'ShapeMismatch',
      path: '',
      message:
        'Expected a single leaf as a tangent, but an array of 1 came. Give a tree of the same shape as the recorded one.',
    },
  ],
  [
    'a string as a tangent',
    () => jvp((x: Scalar) => x)(3, wrong('a')),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected a number as a tangent, but the string "a" came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'null inside of a tangent',
    () => jvp(product)({ a: 3, b: 1 }, wrong({ a: 1, b: null })),
    {
      _tag: 'InvalidTree',
      path: 'b',
      message:
        'Expected a number as a tangent at b, but null came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'an array as the cotangent of a number',
    () => vjp((x: Scalar) => x)(3).pullback(wrong([1])),
    {
      _tag: 'ShapeMismatch',
      path: '',
      message:
        'Expected a single leaf as a cotangent, but an array of 1 came. Give a tree of the same shape as the recorded one.',
    },
  ],
  [
    'a string as a cotangent',
    () => vjp((x: Scalar) => x)(3).pullback(wrong('a')),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected a number as a cotangent, but the string "a" came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'a string as the tangent of a linear map',
    () => linearize((x: Scalar) => x)(3).pushforward(wrong('a')),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected a number as a tangent, but the string "a" came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'a string as the tangent of a Hessian',
    () => hvp((x: Scalar) => x)(3, wrong('a')),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected a number as a tangent, but the string "a" came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'a string as a direction',
    () => directional((x: Scalar) => x)(3, wrong('a')),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected a number as a tangent, but the string "a" came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'a tangent of another shape where leaves were chosen',
    () => linearize(product, { by: (path) => path[0] === 'a' })({ a: 1, b: 2 }).pushforward(wrong(3)),
    {
      _tag: 'ShapeMismatch',
      path: '',
      message:
        'Expected a record as a tangent, but a single leaf came. Give a tree of the same shape as the recorded one.',
    },
  ],
  [
    'a string as a cotangent while a function is recorded',
    () => record((x) => vjp((y: Scalar) => y)(x).pullback(wrong('a')), 3),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected a scalar as a cotangent, but the string "a" came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
])
