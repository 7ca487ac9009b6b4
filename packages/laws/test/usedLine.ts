import type { Expression, Operand } from '@wengert/laws'

/** The steps of a straight line that its value is made of. */
const usedSteps = ({ inputs, steps }: Expression): ReadonlyArray<number> => {
  const wanted = new Set([steps.length - 1])
  for (let k = steps.length - 1; k >= 0; k--) {
    const each = steps[k]
    if (wanted.has(k) && each !== undefined && 'op' in each)
      for (const operand of each.operands)
        if (operand._tag === 'Earlier' && operand.index >= inputs) wanted.add(operand.index - inputs)
  }
  return [...wanted].sort((a, b) => a - b)
}

/** A straight line without the steps that its value does not use. */
export const usedLine = (f: Expression): Expression => {
  const kept = usedSteps(f)
  const wire = (operand: Operand): Operand =>
    operand._tag === 'Number' || operand.index < f.inputs
      ? operand
      : { _tag: 'Earlier', index: f.inputs + kept.indexOf(operand.index - f.inputs) }
  const steps = kept.flatMap((k) => {
    const each = f.steps[k]
    return each !== undefined && 'op' in each ? [{ op: each.op, operands: each.operands.map(wire) }] : []
  })
  return { inputs: f.inputs, steps }
}
