import type { Ignorer } from '@stryker-mutator/api/ignore'

interface Node {
  readonly type: string
  readonly operator?: string
  readonly name?: string
  readonly left?: Node
  readonly right?: Node
  readonly argument?: Node
}

interface Path {
  readonly node: Node
  readonly parent: Node | null
}

const isNumber = (node: Node | undefined): boolean =>
  node !== undefined &&
  (node.type === 'NumericLiteral' ||
    (node.type === 'Identifier' && (node.name === 'NaN' || node.name === 'Infinity')) ||
    (node.type === 'UnaryExpression' && isNumber(node.argument)))

/** An element of a list, which the compiler takes for one that may be missing. */
const isElement = (node: Node | undefined): boolean =>
  node?.type === 'MemberExpression' || node?.type === 'OptionalMemberExpression'

/**
 * The number in `rows[k] ?? NaN`, which the compiler demands of an index that is never out of bounds: no test can
 * reach it. Faults in the index, and the choice itself, are planted.
 */
export const demandedDefaults: Ignorer = {
  shouldIgnore: (path) => {
    const { node, parent } = path as Path
    return parent?.type === 'LogicalExpression' &&
      parent.operator === '??' &&
      parent.right === node &&
      isElement(parent.left) &&
      isNumber(node)
      ? 'the compiler demands a default'
      : undefined
  },
}
