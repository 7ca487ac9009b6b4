import type { MapLeaves } from '../recording/Tree.js'
import type { Scalar } from '../recording/Var.js'
import type { NodeId } from '../tape/TapeNode.js'

/** What stands at a key of a tree, or in an array at any index. */
type At<Tree, Key> = Key extends keyof Tree
  ? Tree[Key]
  : Tree extends ReadonlyArray<infer Element>
    ? Element
    : never

/** A type for the ids of a tree that no tree fits which has keys that are not wanted. */
type WithoutMore<Came, Wanted> = Came extends Scalar
  ? unknown
  : {
      readonly [Key in keyof Came]: [At<Wanted, Key>] extends [never]
        ? never
        : WithoutMore<Came[Key], At<Wanted, Key>>
    }

/** What a recording must be besides, so that its tree of type `Came` has the shape of `Wanted`. */
export type Fits<Side extends 'inputs' | 'output', Came, Wanted> = Readonly<
  Record<Side, MapLeaves<Wanted, NodeId> & WithoutMore<Came, Wanted>>
>
