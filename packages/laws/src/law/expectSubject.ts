import { listed, refuse, shown } from '../arbitrary/refusal.js'
import { modeNames } from './Modes.js'

/** What is known of a function for one law is no mistake for another. */
const known: ReadonlyArray<string> = ['f', 'inputs', 'modes', 'inverse', 'degree']
const knownModes: ReadonlyArray<string> = modeNames

/** True for an arbitrary of any version of fast-check. */
export const isArbitrary = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'generate') === 'function'

/** Refuses what is no subject of a law, before anything is drawn. */
export const expectSubject = (law: string, brings: ReadonlyArray<string>, subject: unknown): void => {
  const refused = (message: string): never => refuse(law, 0, message)
  if (typeof subject !== 'object' || subject === null)
    return refused(
      `Expected a subject of the law “${law}”, but ${shown(subject)} came. Give { f: (x) => mul(x, x), inputs: fc.double() }.`,
    )
  const { f, inputs, modes } = subject as Readonly<Record<string, unknown>>
  if (typeof f !== 'function')
    refused(
      `Expected a function as f of the subject of the law “${law}”, but ${shown(f)} came. Give { f: (x) => mul(x, x), inputs }.`,
    )
  if (!isArbitrary(inputs))
    refused(
      `Expected an arbitrary of fast-check as inputs of the subject of the law “${law}”, but ${shown(inputs)} came. Give { f, inputs: number({ min: -3, max: 3 }) }, or fc.constant(x) for one point.`,
    )
  const names = [...new Set([...known, ...brings])]
  const other = Object.keys(subject).find((name) => !names.includes(name))
  if (other !== undefined)
    refused(
      `Expected ${listed(names)} in the subject of the law “${law}”, but ${other} came. ${knownModes.includes(other) ? `Give { f, inputs, modes: { ${other} } }.` : 'Leave it out; what a law of your own is to be told is named by its brings.'}`,
    )
  if (modes !== undefined) expectModes(law, modes)
}

const expectModes = (law: string, modes: unknown): void => {
  if (typeof modes !== 'object' || modes === null || Array.isArray(modes))
    return refuse(
      law,
      0,
      `Expected a record of functions as modes of the subject of the law “${law}”, but ${shown(modes)} came. Give { reverse: (f) => (inputs) => gradient }.`,
    )
  for (const [name, mode] of Object.entries(modes)) {
    if (!knownModes.includes(name))
      refuse(
        law,
        0,
        `Expected ${listed(knownModes)} in the modes of the subject of the law “${law}”, but ${name} came. Nothing would test it.`,
      )
    if (mode !== undefined && typeof mode !== 'function')
      refuse(
        law,
        0,
        `Expected a function as ${name} in the modes of the subject of the law “${law}”, but ${shown(mode)} came. Give what makes a derivative of a function, such as (f) => (inputs) => gradient.`,
      )
  }
}
