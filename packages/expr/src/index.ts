export type { Evaluate, Formula } from './Formula.js'
export { parse } from './parse.js'
export { showParseError } from './ParseError.js'
export type { ParseError } from './ParseError.js'
