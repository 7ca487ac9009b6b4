import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import { reverse } from 'fp-ts/lib/ReadonlyArray.js'
import { parsePhrase } from './grammar.js'
import type { Step } from './grammar.js'
import type { Groups, Phrase } from './groups.js'
import type { Instruction } from './Instruction.js'
import { constants } from './names.js'
import type { ParseError } from './ParseError.js'
import { Group, Numeral } from './tokens.js'

/** A formula in postfix order, and its variables in the order of their first appearance. */
export interface Program {
  readonly instructions: ReadonlyArray<Instruction>
  readonly variables: ReadonlyArray<string>
}

/**
 * Parses every phrase of a formula, in the order of the text, and puts their steps in one line: a group's steps take
 * its place. In a loop, with the phrases and steps that are still to come on a stack of its own.
 */
export const link = (text: string, { outermost, byOffset }: Groups): Either<ParseError, Program> => {
  const instructions: Array<Instruction> = []
  const variables = new Map<string, number>()
  const ahead: Array<Step | Phrase> = [outermost]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if ('tokens' in next) {
      const steps = parsePhrase(text, next)
      if (E.isLeft(steps)) return steps
      for (const step of reverse(steps.right)) ahead.push(step)
    } else if (next._tag === 'Operator') {
      instructions.push({ _tag: 'Call', name: next.name, count: next.count })
    } else if (next.token.tokenType === Group) {
      const group = byOffset.get(next.token.startOffset)
      if (group === undefined) continue
      if (group.callee !== undefined)
        ahead.push({ _tag: 'Operator', name: group.callee, count: group.phrases.length })
      for (const phrase of reverse(group.phrases)) ahead.push(phrase)
    } else {
      const { image, tokenType } = next.token
      const value = tokenType === Numeral ? Number(image) : constants.get(image)
      const variable = variables.get(image) ?? variables.size
      if (value === undefined) variables.set(image, variable)
      instructions.push(value === undefined ? { _tag: 'Load', variable } : { _tag: 'Push', value })
    }
  }
  return E.right({ instructions, variables: [...variables.keys()] })
}
