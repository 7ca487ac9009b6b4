import type { Accuracy } from './page/Accuracy.js'

const exact = { ulp: 0.5, beyondCondition: 0.5 }

/** How far off the value of each op was at worst, as a table for the rounding bounds of the laws. */
export const worstUlp = ({ ops }: Accuracy): string => {
  const lines = Object.entries(ops).map(([name, worst]) => {
    const { ulp, beyondCondition } = worst?.value ?? exact
    return `  ${name}: { ulp: ${String(ulp)}, beyondCondition: ${String(beyondCondition)} },\n`
  })
  return [
    '// Generated from packages/laws/reference/worst-ulp.json by `pnpm generate`. Do not edit: run `pnpm accuracy --write` and generate again.\n\n',
    '/** The worst error of a value against 60-digit references, in units of the last place; and what is left of it besides the condition number. */\n',
    'export interface WorstUlp {\n  readonly ulp: number\n  readonly beyondCondition: number\n}\n\n',
    '/** The worst errors of each op. */\n',
    `export const worstUlp: Readonly<Partial<Record<string, WorstUlp>>> = {\n${lines.join('')}}\n`,
  ].join('')
}
