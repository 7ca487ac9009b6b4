import { furtherLaws, laws } from '@wengert/laws'
import { namesFor, ofDerivatives, opNames } from '../test/opSubjects.js'
import { cell } from './cell.js'

/** The file whose tests have the names of laws. */
const tests = 'packages/laws/test/laws.test.ts'

/** The name of the test that runs a law. */
export const testName = (name: string): string => `the law “${name}”`

/** What the page has of laws, by their exports. */
type Said = Readonly<
  Record<
    string,
    {
      readonly says: {
        readonly name: string
        readonly statement: string
        readonly uses?: ReadonlyArray<string>
      }
    }
  >
>

const row = (key: string, { says: { name, statement, uses = [] } }: Said[string]): string =>
  `| \`${key}\` | ${cell(name)} | ${cell(statement)} | ${uses.map((mode) => `\`${mode}\``).join(', ') || 'none'} | ${testName(name)} |\n`

const table = (said: Said): string =>
  [
    '| export | law | statement | modes it tests | test |\n| --- | --- | --- | --- | --- |\n',
    ...Object.entries(said).map(([key, law]) => row(key, law)),
  ].join('')

/** Which laws leave out which ops, as the test has it. */
const leftOut = (): string => {
  const names = opNames.filter((name) => ofDerivatives.some((law) => !namesFor(law).includes(name)))
  const lawNames = ofDerivatives.map((law) => `“${law.says.name}”`)
  return `The laws ${lawNames.join(' and ')} leave out ${names.join(' and ')}, which have no derivative that differences of values show.`
}

/** docs/laws.md: every law with its statement and the name of the test that runs it. */
export const lawsPage = (): string =>
  [
    '# The laws of derivatives\n\n',
    '<!-- Generated from packages/laws/src/law/laws.ts by `pnpm generate`; do not edit. -->\n\n',
    `Each law is a function of \`@wengert/laws\`: given a function of yours and an arbitrary of points, it gives a fast-check property, and \`assertLaw\` runs it. ${tests} runs those of any function over the ops of the table and over random expressions without blocks or rules of their own, and the two further ones over lists of functions, under the name in the last column. ${leftOut()}\n\n`,
    'The modes are those that a subject may bring, as of another implementation: a law with none tests recordings, not derivatives by other ways. `pullback` and `pushforward` are made of `reverse` and `forward` where these are brought and they are not.\n\n',
    'Letters: x is a point, f the function, J(x) its Jacobian and H(x) its Hessian there, ẋ, u, v are tangents, ȳ, ū, v̄ cotangents, r a recording, t a tape. Equal is: to within what rounding accounts for, as the tape of the derivative itself bounds it; a finite difference is compared to within its own error. Where rounding has no finite bound, or a difference does not converge, a law says nothing; of one that says nothing at nearly all points that are drawn, `assertLaw` says that it was not tested, and why.\n\n',
    '## Of any function\n\n',
    table(laws),
    '\n## Of functions of which more is known\n\n',
    'The subject brings what is known: its `inverse`, its `degree`.\n\n',
    table(furtherLaws),
    '\n## One more\n\n',
    'A law that a transformation of recordings keeps values and derivatives is one line, `keepsFunction(name, what, transform)`; any other is a `lawOf({ name, statement, draws, check })`. In the registry it is tested and listed here like the others. Which bugs of other projects they catch is in [caught.md](caught.md).\n',
  ].join('')
