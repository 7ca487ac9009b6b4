import { record } from '@wengert/core'
import type { NodeId, Recording, Scalar } from '@wengert/core'
import { backward } from '@wengert/grad'
import type { GradientMap } from '@wengert/grad'
import type { Formula } from '@wengert/expr'

/** A formula recorded at a point, and swept. */
export interface Recorded {
  readonly recording: Recording<Readonly<Record<string, number>>, Scalar>
  readonly gradients: GradientMap
  /** The variables by the nodes that stand for them. */
  readonly names: ReadonlyMap<NodeId, string>
}

/** Records a formula at a point and sweeps it. */
export const recordFormula = (formula: Formula, inputs: Readonly<Record<string, number>>): Recorded => {
  const recording = record(formula.evaluate, inputs)
  const names = new Map(Object.entries(recording.inputs).map(([name, id]) => [id, name]))
  return { recording, gradients: backward(recording), names }
}
