import { Handle } from '../recording/Var.js'

const objectName = (value: object): string => {
  const prototype: unknown = Object.getPrototypeOf(value)
  const maker: unknown =
    typeof prototype === 'object' && prototype !== null ? Reflect.get(prototype, 'constructor') : undefined
  return typeof maker === 'function' && maker !== Object && maker.name !== ''
    ? `an object of class ${maker.name}`
    : 'an object'
}

/**
 * What a value looks like in the middle of an error sentence; never throws, whatever it is given.
 *
 * @example
 * ```ts
 * import { mentionValue } from '@wengert/core'
 *
 * mentionValue([1, 2]) // => 'an array of 2'
 * mentionValue(undefined) // => 'undefined'
 * ```
 */
export const mentionValue = (value: unknown): string => {
  if (value === null) return 'null'
  if (value instanceof Handle) return `a Var (node ${String(value.id)})`
  switch (typeof value) {
    case 'string':
      return value.length > 40 ? `the string "${value.slice(0, 37)}..."` : `the string "${value}"`
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value)
    case 'bigint':
      return `the bigint ${String(value)}n`
    case 'symbol':
      return 'a symbol'
    case 'function':
      return 'a function'
    default:
      return Array.isArray(value) ? `an array of ${String(value.length)}` : objectName(value)
  }
}
