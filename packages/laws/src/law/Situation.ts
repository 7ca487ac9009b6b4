import { record } from '@wengert/core'
import type { Recording, Scalar } from '@wengert/core'
import { grad, hessian, hvp, jvp, vjp } from '@wengert/grad'
import { boundsAt } from './bounds.js'
import type { Bounds } from './bounds.js'
import { expectOutput, guarded } from './guarded.js'
import type { Subject } from './Law.js'
import type { Modes } from './Modes.js'
import { matrixOf, numbersOf, tangentOf } from './derivative.js'
import { cycled, othersOf, scalarsOf, withScalars } from './Vector.js'
import type { Numbers, Vector } from './Vector.js'
import { weighted } from './weighted.js'

/** A function from a list of scalars to one of them. */
export type Objective = (xs: Vector) => Scalar

/** A subject at a point, with lists of scalars in place of its trees: what laws are written in. */
export interface Situation {
  /** What the subject's function is called. */
  readonly name: string
  /** True where derivatives are taken in other ways than ours. */
  readonly bringsModes: boolean
  /** The point, as it was drawn. */
  readonly point: unknown
  readonly at: Numbers
  /** The point as recordings take it, which have nothing but numbers: a list of these where there is something else. */
  readonly inputs: unknown
  /** What the subject's function gives, in its own shape. */
  readonly output: unknown
  /** The number of outputs. */
  readonly size: number
  /** The subject's function. */
  readonly f: (xs: Vector) => Vector
  /** The subject's function where it has one output, else its first. */
  readonly first: Objective
  /** The recording of the subject's function at these inputs. */
  readonly recorded: () => Recording<unknown, unknown>
  readonly reverse: (h: Objective) => Numbers
  readonly forward: (h: Objective, tangent: Numbers) => number
  readonly hessian: (h: Objective) => ReadonlyArray<Numbers>
  readonly hvp: (h: Objective, tangent: Numbers) => Numbers
  readonly pullback: (cotangent: Numbers) => Numbers
  readonly pushforward: (tangent: Numbers) => Numbers
  /** How far rounding may lead each output of a function here. Seeds of its derivatives are best given as such. */
  readonly bounds: Bounds
  readonly bound: (h: Objective) => number
}

type Tree = object

/** With the types of trees forgotten, as the laws work on their leaves. */
type Forgotten = Subject<Tree, Tree>
type Ways = Pick<Modes<Tree>, 'reverse' | 'forward' | 'hessian' | 'hvp'>

const ours: Ways = {
  reverse: grad as never,
  forward: jvp as never,
  hessian: hessian as never,
  hvp: hvp as never,
}

const ownPullback: Modes<Tree, Tree>['pullback'] = (f) => (point, cotangents) =>
  vjp(f as never)(point).pullback(cotangents)

const ownPushforward: Modes<Tree, Tree>['pushforward'] = (f) => (point, tangents) =>
  jvp(f as never)(point, tangents).tangent as never

/** The subject at a point of its inputs. */
export const situationAt = <T, O extends Scalar | object>(
  subject: Subject<T, O>,
  drawn: unknown,
): Situation => {
  const { f: given, modes: brought = {} } = subject as unknown as Forgotten
  const point = drawn as Tree
  const own = guarded(given, point)
  const modes: Partial<Modes<Tree, Tree>> = Object.fromEntries(
    Object.entries(brought).filter(([, mode]) => (mode as unknown) !== undefined),
  )
  const ways: Ways = { ...ours, ...modes }
  const at = scalarsOf(point).map(Number)
  const output = own(point)
  expectOutput(own.name, output)
  const f = (xs: Vector): Vector => scalarsOf(own(withScalars(point, xs) as Tree))
  const size = scalarsOf(output).length
  const first: Objective = (xs) => f(xs)[0] ?? 0
  const isSingle = typeof output === 'number'
  const objective = (h: Objective): ((inputs: Tree) => Scalar) =>
    h === first && isSingle ? (own as (inputs: Tree) => never) : (inputs) => h(scalarsOf(inputs))
  const tree = (xs: Numbers): never => withScalars(point, cycled(xs, at.length)) as never
  const reverse = (h: Objective): Numbers => numbersOf('reverse', point, ways.reverse(objective(h))(point))
  const forward = (h: Objective, tangent: Numbers): number =>
    tangentOf(ways.forward(objective(h))(point, tree(tangent)))
  const pullback = (cotangent: Numbers): Numbers => {
    const weights = cycled(cotangent, size)
    if (modes.pullback !== undefined || modes.reverse === undefined) {
      const seeds = withScalars(output, weights) as Tree
      const { pullback: back = ownPullback } = modes
      return numbersOf('pullback', point, back(own)(point, seeds))
    }
    // A gradient written by hand is of the function itself.
    return isSingle
      ? reverse(first).map((partial) => (weights[0] ?? NaN) * partial)
      : reverse((xs) => weighted(f(xs), weights))
  }
  const pushforward = (tangent: Numbers): Numbers => {
    if (modes.pushforward !== undefined || modes.forward === undefined) {
      const { pushforward: push = ownPushforward } = modes
      return numbersOf('pushforward', output, push(own)(point, tree(tangent)))
    }
    return Array.from({ length: size }, (_, k) => forward(k === 0 ? first : (xs) => f(xs)[k] ?? 0, tangent))
  }
  const bounds = boundsAt(at)
  const hasOthers = othersOf(point).length > 0
  const inputs: unknown = hasOthers ? at : point
  const recordable = hasOthers ? (xs: Vector) => own(withScalars(point, xs) as Tree) : own
  return {
    name: own.name,
    bringsModes: Object.keys(modes).length > 0,
    point,
    at,
    inputs,
    output,
    size,
    f,
    first,
    recorded: () => record(recordable as never, inputs as never),
    reverse,
    forward,
    hessian: (h) => matrixOf(point, ways.hessian(objective(h))(point)),
    hvp: (h, tangent) => numbersOf('hvp', point, ways.hvp(objective(h))(point, tree(tangent))),
    pullback,
    pushforward,
    bounds,
    bound: (h) => bounds((xs) => [h(xs)])[0] ?? NaN,
  }
}
