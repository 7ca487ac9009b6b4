import { maxOf } from './extremes.js'

/** ln Σ e^x, from the greatest element and what the others add to it: nothing overflows, and near 0 nothing is lost. */
export const logsumexp = (operands: ReadonlyArray<number>): number => {
  const greatest = maxOf(operands)
  if (!Number.isFinite(greatest)) return greatest
  const own = operands.indexOf(greatest)
  let others = 0
  for (let k = 0; k < operands.length; k++) if (k !== own) others += Math.exp((operands[k] ?? NaN) - greatest)
  return greatest + Math.log1p(others)
}
