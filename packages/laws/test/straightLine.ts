import * as fc from 'fast-check'
import { expression } from '@wengert/laws'
import type { Expression, ExpressionConstraints } from '@wengert/laws'

/**
 * Random straight lines of any ops of anything, outside of domains too: up to twelve steps of up to four inputs. Inputs
 * that an expression does not have are ignored.
 */
export const straightLine = (constraints: ExpressionConstraints = {}): fc.Arbitrary<Expression> =>
  expression({
    statements: [],
    domains: 'ignored',
    inputs: 4,
    steps: 12,
    numbers: fc.double({ min: -3, max: 3, noNaN: true }),
    ...constraints,
  })
