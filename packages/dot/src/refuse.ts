import { raise } from '@wengert/core'

/** A value in the middle of a sentence. */
const described = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'number' || value === undefined) return String(value)
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** Throws `InvalidOperand` for an argument of a public function: what was expected, what came, what to do. */
export const refuse = (
  called: string,
  position: number,
  expected: string,
  came: unknown,
  advice: string,
): never =>
  raise({
    _tag: 'InvalidOperand',
    op: called,
    position,
    message: `Expected ${expected} of ${called}, but ${described(came)} came. ${advice}`,
  })
