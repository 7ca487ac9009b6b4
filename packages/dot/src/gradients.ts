import type { NodeId } from '@wengert/core'
import { refuse } from './refuse.js'

/** Gradients by node, such as a `GradientMap`; a node without an entry is drawn as `–`, since absent is not zero. */
export type Gradients = ReadonlyMap<NodeId, number>

const advice = 'Pass the map that backward(recording) gives, or undefined for a picture without gradients.'

const isGradients = (value: unknown): value is Pick<Gradients, 'get'> =>
  typeof value === 'object' && value !== null && 'get' in value && typeof value.get === 'function'

/** A look-up that lets only numbers through; `undefined` when there are no gradients to draw. */
export const readGradients = (gradients: unknown): ((id: NodeId) => number | undefined) | undefined => {
  if (gradients === undefined) return undefined
  if (!isGradients(gradients)) {
    return refuse('toDigraph', 1, 'a map from node ids to numbers as the gradients', gradients, advice)
  }
  return (id) => {
    const gradient: unknown = gradients.get(id)
    if (gradient === undefined || typeof gradient === 'number') return gradient
    return refuse('toDigraph', 1, `a number at node ${String(id)} in the gradients`, gradient, advice)
  }
}
