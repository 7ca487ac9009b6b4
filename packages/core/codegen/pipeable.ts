import { ops } from '../src/ops/table.js'
import { opNames } from '../src/tape/opcode.js'
import { banner } from './banner.js'

const curried = (name: string): string => {
  const op = ops[name as keyof typeof ops]
  const doc = (text: string): string => `/** ${op.documentation} ${text} */`
  switch (op.arity) {
    case 1:
    case 'list':
    case 'whole':
      return `${doc('The scalar comes last, as it does in the data-first form.')}\nexport const ${name} = operations.${name}`
    case 2:
      return `${doc(`\`${name}(y)(x)\` is \`${name}(x, y)\`.`)}\nexport const ${name} =\n  (y: ${op.partials[1] === null ? 'number' : 'Scalar'}) =>\n  (x: Scalar): Scalar =>\n    operations.${name}(x, y)`
    case 3:
      return `${doc(`\`${name}(y, z)(x)\` is \`${name}(x, y, z)\`.`)}\nexport const ${name} =\n  (y: Scalar, z: Scalar) =>\n  (x: Scalar): Scalar =>\n    operations.${name}(x, y, z)`
    case 'pairs':
      return `${doc(`\`${name}(ys)(xs)\` is \`${name}(xs, ys)\`.`)}\nexport const ${name} =\n  (ys: ReadonlyArray<Scalar>) =>\n  (xs: ReadonlyArray<Scalar>): Scalar =>\n    operations.${name}(xs, ys)`
  }
}

/** The curried, data-last twin of the op functions, for \`pipe\` and \`flow\`. */
export const pipeable = (): string => `${banner}import type { Scalar } from '../recording/Var.js'
import * as operations from './operations.js'

${opNames
  .filter((name) => ops[name].hidden !== true)
  .map(curried)
  .join('\n\n')}
`
