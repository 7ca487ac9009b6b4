import { mentionValue } from '../error/mentionValue.js'
import { raise } from '../error/WengertException.js'
import { noteEnter, noteExit, noteLabel } from '../tape/Annotation.js'
import { annotate, current, noRecording, openAnnotation, openLength } from '../tape/Columns.js'
import { expectFunction } from './expected.js'
import { lift } from './lift.js'
import type { Scalar } from './Var.js'

const checkText = (text: unknown, called: string, position: number): void => {
  if (typeof text === 'string') return
  raise({
    _tag: 'InvalidOperand',
    op: called,
    position,
    message: `Expected a string as the name given to ${called}, but ${mentionValue(text)} came. Write ${called}(…, 'name') with a text of your own.`,
  })
}

/**
 * Names a node, for pictures, messages and look-ups, and gives it back; a plain number passes through unnamed.
 *
 * @example
 * ```ts
 * import { label, mul, record } from '@wengert/core'
 *
 * record((x) => label(mul(x, x), 'L'), 3).tape.labelOf(1) // => 'L'
 * ```
 */
export const label = <A extends Scalar>(x: A, text: string): A => {
  checkText(text, 'label', 1)
  if (typeof x !== 'number') annotate(noteLabel(openAnnotation(), lift(x, 'label', 0).id, text))
  return x
}

/**
 * Runs a part of a function under a name: the nodes it appends belong to that scope. Without a recording it only runs.
 *
 * @example
 * ```ts
 * import { mul, record, scope } from '@wengert/core'
 *
 * record((x) => scope('square', () => mul(x, x)), 3).tape.scopeOf(1) // => ['square']
 * ```
 */
export const scope = <A>(name: string, body: () => A): A => {
  checkText(name, 'scope', 0)
  expectFunction(body, 'scope', 1)
  if (current === noRecording) return body()
  const entered = noteEnter(openAnnotation(), name, openLength())
  annotate(entered)
  try {
    return body()
  } finally {
    annotate(noteExit(openAnnotation(), entered, openLength()))
  }
}
