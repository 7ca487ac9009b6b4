import { refuse, shown } from '../arbitrary/refusal.js'
import { drawNames } from './Draws.js'
import { isArbitrary } from './expectSubject.js'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Refuses what is no statement with a property. */
export const expectLaw = (law: unknown): void => {
  if (isObject(law) && isObject(Reflect.get(law, 'property')) && typeof Reflect.get(law, 'name') === 'string')
    return
  refuse(
    'assertLaw',
    0,
    `Expected a law of a subject as argument 1 of assertLaw, but ${shown(law)} came. Write assertLaw(sumRule({ f, inputs })).`,
  )
}

/** Refuses what is neither subjects nor a law of them. */
export const expectFamily = (subjects: unknown, law: unknown): void => {
  if (!isArbitrary(subjects))
    refuse(
      'forEvery',
      0,
      `Expected an arbitrary of subjects as argument 1 of forEvery, but ${shown(subjects)} came. Write forEvery(programs.map((each) => ({ f: evaluate(each), inputs })), sumRule).`,
    )
  if (typeof law !== 'function' || !isObject(Reflect.get(law, 'says')))
    refuse(
      'forEvery',
      1,
      `Expected a law as argument 2 of forEvery, but ${shown(law)} came. Write forEvery(subjects, sumRule), without a subject.`,
    )
}

/** What a law of one's own has to say. */
const demands: ReadonlyArray<readonly [key: string, wanted: string, holds: (value: unknown) => boolean]> = [
  ['name', 'a text', (value) => typeof value === 'string' && value !== ''],
  ['statement', 'a text', (value) => typeof value === 'string' && value !== ''],
  [
    'draws',
    `an array of some of ${drawNames.join(', ')}`,
    (value) => Array.isArray(value) && value.every((each) => drawNames.includes(each as never)),
  ],
  ['check', 'a function', (value) => typeof value === 'function'],
]

/** Refuses what does not say a law. */
export const expectSays = (says: unknown): void => {
  if (!isObject(says))
    return refuse(
      'lawOf',
      0,
      `Expected what a law says as argument 1 of lawOf, but ${shown(says)} came. Write lawOf({ name, statement, draws: [], check }).`,
    )
  for (const [key, wanted, holds] of demands) {
    const value: unknown = Reflect.get(says, key)
    if (!holds(value))
      refuse(
        'lawOf',
        0,
        `Expected ${wanted} as ${key} of lawOf, but ${shown(value)} came. Write lawOf({ name, statement, draws: [], check }).`,
      )
  }
}
