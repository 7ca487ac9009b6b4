import { dirname, join } from 'node:path'
import ts from 'typescript'
import { published, read, root } from './repository.js'
import type { Snippet } from './Snippet.js'

/** One program over all snippets and all packages, with packages taken from their sources. */
export interface Documentation {
  readonly program: ts.Program
  /** The made-up file name under which the program knows each snippet. */
  readonly names: ReadonlyMap<Snippet, string>
}

const base = ts.convertCompilerOptionsFromJson(
  (JSON.parse(read('tsconfig.base.json')) as { readonly compilerOptions: unknown }).compilerOptions,
  root,
).options

const options: ts.CompilerOptions = {
  ...base,
  composite: false,
  declaration: false,
  declarationMap: false,
  noEmit: true,
  // An example may name a thing only to show how it is made.
  noUnusedLocals: false,
  noUnusedParameters: false,
  types: ['node'],
  typeRoots: [join(root, 'node_modules/@types')],
  paths: { '@wengert/*': [join(root, 'packages/*/src/index.ts')] },
}

export const documentation = (snippets: ReadonlyArray<Snippet>): Documentation => {
  const names = new Map(
    snippets.map((snippet, index) => [snippet, join(root, dirname(snippet.file), `snippet${index}.ts`)]),
  )
  const texts = new Map([...names].map(([snippet, name]) => [name, `${snippet.code}\nexport {}\n`]))
  const host = ts.createCompilerHost(options)
  const program = ts.createProgram({
    rootNames: [...texts.keys(), ...published().map((folder) => join(root, folder, 'src/index.ts'))],
    options,
    host: {
      ...host,
      getCurrentDirectory: () => root,
      fileExists: (name) => texts.has(name) || host.fileExists(name),
      readFile: (name) => texts.get(name) ?? host.readFile(name),
      getSourceFile: (name, language, onError) => {
        const text = texts.get(name)
        return text === undefined
          ? host.getSourceFile(name, language, onError)
          : ts.createSourceFile(name, text, language)
      },
    },
  })
  return { program, names }
}
