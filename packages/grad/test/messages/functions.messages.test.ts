import { mul, record } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import {
  backward,
  derivative,
  directional,
  firstNonFiniteGradient,
  grad,
  gradientMapMonoid,
  hessian,
  hvp,
  jacobian,
  jvp,
  linearize,
  valueAndGrad,
  vjp,
} from '@wengert/grad'
import { areRefused, wrong } from './refusals.js'

const squared = record((x) => mul(x, x), 3)

const both = record((x) => [x, mul(x, x)] as const, 3)

areRefused([
  [
    'grad of a number',
    () => grad(wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'grad',
      position: 0,
      message: 'Expected a function as argument 1 of grad, but 3 came. Write grad((x) => mul(x, x), …).',
    },
  ],
  [
    'valueAndGrad of a number',
    () => valueAndGrad(wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'valueAndGrad',
      position: 0,
      message:
        'Expected a function as argument 1 of valueAndGrad, but 3 came. Write valueAndGrad((x) => mul(x, x), …).',
    },
  ],
  [
    'derivative of a number',
    () => derivative(wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'derivative',
      position: 0,
      message:
        'Expected a function as argument 1 of derivative, but 3 came. Write derivative((x) => mul(x, x), …).',
    },
  ],
  [
    'jvp of a number',
    () => jvp(wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'jvp',
      position: 0,
      message: 'Expected a function as argument 1 of jvp, but 3 came. Write jvp((x) => mul(x, x), …).',
    },
  ],
  [
    'vjp of a number',
    () => vjp(wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'vjp',
      position: 0,
      message: 'Expected a function as argument 1 of vjp, but 3 came. Write vjp((x) => mul(x, x), …).',
    },
  ],
  [
    'linearize of a number',
    () => linearize(wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'linearize',
      position: 0,
      message:
        'Expected a function as argument 1 of linearize, but 3 came. Write linearize((x) => mul(x, x), …).',
    },
  ],
  [
    'directional of a number',
    () => directional(wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'directional',
      position: 0,
      message:
        'Expected a function as argument 1 of directional, but 3 came. Write directional((x) => mul(x, x), …).',
    },
  ],
  [
    'hvp of a number',
    () => hvp(wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'hvp',
      position: 0,
      message: 'Expected a function as argument 1 of hvp, but 3 came. Write hvp((x) => mul(x, x), …).',
    },
  ],
  [
    'hessian of a number',
    () => hessian(wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'hessian',
      position: 0,
      message:
        'Expected a function as argument 1 of hessian, but 3 came. Write hessian((x) => mul(x, x), …).',
    },
  ],
  [
    'jacobian of a number',
    () => jacobian(wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'jacobian',
      position: 0,
      message:
        'Expected a function as argument 1 of jacobian, but 3 came. Write jacobian((x) => mul(x, x), …).',
    },
  ],
  [
    'the gradient of two outputs',
    () => grad(wrong((x: Scalar) => [x, x]))(wrong(3)),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected a function with one scalar output, but a tree came. Return one scalar, or use jacobian for the derivatives of each output, vjp for a combination of them.',
    },
  ],
  [
    'the gradient of a string',
    () => grad(wrong(() => 'a'))(wrong(3)),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected a scalar as an output, but the string "a" came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'the gradient at undefined',
    () => grad((x: Scalar) => x)(wrong(undefined)),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected a number as an input, but undefined came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'the gradient at a function',
    () => grad(({ a }: { a: Scalar }) => a)(wrong({ a: () => 1 })),
    {
      _tag: 'InvalidTree',
      path: 'a',
      message:
        'Expected a number as an input at a, but a function came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'a derivative of order -1',
    () => derivative((x: Scalar) => x, -1),
    {
      _tag: 'InvalidOperand',
      op: 'derivative',
      position: 1,
      message:
        'Expected a whole number from 0 on as the order of a derivative, but -1 came. Write derivative(f, 2) for the second derivative.',
    },
  ],
  [
    'a derivative of order 1.5',
    () => derivative((x: Scalar) => x, 1.5),
    {
      _tag: 'InvalidOperand',
      op: 'derivative',
      position: 1,
      message:
        'Expected a whole number from 0 on as the order of a derivative, but 1.5 came. Write derivative(f, 2) for the second derivative.',
    },
  ],
  [
    'a derivative whose order is a record',
    () => derivative((x: Scalar) => x, wrong({ order: 2 })),
    {
      _tag: 'InvalidOperand',
      op: 'derivative',
      position: 1,
      message:
        'Expected a whole number from 0 on as the order of a derivative, but an object came. Write derivative(f, 2) for the second derivative.',
    },
  ],
  [
    'a direction that there is not',
    () => jacobian((x: Scalar) => x, { direction: wrong('sideways') }),
    {
      _tag: 'InvalidOperand',
      op: 'jacobian',
      position: 1,
      message: `Expected 'forward' or 'reverse' as the direction of a Jacobian, but the string "sideways" came. Leave it out to have it chosen by shape.`,
    },
  ],
  [
    'backward of no recording',
    () => backward(wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'backward',
      position: 0,
      message:
        'Expected a recording as argument 1 of backward, but 3 came. Write backward(record(f, inputs), …).',
    },
  ],
  [
    'backward from a node that is not on the tape',
    () => backward({ ...squared, output: 9 }, 1),
    {
      _tag: 'UnknownNode',
      node: 9,
      message:
        'Expected the output of a recording as the id of a node on its tape, from 0 to 1, but 9 came. Take tape and output from the same recording.',
    },
  ],
  [
    'backward from a node before the first',
    () => backward({ ...squared, output: -1 }, 1),
    {
      _tag: 'UnknownNode',
      node: -1,
      message:
        'Expected the output of a recording as the id of a node on its tape, from 0 to 1, but -1 came. Take tape and output from the same recording.',
    },
  ],
  [
    'backward from several outputs without a seed',
    () => backward(wrong(both)),
    {
      _tag: 'ShapeMismatch',
      path: '',
      message:
        'Expected a seed for a function with several outputs, but none came. Give backward a tree of cotangents of the shape of the output.',
    },
  ],
  [
    'the first gradient that is not finite of no recording',
    () => firstNonFiniteGradient(wrong(3)),
    {
      _tag: 'InvalidOperand',
      op: 'firstNonFiniteGradient',
      position: 0,
      message:
        'Expected a recording as argument 1 of firstNonFiniteGradient, but 3 came. Write firstNonFiniteGradient(record(f, inputs), …).',
    },
  ],
  [
    'the sum of gradients by one input and by two',
    () =>
      gradientMapMonoid.concat(backward(squared), backward(record(({ a, b }) => mul(a, b), { a: 1, b: 2 }))),
    {
      _tag: 'ShapeMismatch',
      path: 'their number',
      message:
        'Expected gradients over the same inputs, but the inputs differ at their number. Add gradients of functions that take the same tree.',
    },
  ],
  [
    'the sum of gradients by other inputs',
    () =>
      gradientMapMonoid.concat(
        backward(record(({ a, b }) => mul(a, b), { a: 1, b: 2 })),
        backward(record(({ a, c }) => mul(a, c), { a: 1, c: 2 })),
      ),
    {
      _tag: 'ShapeMismatch',
      path: 'b',
      message:
        'Expected gradients over the same inputs, but the inputs differ at b. Add gradients of functions that take the same tree.',
    },
  ],
])
