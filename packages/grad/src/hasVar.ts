import { isVar, leavesWithPath } from '@wengert/core'

/** True for a tree with a `Var` among its leaves. */
export const hasVar = (tree: unknown): boolean => leavesWithPath(tree).some(([, leaf]) => isVar(leaf))
