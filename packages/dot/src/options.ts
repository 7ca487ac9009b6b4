import type { TapeNode } from '@wengert/core'

/** How a tape is drawn. */
export interface DigraphOptions {
  /** What a node is called in the picture; without it, its label, else its input path, else nothing. */
  readonly name?: (node: TapeNode) => string
  /** `false` leaves out the clusters that stand for scopes; they are drawn without it. */
  readonly scopes?: boolean
}

/** How far a picture may go before its layout is refused. */
export interface LayoutOptions {
  /** The most nodes to lay out, values and ops together; 2000 without it. Time and memory grow faster than the number. */
  readonly limit?: number
}

/** How a tape is drawn as SVG. */
export interface SvgOptions extends DigraphOptions, LayoutOptions {}
