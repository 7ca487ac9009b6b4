import type { Scalar } from '@wengert/core'
import type { FunctionName } from './Expression.js'

/** What happens to the operands of an op on their way, as the identity or a map into the op's domain. */
export type Preparation = (operand: Scalar, op: FunctionName, position: number) => Scalar
