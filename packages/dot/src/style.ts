import type { EdgeAttributesObject, NodeAttributesObject, SubgraphAttributesObject } from 'ts-graphviz'
import type { Arrow, Kind } from './Picture.js'

/**
 * The one sans-serif family whose widths Graphviz knows and that, with its stand-in on Linux, DejaVu Sans, is as wide
 * everywhere: text fits its box. Its name alone, as Graphviz does not look inside lists of families.
 */
export const fontname = 'Verdana'

const ink = '#334155'

/** What holds for every node without attributes of its own: the box of a value. */
export const nodeDefaults: NodeAttributesObject = {
  shape: 'record',
  style: 'filled',
  fillcolor: '#ffffff',
  color: ink,
  fontcolor: '#0f172a',
  fontname,
  fontsize: 11,
  height: 0.35,
}

/** What each kind of node has beyond the defaults. */
export const nodeStyles: Readonly<Record<Kind, NodeAttributesObject>> = {
  value: {},
  input: { fillcolor: '#dbeafe' },
  external: { fillcolor: '#ccfbf1' },
  constant: { fillcolor: '#f1f5f9' },
  op: { shape: 'ellipse', fillcolor: '#fef3c7', fontsize: 13 },
  guard: { shape: 'diamond', style: 'filled,dashed', fillcolor: '#fae8ff' },
  pin: { style: 'filled,dashed', fillcolor: '#fae8ff' },
}

/** What marks a node as an output of the recording. */
export const outputStyle: NodeAttributesObject = { fillcolor: '#dcfce7', penwidth: 2 }

/** What holds for every arrow. */
export const edgeDefaults: EdgeAttributesObject = { color: ink, arrowsize: 0.7 }

/** What each kind of arrow has beyond the defaults. */
export const edgeStyles: Readonly<Record<Arrow['kind'], EdgeAttributesObject>> = {
  flow: {},
  check: { style: 'dashed' },
}

/** What holds for the frame of every scope. */
export const clusterDefaults: SubgraphAttributesObject = {
  style: 'rounded',
  color: '#94a3b8',
  fontcolor: '#475569',
  fontname,
  fontsize: 11,
}
