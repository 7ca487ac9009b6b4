import type { Logger } from '@stryker-mutator/api/logging'

const nothing = (): void => undefined

const never = (): boolean => false

/** Logs nothing but errors. */
export const quiet: Logger = {
  isTraceEnabled: never,
  isDebugEnabled: never,
  isInfoEnabled: never,
  isWarnEnabled: never,
  isErrorEnabled: () => true,
  isFatalEnabled: () => true,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: (message: string) => process.stderr.write(`${message}\n`),
  fatal: (message: string) => process.stderr.write(`${message}\n`),
}
