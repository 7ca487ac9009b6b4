import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import type { Plugin } from 'esbuild'
import { fromRoot, root } from '../repository.js'

const packageSource = (path: string): string | undefined => {
  const name = /^@wengert\/(\w+)$/u.exec(path)?.[1]
  return name === undefined ? undefined : join(root, 'packages', name, 'src/index.ts')
}

const harness = join(root, 'packages/mutation/src/harness')

/** Resolves imports as jest does: sources of packages, `.js` for `.ts`, packages where they are installed. */
const asJestResolves: Plugin = {
  name: 'as jest resolves',
  setup: (plugin) => {
    plugin.onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
      if (kind === 'entry-point') return undefined
      if (path === '@jest/globals') return { path: join(harness, 'globals.ts') }
      if (path.startsWith('.')) return { path: join(dirname(importer), path.replace(/\.js$/u, '.ts')) }
      if (path.startsWith('/')) return { path }
      const source = packageSource(path)
      if (source !== undefined) return { path: source }
      return path.startsWith('node:')
        ? { path, external: true }
        : { path: createRequire(importer).resolve(path), external: true }
    })
  },
}

/** Sources that are replaced, and files that know where they are. */
const loading = (texts: ReadonlyMap<string, string>): Plugin => ({
  name: 'instrumented sources',
  setup: (plugin) => {
    plugin.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: `const __dirname = ${JSON.stringify(dirname(path))}\n${texts.get(fromRoot(path)) ?? readFileSync(path, 'utf8')}`,
    }))
  },
})

/** One script of test files and everything that they test, each loaded when it is asked for. */
export const bundle = async (
  tests: ReadonlyArray<string>,
  texts: ReadonlyMap<string, string>,
): Promise<string> => {
  const entry = [
    `const { collected } = require(${JSON.stringify(join(harness, 'registry.ts'))})`,
    'const files = {',
    ...tests.map((file) => `  ${JSON.stringify(file)}: () => require(${JSON.stringify(join(root, file))}),`),
    '}',
    'exports.load = (file) => collected(files[file])',
  ].join('\n')
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    plugins: [asJestResolves, loading(texts)],
  })
  return outputFiles[0]?.text ?? ''
}
