import { invalidLeaf, isVar, leavesInOrderOf, leavesWithPath, mapTree, raise, showPath } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import type { LeafFunction } from '../judgement/LeafFunction.js'

/** An argument taken apart: its numbers, with names, and how functions of the whole become functions of those. */
export interface Argument {
  readonly leaves: ReadonlyArray<number>
  /** What formulas call the leaves: paths, from `x` where the argument is a number or an array. */
  readonly names: ReadonlyArray<string>
  readonly placed: (leaves: ReadonlyArray<Scalar>) => unknown
}

const nameOf = (path: string): string => (path === '' || path.startsWith('[') ? `x${path}` : path)

/** Texts, booleans and `null` are left alone, as `grad` does. */
const isLeftAlone = (leaf: unknown): boolean =>
  typeof leaf === 'string' || typeof leaf === 'boolean' || leaf === null

/** Takes a point apart; what is neither a number nor left alone throws `InvalidTree`. */
export const argumentOf = (point: unknown): Argument => {
  const numbers = leavesWithPath(point).flatMap(([path, leaf]) => {
    if (typeof leaf === 'number') return [{ name: nameOf(showPath(path)), leaf }]
    return isLeftAlone(leaf) ? [] : raise(invalidLeaf('a leaf of a point to check', 'a number', point, leaf))
  })
  return {
    leaves: numbers.map(({ leaf }) => leaf),
    names: numbers.map(({ name }) => name),
    placed: (leaves) => {
      let next = 0
      return mapTree(point, (leaf) => (typeof leaf === 'number' ? leaves[next++] : leaf))
    },
  }
}

/** A user's function, of any tree. */
export type UserFunction = (inputs: never) => unknown

const outputLeaf = (output: unknown, leaf: unknown): Scalar =>
  typeof leaf === 'number' || isVar(leaf)
    ? leaf
    : raise(invalidLeaf('an output of a function to check', 'a scalar', output, leaf))

/** The function of the leaves of an argument, and the leaves of its output. */
export const onLeaves =
  (f: UserFunction, { placed }: Argument): LeafFunction =>
  (leaves) => {
    const output = f(placed(leaves) as never)
    return leavesInOrderOf(output, output).map((leaf) => outputLeaf(output, leaf))
  }

/** A sentence about a recording of leaves, which knows inputs by their numbers, with their names. */
export const withLeafNames = ({ names }: Argument, sentence: string): string =>
  sentence.replaceAll(/\binput \[(\d+)\]/gu, (text, k) => {
    const name = names[Number(k)]
    return name === undefined ? text : `input ${name}`
  })

/** What a name and a path in what it names make together: `f.angle`, `f[0]`. */
export const withPath = (name: string, path: string): string =>
  path === '' || path.startsWith('[') ? `${name}${path}` : `${name}.${path}`

/** What messages call the outputs of a function: its name, and the path of the output. */
export const outputNames = (name: string, output: unknown): ReadonlyArray<string> =>
  leavesWithPath(output).map(([path]) => withPath(name, showPath(path)))
