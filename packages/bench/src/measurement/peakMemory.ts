import { readFileSync, writeFileSync } from 'node:fs'

const linux = process.platform === 'linux'

/**
 * The most memory that this process has held, in bytes. Linux begins `resourceUsage` with the peak of the parent, so
 * there the process's own high-water mark is read instead.
 */
export const peakMemory = (): number => {
  const mark = linux ? /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) : null
  return 1024 * Number(mark?.[1] ?? process.resourceUsage().maxRSS)
}

/** Makes the peak what is held now, where the system can forget a peak: on Linux. */
export const resetPeakMemory = (): void => {
  if (linux) writeFileSync('/proc/self/clear_refs', '5')
}
