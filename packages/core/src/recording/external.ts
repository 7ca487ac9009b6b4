import { describe } from '../error/describe.js'
import type { WengertError } from '../error/WengertError.js'
import { raise } from '../error/WengertException.js'
import { noteExternal } from '../tape/Annotation.js'
import { annotate, append, current, noRecording, openAnnotation } from '../tape/Columns.js'
import { externalCode } from '../tape/opcode.js'
import { expectFunction } from './expected.js'
import { lift } from './lift.js'
import { Handle } from './Var.js'
import type { Scalar } from './Var.js'

/** Values by name, for {@link external}: plain numbers, or `Var`s of the open recording. */
export type Environment = Readonly<Record<string, Scalar>>

/** An environment inside of another one, and the nodes that its numbers have in the recording that asked last. */
interface Frame {
  readonly values: Environment
  readonly nodes: Map<string, Handle>
  readonly outer: Frame | undefined
}

let innermost: Frame | undefined

const frameWith = (name: string): Frame | undefined => {
  let frame = innermost
  while (frame !== undefined && !Object.hasOwn(frame.values, name)) frame = frame.outer
  return frame
}

const namesFrom = (frame: Frame | undefined): ReadonlyArray<string> =>
  frame === undefined ? [] : [...new Set([...Object.keys(frame.values), ...namesFrom(frame.outer)])]

/** No environment has a value of that name. */
export const missingExternal = (name: string): WengertError => {
  const known = namesFrom(innermost)
  return {
    _tag: 'MissingExternal',
    name,
    known,
    message: `Expected an environment with a value for ${name}, but ${known.length === 0 ? 'there is none' : `it has ${known.join(', ')}`}. Evaluate inside withEnvironment({ ${name}: 1 }, () => …).`,
  }
}

/** True while some environment is there to be asked. */
export const hasEnvironment = (): boolean => innermost !== undefined

/** What the environment has under a name. */
export const valueInEnvironment = (name: string): unknown => frameWith(name)?.values[name]

/**
 * Evaluates `body`, while it runs, where {@link external} finds these values; an inner environment comes before an outer
 * one.
 *
 * @example
 * ```ts
 * import { external, mul, record, withEnvironment } from '@wengert/core'
 * import type { Scalar } from '@wengert/core'
 *
 * const interest = (capital: Scalar): Scalar => mul(capital, external('rate'))
 * withEnvironment({ rate: 0.05 }, () => interest(200)) // => 10
 * withEnvironment({ rate: 0.05 }, () => record(interest, 200)).tape.at(1) // => { id: 1, _tag: 'External', name: 'rate', primal: 0.05 }
 * ```
 */
export const withEnvironment = <A>(environment: Environment, body: () => A): A => {
  if (typeof environment !== 'object' || (environment as unknown) === null)
    raise({
      _tag: 'InvalidOperand',
      op: 'withEnvironment',
      position: 0,
      message: `Expected a record of scalars as argument 1 of withEnvironment, but ${describe(environment)} came. Write withEnvironment({ rate: 0.05 }, () => f(x)).`,
    })
  expectFunction(body, 'withEnvironment', 1)
  const outer = innermost
  innermost = { values: environment, nodes: new Map(), outer }
  try {
    return body()
  } finally {
    innermost = outer
  }
}

/**
 * A value from outside, by its name: what the environment given at evaluation has, see {@link withEnvironment}.
 *
 * A plain number becomes a node of its own kind in a recording, which no derivative is taken by and which a replay looks
 * up again; a `Var` is that `Var`, and is differentiated by. Where no environment has the name, `MissingExternal` is
 * thrown; a value that is no scalar throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { external, mul, withEnvironment } from '@wengert/core'
 * import type { Scalar } from '@wengert/core'
 * import { grad } from '@wengert/grad'
 *
 * const interest = (capital: Scalar): Scalar => mul(capital, external('rate'))
 * withEnvironment({ rate: 0.05 }, () => grad(interest)(200)) // => 0.05
 * grad((rate: Scalar) => withEnvironment({ rate }, () => interest(200)))(0.05) // => 200
 * ```
 */
export const external = (name: string): Scalar => {
  const frame = frameWith(name)
  if (frame === undefined) return raise(missingExternal(name))
  const value = frame.values[name]
  if (typeof value !== 'number') {
    lift(value, `external('${name}')`)
    return value as Scalar
  }
  if (current === noRecording) return value
  const known = frame.nodes.get(name)
  if (known?.recordingSerial === current) return known
  const made = append(externalCode, 0, 0, value)
  annotate(noteExternal(openAnnotation(), made.id, name))
  frame.nodes.set(name, made)
  return made
}
