import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { formulaOf } from './Formula.js'
import type { Formula } from './Formula.js'
import { matchGroups } from './groups.js'
import { link } from './link.js'
import type { ParseError } from './ParseError.js'
import { tokenize } from './tokens.js'
import { checkWords } from './words.js'

/**
 * Reads an infix formula as a differentiable function of its variables.
 *
 * Operators, loosest first: `+ -`, then `* /`, then signs, then `^` or `**` from the right, so that `-2^2` is −4.
 * Every op of `@wengert/core` is called by its name, `pi` and `e` are numbers, every other name is a variable.
 * A text that is no formula gives `Left(ParseError)` with the column; nothing throws, however long or deep the text.
 *
 * @example
 * ```ts
 * import * as E from 'fp-ts/lib/Either.js'
 * import { pipe } from 'fp-ts/lib/function.js'
 * import { parse } from '@wengert/expr'
 * import { grad } from '@wengert/grad'
 *
 * pipe(parse('x^2 * y + pi'), E.map((formula) => formula.variables)) // => E.right(['x', 'y'])
 * pipe(parse('-x^2 / y'), E.map((formula) => formula.evaluate({ x: 6, y: 4 }))) // => E.right(-9)
 * pipe(parse('x^2 * y'), E.map((formula) => grad(formula.evaluate)({ x: 3, y: 2 }))) // => E.right({ x: 12, y: 9 })
 * pipe(parse('2 + * x'), E.mapLeft((error) => error.column)) // => E.left(5)
 * ```
 */
export const parse = (text: string): Either<ParseError, Formula> =>
  pipe(
    tokenize(text),
    E.flatMap((tokens) => checkWords(text, tokens)),
    E.flatMap((tokens) => matchGroups(text, tokens)),
    E.flatMap((groups) => link(text, groups)),
    E.map(formulaOf),
  )
