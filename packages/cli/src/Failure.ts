/** Why a command did not do what it was asked, with the sentence for the person who asked. */
export interface Failure {
  readonly _tag: 'BadInput' | 'BadUsage'
  readonly message: string
}

/** What was given is wrong: a formula, a value, a file. */
export const badInput = (message: string): Failure => ({ _tag: 'BadInput', message })

/** The command line is wrong. */
export const badUsage = (message: string): Failure => ({ _tag: 'BadUsage', message })

/** The exit status that tells a failure to a shell. */
export const exitStatus: Readonly<Record<Failure['_tag'], number>> = { BadInput: 1, BadUsage: 2 }
