import type { Accuracy } from './page/Accuracy.js'

/** How far off the value of each op was at worst, as a table for the rounding bounds of the laws. */
export const worstUlp = ({ ops }: Accuracy): string => {
  const lines = Object.entries(ops).map(([name, worst]) => `  ${name}: ${String(worst?.value.ulp ?? 0.5)},\n`)
  return [
    '// Generated from packages/laws/reference/worst-ulp.json by `pnpm generate`. Do not edit: run `pnpm accuracy --write` and generate again.\n\n',
    '/** The worst error of the value of each op against 60-digit references, in units of the last place. */\n',
    `export const worstUlp: Readonly<Partial<Record<string, number>>> = {\n${lines.join('')}}\n`,
  ].join('')
}
