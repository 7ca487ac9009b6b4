import { EmbeddedActionsParser } from 'chevrotain'
import type { IToken } from 'chevrotain'
import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import type { Phrase } from './groups.js'
import type { FunctionName } from './names.js'
import { parseError } from './ParseError.js'
import type { ParseError } from './ParseError.js'
import { unexpected } from './unexpected.js'
import { Additive, Group, Multiplicative, Name, Numeral, Power } from './tokens.js'

/** What a phrase means, in postfix order: an operator's function to apply, or an operand (a number, a name or a group). */
export type Step =
  | { readonly _tag: 'Operator'; readonly name: FunctionName; readonly count: number }
  | { readonly _tag: 'Operand'; readonly token: IToken }

const binary: Readonly<Record<string, FunctionName>> = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div' }

/** The grammar of one phrase. Every repetition is a loop, so the stack does not grow with the length of a phrase. */
class Grammar extends EmbeddedActionsParser {
  #steps: Array<Step> = []

  constructor() {
    super([Numeral, Name, Power, Multiplicative, Additive, Group])
    this.performSelfAnalysis()
  }

  /** `product (('+' | '-') product)*` */
  readonly sum = this.RULE('sum', () => {
    this.SUBRULE(this.product)
    this.MANY(() => {
      const operator = this.CONSUME(Additive)
      this.SUBRULE2(this.product)
      this.ACTION(() => this.#apply(binary[operator.image], 2))
    })
  })

  /** `power (('*' | '/') power)*` */
  readonly product = this.RULE('product', () => {
    this.SUBRULE(this.power)
    this.MANY(() => {
      const operator = this.CONSUME(Multiplicative)
      this.SUBRULE2(this.power)
      this.ACTION(() => this.#apply(binary[operator.image], 2))
    })
  })

  /** `signed (('^' | '**') signed)*`, to be applied from the right: in -x^-y the first sign is applied last. */
  readonly power = this.RULE('power', () => {
    const signs = [this.SUBRULE(this.signed)]
    this.MANY(() => {
      this.CONSUME(Power)
      signs.push(this.SUBRULE2(this.signed))
    })
    this.ACTION(() => {
      for (const [fromRight, negations] of signs.reverse().entries()) {
        if (fromRight > 0) this.#apply('pow', 2)
        for (let sign = 0; sign < negations; sign++) this.#apply('neg', 1)
      }
    })
  })

  /** `('+' | '-')* (number | name | group)`; gives how many times the operand's power is to be negated. */
  readonly signed = this.RULE('signed', (): number => {
    let negations = 0
    this.MANY(() => {
      const sign = this.CONSUME(Additive)
      this.ACTION(() => (negations += sign.image === '-' ? 1 : 0))
    })
    const token = this.OR([
      { ALT: () => this.CONSUME(Numeral) },
      { ALT: () => this.CONSUME(Name) },
      { ALT: () => this.CONSUME(Group) },
    ])
    this.ACTION(() => this.#steps.push({ _tag: 'Operand', token }))
    return negations
  })

  /** The steps of a phrase. */
  steps(text: string, phrase: Phrase): Either<ParseError, ReadonlyArray<Step>> {
    this.#steps = []
    this.input = [...phrase.tokens]
    this.sum()
    const [error] = this.errors
    if (error === undefined) return E.right(this.#steps)
    const position = phrase.tokens.indexOf(error.token)
    const came = phrase.tokens[position]
    const message = unexpected(phrase, position === -1 ? phrase.tokens.length : position)
    return E.left(parseError(text, came === undefined ? phrase.end : came.startOffset, message))
  }

  #apply(name: FunctionName | undefined, count: number): void {
    if (name !== undefined) this.#steps.push({ _tag: 'Operator', name, count })
  }
}

const grammar = new Grammar()

/** Parses one phrase into steps; a group is one operand of it. */
export const parsePhrase = (text: string, phrase: Phrase): Either<ParseError, ReadonlyArray<Step>> =>
  grammar.steps(text, phrase)
