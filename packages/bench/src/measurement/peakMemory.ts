import { readFileSync } from 'node:fs'

/**
 * The most memory that this process has ever held, in bytes. Linux gives a process its parent's peak to begin with in
 * `resourceUsage`, so there its own high-water mark is read instead.
 */
export const peakMemory = (): number => {
  const mark =
    process.platform === 'linux' ? /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) : null
  return 1024 * Number(mark?.[1] ?? process.resourceUsage().maxRSS)
}
