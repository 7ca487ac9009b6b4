import { placed, strength } from './Latex.js'
import type { Latex } from './Latex.js'

const piece =
  /(\\operatorname\{[A-Za-z0-9]+\}|\\text\{[^}]*\}|\\(?:begin|end)\{[a-z]+\}|\\(?:left|right)[()]|\\[A-Za-z]+|\\.|[^\\])( *)/g

const openings = new Set(['{', '(', '\\left(', '[', '\\lfloor', '\\lceil', '\\lvert'])
const closings = new Set(['}', ')', '\\right)', ']', '\\rfloor', '\\rceil', '\\rvert'])
const relations = new Set(['\\lt', '\\gt', '=', '\\le', '\\ge', '\\ne', '\\land', '\\lor'])
const logic = new Set(['\\land', '\\lor', '\\lnot'])
/** What Markdown and HTML would take for their own. */
const spelled = new Map([
  ['<', '\\lt'],
  ['>', '\\gt'],
  ['\\\\', '\\cr'],
])
const separators = new Set([',', '&', '\\cr'])

/** The strength that an operator gives a formula; `undefined` for what is no operator. */
const looseness = (text: string): number | undefined => {
  if (relations.has(text) || separators.has(text)) return strength.relation
  if (text === '+' || text === '-') return strength.sum
  return text === '\\cdot' ? strength.product : undefined
}

/** A formula in pieces, and the blanks after each; `|x|` becomes a pair that can be told apart. */
const piecesOf = (formula: string): ReadonlyArray<readonly [text: string, gap: string]> => {
  let bars = 0
  return [...formula.matchAll(piece)].map(([, text = '', gap = '']) => {
    if (text !== '|') return [spelled.get(text) ?? text, gap]
    bars += 1
    return bars % 2 === 1 ? ['\\lvert', ' '] : [' \\rvert', gap]
  })
}

/** The tokens of a formula. */
export const tokensOf = (formula: string): ReadonlyArray<string> =>
  piecesOf(formula).map(([text]) => text.trim())

/** The index after the bracket that closes the one at `start`. */
const closing = (tokens: ReadonlyArray<string>, start: number): number => {
  let depth = 0
  for (let k = start; k < tokens.length; k++) {
    if (openings.has(tokens[k] ?? '')) depth += 1
    if (closings.has(tokens[k] ?? '')) depth -= 1
    if (depth === 0) return k + 1
  }
  return tokens.length
}

/** The tokens outside all brackets; a bracket is left as an empty pair. */
const outermost = (tokens: ReadonlyArray<string>): ReadonlyArray<string> => {
  const found: Array<string> = []
  for (let k = 0; k < tokens.length; k++) {
    const text = tokens[k] ?? ''
    found.push(text)
    if (openings.has(text)) {
      k = closing(tokens, k) - 1
      found.push(tokens[k] ?? '')
    }
  }
  return found
}

const enclosing = new Set(['()', '[]', '\\lfloor\\rfloor', '\\lceil\\rceil', '\\lvert\\rvert'])

/** How tightly a formula holds together, read from its operators outside all brackets. */
export const strengthOf = (tokens: ReadonlyArray<string>): number => {
  const outer = outermost(tokens)
  const operators = outer.flatMap((text) => {
    const loose = looseness(text)
    return loose === undefined ? [] : [loose]
  })
  if (outer.includes('\\begin{cases}')) return strength.relation
  if (operators.length > 0) return Math.min(...operators)
  const shape = outer.join('')
  if (outer.length === 1 || enclosing.has(shape) || /^\\sqrt(\[\])?\{\}$/.test(shape)) return strength.atom
  const isPower = /^[a-z0-9]\^(\{\}|[a-z0-9])$/.test(shape)
  const isBracketed = /^\\t?frac\{\}\{\}$/.test(shape) || /\(\)$|\\left\(\\right\)$/.test(shape)
  return isPower || isBracketed ? strength.power : strength.application
}

/** How tight a formula must be to stand at a place, given the tokens beside it. */
const required = (before: string | undefined, after: string | undefined): number => {
  if (after === '^') return strength.atom
  const open = before === undefined || openings.has(before)
  const close = after === undefined || closings.has(after)
  if (open && close) return strength.relation
  const sides = [open ? undefined : before, close ? undefined : after]
  const loose = sides.map((side) =>
    side === undefined ? strength.relation : (looseness(side) ?? strength.power),
  )
  // What is taken away must not fall apart.
  const left = before === '-' ? strength.product : (loose[0] ?? strength.relation)
  return Math.max(left, loose[1] ?? strength.relation)
}

const filled = (formula: string, letters: ReadonlyMap<string, Latex>): string => {
  const tokens = tokensOf(formula)
  const texts = piecesOf(formula).map(([each, gap], k) => {
    const latex = letters.get(each)
    if (latex === undefined) return each + gap
    const before = tokens[k - 1]
    const text = placed(latex, required(before, tokens[k + 1]))
    const isSigned =
      text.startsWith('-') && (looseness(before ?? '') ?? strength.relation) > strength.relation
    return (isSigned ? `\\left(${text}\\right)` : text) + gap
  })
  return texts.join('')
}

/** The letters as conditions, for a formula of logic. */
const asConditions = (letters: ReadonlyMap<string, Latex>): ReadonlyMap<string, Latex> =>
  new Map(
    [...letters].map(([letter, { condition }]) => [
      letter,
      { text: condition, condition, strength: strength.relation },
    ]),
  )

/** Fills a formula over letters with other formulas, bracketed where they must be. */
export const fill = (formula: string, letters: ReadonlyMap<string, Latex>): Latex => {
  const tokens = tokensOf(formula)
  const text = filled(formula, letters)
  const isBracket = tokens[0] === '[' && closing(tokens, 0) === tokens.length
  const condition = (): string => {
    if (isBracket) return text.slice(1, -1)
    return tokens.some((each) => logic.has(each)) ? filled(formula, asConditions(letters)) : `${text} \\ne 0`
  }
  return { text, strength: strengthOf(tokens), condition: condition() }
}
