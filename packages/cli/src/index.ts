export { run } from './run.js'
export type { System } from './System.js'
