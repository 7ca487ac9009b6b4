import {
  invalidLeaf,
  isVar,
  leavesInOrderOf,
  leavesWithPath,
  mapTree,
  mentionValue,
  raise,
  shapeDifference,
} from '@wengert/core'
import type { Var } from '@wengert/core'
import type { By, ByLeaves } from './By.js'

type Function = (inputs: never) => unknown

/** An argument taken apart into what is differentiated by, and what is left alone. */
export interface Choice {
  /** The tree of what is differentiated by. */
  readonly chosen: unknown
  /** A function of the whole argument as one of what was chosen. */
  readonly restricted: (f: Function) => Function
  /** A tree over the whole argument, such as a tangent, as one over what was chosen. */
  readonly picked: (whole: unknown) => unknown
  /** A tree over what was chosen as one over the whole argument. */
  readonly placed: (chosen: unknown) => unknown
  /** The same for a tree of such trees. */
  readonly placedTwice: (chosen: unknown) => unknown
}

const same = <A>(value: A): A => value

const everything = (inputs: unknown): Choice => ({
  chosen: inputs,
  restricted: same,
  picked: same,
  placed: same,
  placedTwice: same,
})

const missing = (key: PropertyKey, inputs: object): never =>
  raise({
    _tag: 'UnknownPath',
    path: String(key),
    message: `Expected an entry ${String(key)} in the argument, to differentiate by, but it has ${Object.keys(inputs).join(', ') || 'none'}. Choose by keys that the argument has.`,
  })

const noRecord = (inputs: unknown): never =>
  raise(invalidLeaf('an argument that is chosen from by keys', 'a plain record', inputs, inputs))

const isRecord = (inputs: unknown): inputs is Readonly<Record<string, unknown>> =>
  typeof inputs === 'object' && inputs !== null && !Array.isArray(inputs) && !isVar(inputs)

const byKeys = (keys: ReadonlyArray<string>, inputs: unknown): Choice => {
  if (!isRecord(inputs)) return noRecord(inputs)
  const chosen = Object.fromEntries(
    keys.map((key) => [key, Object.hasOwn(inputs, key) ? inputs[key] : missing(key, inputs)]),
  )
  return {
    ...everything(chosen),
    restricted: (f) => (given: object) => f({ ...inputs, ...given } as never),
  }
}

const isScalar = (leaf: unknown): leaf is number | Var => typeof leaf === 'number' || isVar(leaf)

/** What takes the place of a leaf that is left alone in a derivative: `null`, or the leaf itself. */
type Elsewhere = (leaf: unknown) => unknown

const byLeaves = (holds: ByLeaves['by'], inputs: unknown, elsewhere: Elsewhere): Choice => {
  const leaves = leavesWithPath(inputs)
  const flags = leaves.map(([path, leaf]) => holds(path, leaf))
  const chosen = leaves.flatMap(([, leaf], k) => {
    if (flags[k] !== true) return []
    return isScalar(leaf)
      ? [leaf]
      : raise(invalidLeaf('a leaf to differentiate by', 'a scalar', inputs, leaf))
  })
  const replaced = (values: ReadonlyArray<unknown>, otherwise: Elsewhere): unknown => {
    let leaf = 0
    let next = 0
    return mapTree(inputs, (value) => (flags[leaf++] === true ? values[next++] : otherwise(value)))
  }
  const placed = (values: unknown): unknown => replaced(values as ReadonlyArray<unknown>, elsewhere)
  return {
    chosen,
    restricted: (f) => (values: ReadonlyArray<unknown>) => f(replaced(values, same) as never),
    picked: (whole) => {
      const difference = shapeDifference(inputs, whole, 'a tangent')
      if (difference !== undefined) return raise(difference)
      return leavesInOrderOf(inputs, whole).filter((_, k) => flags[k] === true)
    },
    placed,
    placedTwice: (values) => placed((values as ReadonlyArray<unknown>).map(placed)),
  }
}

/** True for what may stand in an argument without being differentiated by; anything else is a mistake. */
const isLeftAlone = (leaf: unknown): boolean =>
  typeof leaf === 'string' || typeof leaf === 'boolean' || leaf === null

/** Deeper trees are mistakes, and are refused as such when they are walked. */
const deepest = 500

const hasLeftAlone = (tree: unknown, depth = 0): boolean => {
  if (typeof tree === 'number' || isVar(tree) || depth > deepest) return false
  if (typeof tree !== 'object' || tree === null) return isLeftAlone(tree)
  const values: ReadonlyArray<unknown> = Array.isArray(tree) ? tree : Object.values(tree)
  for (const value of values) if (typeof value !== 'number' && hasLeftAlone(value, depth + 1)) return true
  return false
}

const scalarsAlone: ByLeaves['by'] = (_, leaf) => !isLeftAlone(leaf)

const mentionOptions = (options: unknown): string =>
  isRecord(options) ? `a record with ${Object.keys(options).join(', ')}` : mentionValue(options)

const refuseOptions = (options: unknown): never =>
  raise({
    _tag: 'InvalidOperand',
    op: 'grad',
    position: 1,
    message: `Expected a record with by among the options of a derivative, but ${mentionOptions(options)} came. Write grad(f, { by: ['w'] }), or leave the options out.`,
  })

/** The options that there are; what else comes is a misspelling, or another library's. */
const optionNames: ReadonlySet<string> = new Set(['by', 'direction'])

const checkOptions = (options: unknown): void => {
  if (options === undefined) return
  if (typeof options !== 'object' || options === null) refuseOptions(options)
  else if (Object.keys(options).some((name) => !optionNames.has(name))) refuseOptions(options)
}

const refuse = (by: unknown): never =>
  raise({
    _tag: 'InvalidOperand',
    op: 'grad',
    position: 1,
    message: `Expected a list of keys or a predicate on leaves as what to differentiate by, but ${mentionValue(by)} came. Write grad(f, { by: ['w'] }).`,
  })

/**
 * Takes an argument apart by keys, by a predicate, or, without either, into scalars and what is none: texts, booleans
 * and `null` are left alone.
 */
export const choiceOf = (options: Partial<By> | undefined, inputs: unknown): Choice => {
  checkOptions(options)
  if (options === undefined || !('by' in options))
    return hasLeftAlone(inputs) ? byLeaves(scalarsAlone, inputs, same) : everything(inputs)
  const { by } = options
  if (typeof by === 'function') return byLeaves(by, inputs, () => null)
  return Array.isArray(by) ? byKeys(by, inputs) : refuse(by)
}
