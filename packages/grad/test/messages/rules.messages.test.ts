import { add, exp, less, mul } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule, grad } from '@wengert/grad'
import { areRefused, wrong } from './refusals.js'

const withRule = (rule: object): ((x: Scalar) => Scalar) =>
  customRule((x: Scalar) => mul(x, x), { name: 'square', ...rule } as never)

const endless: (x: Scalar) => Scalar = customRule((x: Scalar) => mul(x, x), {
  name: 'again',
  pullback: (x, cotangent) => mul(cotangent, endless(add(x, 1))),
})

areRefused([
  [
    'a rule of a number',
    () => customRule(wrong(3), { pullback: (_, cotangent) => cotangent }),
    {
      _tag: 'InvalidOperand',
      op: 'customRule',
      position: 0,
      message:
        'Expected a function as argument 1 of customRule, but 3 came. Write customRule((x) => mul(x, x), …).',
    },
  ],
  [
    'no rule',
    () => withRule({}),
    {
      _tag: 'InvalidOperand',
      op: 'customRule',
      position: 1,
      message:
        'Expected either a pullback or a tangent, a function, as the rule given to customRule, but neither came. Write customRule(f, { pullback: (x, cotangent) => mul(cotangent, 2) }).',
    },
  ],
  [
    'a rule under the name that other libraries have for it',
    () => withRule({ pushforward: () => 1 }),
    {
      _tag: 'InvalidOperand',
      op: 'customRule',
      position: 1,
      message:
        'Expected either a pullback or a tangent, a function, as the rule given to customRule, but pushforward came. Write customRule(f, { pullback: (x, cotangent) => mul(cotangent, 2) }).',
    },
  ],
  [
    'null as a rule',
    () => customRule((x: Scalar) => x, wrong(null)),
    {
      _tag: 'InvalidOperand',
      op: 'customRule',
      position: 1,
      message:
        'Expected either a pullback or a tangent, a function, as the rule given to customRule, but neither came. Write customRule(f, { pullback: (x, cotangent) => mul(cotangent, 2) }).',
    },
  ],
  [
    'a pullback and a tangent',
    () => withRule({ pullback: () => 1, tangent: () => 1 }),
    {
      _tag: 'InvalidOperand',
      op: 'customRule',
      position: 1,
      message:
        'Expected either a pullback or a tangent, a function, as the rule given to customRule, but both came. Write customRule(f, { pullback: (x, cotangent) => mul(cotangent, 2) }).',
    },
  ],
  [
    'a pullback that is a string',
    () => withRule({ pullback: 'a' }),
    {
      _tag: 'InvalidOperand',
      op: 'customRule',
      position: 1,
      message:
        'Expected either a pullback or a tangent, a function, as the rule given to customRule, but what came is no function. Write customRule(f, { pullback: (x, cotangent) => mul(cotangent, 2) }).',
    },
  ],
  [
    'a tangent that is a string',
    () => withRule({ tangent: 'a' }),
    {
      _tag: 'InvalidOperand',
      op: 'customRule',
      position: 1,
      message:
        'Expected either a pullback or a tangent, a function, as the rule given to customRule, but what came is no function. Write customRule(f, { pullback: (x, cotangent) => mul(cotangent, 2) }).',
    },
  ],
  [
    'a pullback that squares its cotangent',
    () =>
      grad(withRule({ pullback: (x: Scalar, cotangent: Scalar) => mul(x, mul(cotangent, cotangent)) }))(3),
    {
      _tag: 'InvalidRule',
      name: 'square',
      message:
        'Expected the pullback of square to be linear in its cotangent, as derivatives are, but node 8, mul, is not. Only scale and add what comes in; clip or round a gradient when it has been taken.',
    },
  ],
  [
    'a pullback that branches on its cotangent',
    () =>
      grad(withRule({ pullback: (x: Scalar, cotangent: Scalar) => (less(cotangent, 2) ? cotangent : x) }))(3),
    {
      _tag: 'InvalidRule',
      name: 'square',
      message:
        'Expected the pullback of square to be linear in its cotangent, as derivatives are, but node 9 branches on it. Only scale and add what comes in; clip or round a gradient when it has been taken.',
    },
  ],
  [
    'a pullback that gives a number',
    () => grad(withRule({ pullback: () => 2 }))(3),
    {
      _tag: 'InvalidRule',
      name: 'square',
      message:
        'Expected the pullback of square to be linear in its cotangent, as derivatives are, but it gives 2 whatever the cotangent is. Only scale and add what comes in; clip or round a gradient when it has been taken.',
    },
  ],
  [
    'a pullback that does not use its cotangent',
    () => grad(withRule({ pullback: (x: Scalar) => mul(x, 2) }))(3),
    {
      _tag: 'InvalidRule',
      name: 'square',
      message:
        'Expected the pullback of square to be linear in its cotangent, as derivatives are, but it gives node 9, which does not depend on it. Only scale and add what comes in; clip or round a gradient when it has been taken.',
    },
  ],
  [
    'a tangent rule that is not linear',
    () => grad(withRule({ tangent: (_: Scalar, tangent: Scalar) => exp(tangent) }))(3),
    {
      _tag: 'InvalidRule',
      name: 'square',
      message:
        'Expected the tangent of square to be linear in its tangent, as derivatives are, but node 8, exp, is not. Only scale and add what comes in; clip or round a gradient when it has been taken.',
    },
  ],
  [
    'a pullback that gives another shape',
    () => grad(withRule({ pullback: (_: Scalar, cotangent: Scalar) => [cotangent] }))(3),
    {
      _tag: 'ShapeMismatch',
      path: '',
      message:
        'Expected a single leaf as what the pullback of square gives, but an array of 1 came. Give a tree of the same shape as the recorded one.',
    },
  ],
  [
    'a pullback that gives a string',
    () => grad(withRule({ pullback: () => 'a' }))(3),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected a scalar as what the pullback of square gives, but the string "a" came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'a tangent rule that gives a string',
    () => grad(withRule({ tangent: () => 'a' }))(3),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected a scalar as what the tangent of square gives, but the string "a" came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'a function that gives a string',
    () => grad(customRule((): Scalar => wrong('a'), { name: 'broken', pullback: () => 1 }))(3),
    {
      _tag: 'InvalidTree',
      path: '',
      message:
        'Expected a scalar as an output of broken, but the string "a" came. Give scalars, or arrays and plain records of scalars.',
    },
  ],
  [
    'a function that uses a Var from outside',
    () =>
      grad((y: Scalar) =>
        customRule((x: Scalar) => mul(x, y), { name: 'scale', pullback: (_, cotangent) => cotangent })(2),
      )(3),
    {
      _tag: 'InvalidRule',
      name: 'scale',
      message:
        'Expected scale to use only its argument, since its rule gives derivatives by nothing else, but it used node 0 from outside. Make it a part of the argument.',
    },
  ],
  [
    'a rule without a name of a function without one',
    () => grad(customRule((x: Scalar) => x, { pullback: () => 2 }))(3),
    {
      _tag: 'InvalidRule',
      name: 'customRule',
      message:
        'Expected the pullback of customRule to be linear in its cotangent, as derivatives are, but it gives 2 whatever the cotangent is. Only scale and add what comes in; clip or round a gradient when it has been taken.',
    },
  ],
  [
    'a rule without a name of a function with one',
    () =>
      grad(
        customRule(
          function twice(x: Scalar) {
            return mul(2, x)
          },
          { pullback: () => 2 },
        ),
      )(3),
    {
      _tag: 'InvalidRule',
      name: 'twice',
      message:
        'Expected the pullback of twice to be linear in its cotangent, as derivatives are, but it gives 2 whatever the cotangent is. Only scale and add what comes in; clip or round a gradient when it has been taken.',
    },
  ],
  [
    'a rule that never ends',
    () => grad(endless)(3),
    {
      _tag: 'InvalidRule',
      name: 'again',
      message:
        'Expected the rule of again to end, but it has called again at 100 other arguments, one inside of the other. Use the output, which is its third argument, or end the recursion.',
    },
  ],
])
