/** Where instrumented code looks up which fault is on, and notes which it came by. */
export interface Switchboard {
  activeMutant?: string
  hitCount?: number
  hitLimit?: number
  currentTestId?: string
  mutantCoverage?: {
    readonly static: Readonly<Record<string, number>>
    readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>
  }
}

const place = globalThis as { __stryker__?: Switchboard }

/** A new switchboard, for code that is evaluated after it. */
export const setSwitchboard = (board: Switchboard): Switchboard => {
  place.__stryker__ = board
  return board
}
