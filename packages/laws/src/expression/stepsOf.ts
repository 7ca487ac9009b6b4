import type { Ruled, Statement, Step } from './Expression.js'

/** The steps of a statement with rules of their own and without, those of inner blocks too. */
export const stepsOf = (statement: Statement): ReadonlyArray<Step | Ruled> => {
  if ('op' in statement) return [statement]
  switch (statement._tag) {
    case 'Ruled':
      return [statement.step, statement]
    case 'Branch':
      return [...statement.then, ...statement.otherwise].flatMap(stepsOf)
    case 'Loop':
    case 'Slope':
      return statement.body.flatMap(stepsOf)
  }
}
