/** What is drawn of a tape, as plain data without any Graphviz in it: text is as it should be read, not escaped. */
export interface Picture {
  readonly nodes: ReadonlyArray<PictureNode>
  readonly arrows: ReadonlyArray<Arrow>
  readonly clusters: ReadonlyArray<Cluster>
}

/** Which look a node has. */
export type Kind = 'input' | 'external' | 'constant' | 'value' | 'op' | 'guard' | 'pin'

/** A box, an ellipse or a diamond. */
export interface PictureNode {
  readonly id: string
  readonly kind: Kind
  readonly isOutput: boolean
  /** The fields of a box, or the lines of an ellipse or a diamond. */
  readonly text: ReadonlyArray<string>
  /** An index into the picture's clusters. */
  readonly cluster: number | undefined
}

/** From one node to another; `check` arrows lead to guards and pins, which carry no gradient. */
export interface Arrow {
  readonly from: string
  readonly to: string
  readonly kind: 'flow' | 'check'
}

/** A frame around nodes; `parent` is an index into the picture's clusters, and always a smaller one. */
export interface Cluster {
  readonly name: string
  readonly parent: number | undefined
}
