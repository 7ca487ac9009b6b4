/** @jest-config-loader esbuild-register */
import type { Config } from 'jest'

// Published as ES modules only, and so translated for jest like our own sources.
const modulesOnly = ['ts-graphviz', '@ts-graphviz', 'chevrotain', 'd3-[a-z]+', 'internmap'].join('|')

// Tests run the sources, translated file by file to CommonJS; types are checked by `pnpm typecheck`.
const translation = {
  tsconfig: {
    module: 'CommonJS',
    target: 'ES2022',
    rootDir: '.',
    allowJs: true,
    esModuleInterop: true,
    isolatedModules: true,
    verbatimModuleSyntax: false,
    sourceMap: true,
  },
  diagnostics: { ignoreCodes: ['TS151001'] },
}

const config: Config = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/packages/*/test/**/*.test.ts', '<rootDir>/docs/tour/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['/dist/'],
  moduleNameMapper: {
    '^@wengert/(core|grad|dot|laws|expr|cli)$': '<rootDir>/packages/$1/src/index.ts',
    '^@wengert/tour$': '<rootDir>/docs/tour/src/index.ts',
    '^chevrotain$': '<rootDir>/packages/expr/node_modules/chevrotain/lib/chevrotain.mjs',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.[cm]?[jt]s$': ['ts-jest', translation] },
  transformIgnorePatterns: [
    `/node_modules/(?!\\.pnpm/)(?!(${modulesOnly})/)`,
    `/node_modules/\\.pnpm/(?!(${modulesOnly.replaceAll('/', '\\+')})[@+])`,
  ],
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
}

export default config
