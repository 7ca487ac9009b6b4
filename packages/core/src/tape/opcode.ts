import { ops } from '../ops/table.js'
import type { OpName } from '../ops/table.js'

// What a row of the opcode column says: four fixed codes, one code an op, and the op's code plus 128 for a guard.

/**
 * What stands in the opcode column for an input; the sweeps do nothing there.
 *
 * @example
 * ```ts
 * import { inputCode, record, sin } from '@wengert/core'
 *
 * record((x) => sin(x), 1).tape.rows().opcodes[0] === inputCode // => true
 * ```
 */
export const inputCode = 0

/**
 * What stands in the opcode column for a constant.
 *
 * @example
 * ```ts
 * import { constantCode, mul, record } from '@wengert/core'
 *
 * record((x) => mul(x, 2), 1).tape.rows().opcodes[1] === constantCode // => true
 * ```
 */
export const constantCode = 1

/** What stands in the opcode column for a pin. */
export const pinCode = 2

/** What stands in the opcode column for a value from outside. */
export const externalCode = 3
const firstOpCode = 4
const guardBit = 128

/** The names of the ops in the order of their codes. */
export const opNames = Object.freeze(Object.keys(ops)) as ReadonlyArray<OpName>

const codes: ReadonlyMap<string, number> = new Map(opNames.map((name, index) => [name, index + firstOpCode]))

/** The code of an op, or `undefined` for a name that the table does not have. */
export const codeOf = (name: string): number | undefined => codes.get(name)

/** The code of a guard on a comparison. */
export const guardCode = (code: number): number => code | guardBit

/** True for the code of a guard. */
export const isGuardCode = (code: number): boolean => code >= guardBit

/** The op of an op's or a guard's code; `undefined` for the four fixed codes. */
export const opOfCode = (code: number): OpName | undefined => opNames[(code & (guardBit - 1)) - firstOpCode]
