import * as fc from 'fast-check'
import { floor } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { laws } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { caught, missed } from '../Trial.js'

const sound = { f: (x: Scalar): Scalar => floor(x), inputs: fc.constantFrom(NaN, 0.5) }
const faulty = { ...sound, modes: { reverse: () => () => 0 } }

export const gradientOfNaN: Bug = {
  bug: 'the gradient of floor(NaN) is 0, and the NaN is lost',
  source: 'stan-dev/stan#857',
  points: 'NaN',
  trials: [
    missed(
      caught(laws.forwardEqualsReverse, faulty, sound),
      '0 everywhere is our convention for floor too: there is no right answer to differ from',
    ),
  ],
}
