import type { Show } from 'fp-ts/lib/Show.js'
import { showPrimal } from './mention.js'
import type { Tape } from './Tape.js'
import type { TapeNode } from './TapeNode.js'

const longest = 40

/**
 * One node as a line: `%3 tanh = tanh(%2) = 0.7071`.
 *
 * @example
 * ```ts
 * import { showNode } from '@wengert/core'
 *
 * showNode({ id: 1, _tag: 'Apply', op: 'mul', args: [0, 0], primal: 9, label: 'L' }) // => '%1 L = mul(%0, %0) = 9'
 * ```
 */
export const showNode = (node: TapeNode): string => {
  const name = node.label ?? ('path' in node ? node.path : undefined)
  const args = 'args' in node ? node.args.map((id) => `%${String(id)}`).join(', ') : ''
  const head = `%${String(node.id)}${name === undefined ? '' : ` ${name}`}`
  const primal = showPrimal(node.primal)
  switch (node._tag) {
    case 'Input':
      return `${head} = input = ${primal}`
    case 'External':
      return `${head} = external ${node.name} = ${primal}`
    case 'Constant':
      return `${head} = ${primal}`
    case 'Apply':
      return `${head} = ${node.op}(${args}) = ${primal}`
    case 'Guard':
      return `${head} = guard ${node.op}(${args}) = ${String(node.primal !== 0)}`
    case 'Pin':
      return `${head} = pin(${args}) = ${primal}`
  }
}

/**
 * A tape as text, one node a line; a long tape is cut in the middle.
 *
 * @example
 * ```ts
 * import { mul, record, tapeShow } from '@wengert/core'
 *
 * tapeShow.show(record((x) => mul(x, x), 3).tape) // => 'Tape of 2 nodes\n%0 = input = 3\n%1 = mul(%0, %0) = 9'
 * ```
 */
export const tapeShow: Show<Tape> = {
  show: (tape) => {
    const line = (id: number): ReadonlyArray<string> => {
      const node = tape.at(id)
      return node === undefined ? [] : [showNode(node)]
    }
    const range = (from: number, to: number): ReadonlyArray<string> =>
      Array.from({ length: to - from }, (_, index) => from + index).flatMap(line)
    const lines =
      tape.length <= longest
        ? range(0, tape.length)
        : [
            ...range(0, longest / 2),
            `… ${String(tape.length - longest)} more …`,
            ...range(tape.length - longest / 2, tape.length),
          ]
    return [`Tape of ${String(tape.length)} node${tape.length === 1 ? '' : 's'}`, ...lines].join('\n')
  },
}
