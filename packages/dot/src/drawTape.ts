import { operandsOf, ops } from '@wengert/core'
import type { NodeId, TapeNode } from '@wengert/core'
import { innermostScopes } from './clusters.js'
import { showDecimal, showShort } from './decimal.js'
import { readGradients } from './gradients.js'
import type { DigraphOptions } from './options.js'
import { isParameter, readParameters } from './parameters.js'
import type { Arrow, Kind, Picture, PictureNode } from './Picture.js'
import { refuse } from './refuse.js'
import { readSource } from './Source.js'
import type { Source } from './Source.js'

const kinds: Readonly<Record<TapeNode['_tag'], Kind>> = {
  Input: 'input',
  External: 'external',
  Constant: 'constant',
  Apply: 'value',
  Guard: 'guard',
  Pin: 'pin',
}

const givenName = (node: TapeNode): string | undefined => {
  if (node._tag === 'External') return node.name
  return node._tag === 'Input' ? node.path : undefined
}

const ownName = (node: TapeNode): string => node.label ?? givenName(node) ?? ''

const valueId = (id: NodeId): string => `n${String(id)}`

const opId = (id: NodeId): string => `op${String(id)}`

/** Draws a tape as plain data, linear in the tape and by loops alone; the gradients are checked on the way. */
export const drawTape = (source: Source, gradients: unknown, options: DigraphOptions = {}): Picture => {
  const { tape, outputs } = readSource(source)
  const gradientOf = readGradients(gradients)
  const nodes = [...tape]
  const scopes = options.scopes === false ? [] : tape.scopes
  const clusterOf = innermostScopes(scopes, tape.length)
  const parameters = readParameters(nodes, outputs)

  const nameOf = (node: TapeNode): string => {
    const name: unknown = (options.name ?? ownName)(node)
    if (typeof name === 'string') return name
    return refuse(
      'toDigraph',
      2,
      'a string from the name function in the options',
      name,
      "Return '' for no name.",
    )
  }

  const operandName = (id: NodeId): string => {
    const node = nodes[id]
    if (node === undefined) return ''
    const name = nameOf(node)
    return name === '' ? showShort(node.primal) : name
  }

  const textOf = (node: TapeNode): ReadonlyArray<string> => {
    const name = nameOf(node)
    if (node._tag === 'Guard') {
      const [left, right] = node.args.map(operandName)
      return [
        ...(name === '' ? [] : [name]),
        `${left ?? ''} ${ops[node.op].label} ${right ?? ''}`,
        String(node.primal !== 0),
      ]
    }
    const primal = `primal ${showDecimal(node.primal)}`
    if (node._tag === 'Pin') return [name === '' ? 'pin' : name, primal]
    if (gradientOf === undefined) return [name, primal]
    const gradient = gradientOf(node.id)
    return [name, primal, `gradient ${gradient === undefined ? '–' : showDecimal(gradient)}`]
  }

  const drawn: Array<PictureNode> = []
  const arrows: Array<Arrow> = []
  for (const node of nodes) {
    if (parameters.isLeftOut(node.id)) continue
    const id = valueId(node.id)
    const cluster = clusterOf[node.id]
    const target = node._tag === 'Apply' ? opId(node.id) : id
    if (node._tag === 'Apply') {
      drawn.push({ id: target, kind: 'op', isOutput: false, text: [parameters.labelOf(node)], cluster })
      arrows.push({ from: target, to: id, kind: 'flow' })
    }
    drawn.push({ id, kind: kinds[node._tag], isOutput: outputs.has(node.id), text: textOf(node), cluster })
    operandsOf(node).forEach((operand, position) => {
      if (isParameter(node, position)) return
      const kind = node._tag === 'Apply' ? 'flow' : 'check'
      arrows.push({ from: valueId(operand), to: target, kind })
    })
  }
  return { nodes: drawn, arrows, clusters: scopes.map(({ name, parent }) => ({ name, parent })) }
}
