import { functions } from '@wengert/core'
import type { Names } from './spelling.js'

const exported: ReadonlyArray<readonly [from: string, names: Names]> = [
  [
    '@wengert/core',
    [
      ...Object.keys(functions),
      'opFunctions',
      'equal',
      'greater',
      'greaterOrEqual',
      'less',
      'lessOrEqual',
      'notEqual',
      'record',
    ],
  ],
  ['@wengert/grad', ['customRule', 'grad']],
  ['@wengert/laws', ['intoDomain']],
]

/** The imports that some code needs, of which the type of scalars is always one. */
export const importsFor = (code: string): Names =>
  exported.flatMap(([from, names]) => {
    const used = names.filter((name) => new RegExp(`(?<![.\\w])${name}[(.]`, 'u').test(code)).sort()
    const all = from === '@wengert/core' ? [...used, 'type Scalar'] : used
    return all.length === 0 ? [] : [`import { ${all.join(', ')} } from '${from}'`]
  })
