import { ops } from '@wengert/core'
import type { Op } from '@wengert/core'

/** A spelling with one fault in it, and what the fault is. */
export interface MutatedSpelling {
  readonly change: string
  readonly javascript: string
}

/** What stands for what, by mistake; each by itself and at each place where it stands. */
const replacements: ReadonlyArray<readonly [pattern: RegExp, by: string]> = [
  [/ \+ /g, ' - '],
  [/ - /g, ' + '],
  [/ \* /g, ' / '],
  [/ \/ /g, ' * '],
  [/ % /g, ' / '],
  [/ < /g, ' <= '],
  [/ < /g, ' > '],
  [/ <= /g, ' < '],
  [/ > /g, ' >= '],
  [/ > /g, ' < '],
  [/ >= /g, ' > '],
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/-(?=[$M(])/g, ''],
  [/\$0/g, '$1'],
  [/\$1/g, '$0'],
  [/\$1/g, '$2'],
  [/\$2/g, '$1'],
  [/\$acc/g, '$0'],
  [/Math\.exp\b/g, 'Math.expm1'],
  [/Math\.expm1\b/g, 'Math.exp'],
  [/Math\.log\b/g, 'Math.log1p'],
  [/Math\.log1p\b/g, 'Math.log'],
  [/Math\.log2\b/g, 'Math.log10'],
  [/Math\.log10\b/g, 'Math.log2'],
  [/Math\.sin\b/g, 'Math.cos'],
  [/Math\.cos\b/g, 'Math.sin'],
  [/Math\.tan\b/g, 'Math.tanh'],
  [/Math\.asin\b/g, 'Math.acos'],
  [/Math\.acos\b/g, 'Math.asin'],
  [/Math\.atan\b/g, 'Math.tan'],
  [/Math\.sinh\b/g, 'Math.cosh'],
  [/Math\.cosh\b/g, 'Math.sinh'],
  [/Math\.tanh\b/g, 'Math.tan'],
  [/Math\.asinh\b/g, 'Math.asin'],
  [/Math\.acosh\b/g, 'Math.acos'],
  [/Math\.atanh\b/g, 'Math.atan'],
  [/Math\.max\b/g, 'Math.min'],
  [/Math\.min\b/g, 'Math.max'],
  [/Math\.floor\b/g, 'Math.ceil'],
  [/Math\.ceil\b/g, 'Math.floor'],
  [/Math\.round\b/g, 'Math.floor'],
  [/Math\.trunc\b/g, 'Math.floor'],
  [/Math\.sqrt\b/g, 'Math.cbrt'],
  [/Math\.cbrt\b/g, 'Math.sqrt'],
  [/Math\.hypot\b/g, 'Math.max'],
  [/Math\.sign\b/g, 'Math.abs'],
  [/Math\.abs\b/g, 'Math.sign'],
  [/Math\.(LN2|SQRT1_2|LOG2E|LOG10E|PI)\b/g, '((1 + 1e-6) * $&)'],
  [/(?<![\w$.])\d+(\.\d+)?(e-?\d+)?/g, '($& + 1)'],
  [/(?<![\w$.])\d+(\.\d+)?(e-?\d+)?/g, '($& * (1 + 1e-6))'],
  [/special\.erf\b/g, 'special.erfc'],
  [/special\.erfc\b/g, 'special.erf'],
  [/special\.digamma\b/g, 'special.trigamma'],
  [/special\.trigamma\b/g, 'special.digamma'],
  [/special\.lgamma\b/g, 'special.digamma'],
  [/special\.maxOf\b/g, 'special.minOf'],
  [/special\.minOf\b/g, 'special.maxOf'],
  [/special\.logsumexp\b/g, 'special.maxOf'],
  [/special\.norm\b/g, 'special.maxOf'],
  [/special\.(polygamma)\(\$0, \$1\)/g, 'special.$1($0, $1 + 1)'],
]

const filledIn = (by: string, matched: string, groups: ReadonlyArray<unknown>): string =>
  by.replaceAll('$&', () => matched).replace('special.$1', () => `special.${String(groups[0])}`)

/** Every spelling that differs from this one by one fault at one place, and some that are wrong as a whole. */
export const spellingMutants = (javascript: string): ReadonlyArray<MutatedSpelling> => {
  const local = replacements.flatMap(([pattern, by]) =>
    [...javascript.matchAll(pattern)].map((match) => {
      const [matched, ...groups] = match
      const text = filledIn(by, matched, groups)
      return {
        change: `${text.trim() === '' ? 'nothing' : text.trim()} for ${matched.trim()}`,
        javascript: javascript.slice(0, match.index) + text + javascript.slice(match.index + matched.length),
      }
    }),
  )
  const whole = [
    { change: 'sign flipped', javascript: `-(${javascript})` },
    { change: 'off by a factor 2', javascript: `2 * (${javascript})` },
    { change: 'off by 1e-6', javascript: `(1 + 1e-6) * (${javascript})` },
  ]
  return [...local, ...whole].filter((each) => each.javascript !== javascript)
}

/** The exports of core's `src/special`, each the value of the op of that name. */
const special = Object.fromEntries(Object.entries(ops).map(([name, { value }]) => [name, value]))

type Spelled = (special: unknown, operands: ReadonlyArray<number>, accumulated: number) => number

const evaluated = (
  javascript: string,
): ((operands: ReadonlyArray<number>, accumulated: number) => number) => {
  const body = javascript
    .replaceAll('$acc', 'accumulated')
    .replaceAll('$all', 'operands')
    .replace(/\$(\d)/g, 'operands[$1]')
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- evaluating the spelling is the test
  const f = new Function('special', 'operands', 'accumulated', `return +(${body})`) as Spelled
  return (operands, accumulated) => f(special, operands, accumulated)
}

/** The op with the value that a spelling says. */
export const withSpelling = (op: Op, javascript: string): Op => {
  const evaluate = evaluated(javascript)
  switch (op.arity) {
    case 'whole':
      return { ...op, javascript, value: (operands: ReadonlyArray<number>) => evaluate(operands, NaN) }
    case 'list':
    case 'pairs':
      return {
        ...op,
        javascript,
        value: (accumulated: number, ...operands: ReadonlyArray<number>) => evaluate(operands, accumulated),
      }
    default:
      return { ...op, javascript, value: (...operands: ReadonlyArray<number>) => evaluate(operands, NaN) }
  }
}
