import * as fc from 'fast-check'
import { atan, atan2, cos, div, sin } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { furtherLaws, laws } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { caught, missed } from '../Trial.js'

const inputs = fc.double({ min: 1.75, max: 3, noNaN: true })
const inverse = (y: Scalar): Scalar => y
const sound = { f: (x: Scalar): Scalar => atan2(sin(x), cos(x)), inputs, inverse }
const faulty = { ...sound, f: (x: Scalar): Scalar => atan(div(sin(x), cos(x))) }

export const quadrant: Bug = {
  bug: 'atan2(y, x) is atan(y/x), half a turn off where x < 0',
  source: 'MethodicalAcceleratorDesign/MAD-NG#415',
  points: 'second quadrant',
  trials: [
    caught(furtherLaws.inverseFunctionRule, faulty, sound),
    missed(
      caught(laws.ruleEqualsDifference, faulty, sound),
      'values are off by a constant, and their derivative is right',
    ),
  ],
}
