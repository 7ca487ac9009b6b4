import * as fc from 'fast-check'
import { expression, expressionAndPoint, showExpression, evaluate } from '@wengert/laws'
import { record } from '@wengert/core'
import { appendFileSync } from 'node:fs'
const r = fc.check(
  fc.property(expression(), (f) => {
    record(evaluate(f), [0.7, 1.3, 2.1])
  }),
  { seed: 1964, numRuns: 3000 },
)
console.log(r.failed, fc.defaultReportMessage(r)?.slice(0, 1800))
for (const n of ['rsqrt', 'log10', 'clamp']) {
  const x = fc.check(
    fc.property(expressionAndPoint(), ([f]) => !JSON.stringify(f).includes('"op":"' + n + '"')),
    { seed: 1964, numRuns: 3000 },
  )
  console.log(showExpression(x.counterexample![0][0]), JSON.stringify(x.counterexample![0]))
}
