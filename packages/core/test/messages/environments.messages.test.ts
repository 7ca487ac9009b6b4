import { external, mul, record, replay, withEnvironment } from '@wengert/core'
import type { Var } from '@wengert/core'
import { areRefused, wrong } from './refusals.js'

const taxed = withEnvironment({ rate: 1 }, () => record((x) => mul(x, external('rate')), 3))

const insideRecording = <A>(run: (x: Var) => A): A => {
  const results: Array<A> = []
  record((x) => {
    results.push(run(x))
    return x
  }, 1)
  return results[0] as A
}

areRefused([
  [
    'no environment',
    () => external('rate'),
    {
      _tag: 'MissingExternal',
      name: 'rate',
      known: [],
      message:
        'Expected an environment with a value for rate, but there is none. Evaluate inside withEnvironment({ rate: 1 }, () => …).',
    },
  ],
  [
    'an empty environment',
    () => withEnvironment({}, () => external('rate')),
    {
      _tag: 'MissingExternal',
      name: 'rate',
      known: [],
      message:
        'Expected an environment with a value for rate, but it has nothing. Evaluate inside withEnvironment({ rate: 1 }, () => …).',
    },
  ],
  [
    'environments without the name',
    () => withEnvironment({ a: 1, b: 2 }, () => withEnvironment({ a: 3, c: 1 }, () => external('rate'))),
    {
      _tag: 'MissingExternal',
      name: 'rate',
      known: ['a', 'c', 'b'],
      message:
        'Expected an environment with a value for rate, but it has a, c, b. Evaluate inside withEnvironment({ rate: 1 }, () => …).',
    },
  ],
  [
    'an environment that is an array',
    () => withEnvironment(wrong([1]), () => 3),
    {
      _tag: 'InvalidOperand',
      op: 'withEnvironment',
      position: 0,
      message:
        'Expected a plain record of scalars as argument 1 of withEnvironment, but an array of 1 came. Write withEnvironment({ rate: 0.05 }, () => f(x)).',
    },
  ],
  [
    'a value that is a string',
    () => withEnvironment(wrong({ rate: 'a' }), () => external('rate')),
    {
      _tag: 'InvalidOperand',
      op: "external('rate')",
      position: 0,
      message: `Expected a scalar as external('rate'), but the string "a" came. Give a plain number or a Var of the function being recorded.`,
    },
  ],
  [
    'a Var in the environment of a replay',
    () => insideRecording((rate) => withEnvironment({ rate }, () => replay(taxed, 3))),
    {
      _tag: 'InvalidOperand',
      op: "external('rate')",
      position: 0,
      message:
        'Expected a number for rate in the environment of a replay, but a Var (node 0) came. Record the function again to have it a Var.',
    },
  ],
  [
    'an environment of a replay without the name',
    () => withEnvironment({ tax: 2 }, () => replay(taxed, 3)),
    {
      _tag: 'MissingExternal',
      name: 'rate',
      known: ['tax'],
      message:
        'Expected an environment with a value for rate, but it has tax. Evaluate inside withEnvironment({ rate: 1 }, () => …).',
    },
  ],
])
