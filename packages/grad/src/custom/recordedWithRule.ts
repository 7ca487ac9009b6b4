import {
  add,
  asVar,
  freshCopy,
  invalidLeaf,
  isVar,
  leavesWithPath,
  mapTree,
  openDifferential,
  openRows,
  raise,
  scope,
  showPath,
  stopGradient,
} from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { refuseClosure } from './closure.js'
import type { RuleName } from './linearity.js'
import { leavesOf, partialsOf } from './rule.js'
import type { AnyRule } from './rule.js'

/** A function and its rule. */
interface Ruled extends RuleName {
  readonly f: (inputs: unknown) => unknown
  readonly derive: AnyRule
}

/** A call whose rule is running: what it was given and what it gives. */
interface Running {
  readonly inputs: ReadonlyArray<unknown>
  readonly output: unknown
  readonly outer: Running | undefined
  readonly depth: number
}

/** How deep the rule of a function may call the function at other arguments; beyond, it never ends. */
const deepest = 100

const callLike = (running: Running | undefined, inputs: ReadonlyArray<unknown>): Running | undefined => {
  for (let call = running; call !== undefined; call = call.outer)
    if (call.inputs.length === inputs.length && call.inputs.every((leaf, k) => Object.is(leaf, inputs[k])))
      return call
  return undefined
}

const withoutEnd = (name: string): never =>
  raise({
    _tag: 'InvalidRule',
    name,
    message: `Expected the rule of ${name} to end, but it has called ${name} at ${String(deepest)} other arguments, one inside of the other. Use the output, which is its third argument, or end the recursion.`,
  })

/** The function's own values, by nodes that derivatives do not enter. */
const valueOf = ({ name, f }: Ruled, inputs: unknown): unknown => {
  const { length: first } = openRows()
  const copies = mapTree(inputs, (leaf) => (isVar(leaf) ? freshCopy(leaf) : leaf))
  const output = f(copies)
  const copied = leavesOf(copies)
  refuseClosure(name, openRows(), first + copied.filter(isVar).length, copied, leavesOf(output))
  return mapTree(output, (leaf) =>
    typeof leaf === 'number' || isVar(leaf)
      ? leaf
      : raise(invalidLeaf(`an output of ${name}`, 'a scalar', output, leaf)),
  )
}

/**
 * A function that records `f` and its rule in the open recording: its values come from `f`, its derivatives from the
 * partials that the rule gives, which may depend on what is returned.
 */
export const recordedWithRule = (ruled: Ruled): ((inputs: unknown) => unknown) => {
  let running: Running | undefined
  let isInside = false
  /** Inside of itself a function needs no rule: nothing is differentiated there. */
  const inside = (inputs: unknown): unknown => {
    isInside = true
    try {
      return valueOf(ruled, inputs)
    } finally {
      isInside = false
    }
  }
  const attached = (inputs: unknown): unknown => {
    const variables = leavesOf(inputs).filter(isVar)
    const value = inside(inputs)
    if (variables.length === 0) return value
    const differentials = leavesOf(value).map(() => openDifferential())
    // Of several outputs, messages about one are to say which.
    const paths = differentials.length === 1 ? [] : leavesWithPath(value).map(([path]) => showPath(path))
    let next = 0
    const output = mapTree(value, (leaf) => {
      const [path, differential] = [paths[next], differentials[next]]
      next += 1
      const standIn = (): Scalar =>
        add(stopGradient(asVar(leaf, `an output of ${ruled.name}`)), differential?.variable ?? 0)
      return path === undefined ? standIn() : scope(path, standIn)
    })
    const outer = running
    running = { inputs: leavesOf(inputs), output, outer, depth: (outer?.depth ?? 0) + 1 }
    try {
      const partials = scope(ruled.kind, () => partialsOf(ruled, ruled.derive, inputs, output))
      differentials.forEach(({ settle }, k) => {
        settle((partials[k] ?? []).map(([input, partial]) => [variables[input] ?? 0, partial]))
      })
    } finally {
      running = outer
    }
    return output
  }
  return (inputs) => {
    if (isInside) return ruled.f(inputs)
    const call = running === undefined ? undefined : callLike(running, leavesOf(inputs))
    if (call !== undefined) return call.output
    if (running !== undefined && running.depth > deepest) return withoutEnd(ruled.name)
    return scope(ruled.name, () => attached(inputs))
  }
}
