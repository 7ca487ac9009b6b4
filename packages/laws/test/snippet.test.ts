import { describe, expect, it } from '@jest/globals'
import { docstrings } from './documentation/docstrings.js'
import { execute } from './documentation/execution.js'
import { fences } from './documentation/fences.js'
import type { Snippet } from './documentation/Snippet.js'

const snippet = (code: string, asserts = true): Snippet => ({ file: 'page.md', line: 10, code, asserts })

const run = (code: string): Promise<void> => execute(snippet(code))

describe('a snippet', () => {
  it('passes when the value is the one shown', async () => {
    await expect(run('const x = 1 + 1 // => 2\n;[x] // => [2]')).resolves.toBeUndefined()
  })

  it('fails at the line of a value that is not the one shown', async () => {
    await expect(run('const x = 1\nx + 1 // => 3')).rejects.toThrow('page.md:11: ')
  })

  it('fails at the line that throws', async () => {
    await expect(run('1 // => 1\nnull.length')).rejects.toThrow('page.md:11: ')
  })

  it('compares numbers to the digits shown, wherever they stand in the value', async () => {
    await expect(run('({ a: [Math.SQRT1_2, -2e-9] }) // ≈ { a: [0.7071, -2e-9] }')).resolves.toBeUndefined()
    await expect(run('({ a: [Math.SQRT1_2] }) // ≈ { a: [0.7072] }')).rejects.toThrow('≈ 0.7072')
    await expect(run('-0.5 // ≈ 0.5')).rejects.toThrow('≈ 0.5')
  })

  it('awaits promises', async () => {
    await expect(run('await Promise.resolve(2) // => 2')).resolves.toBeUndefined()
  })

  it('may end over several lines', async () => {
    await expect(run('[\n  1,\n].map(\n  (x) => x + 1,\n) // => [2]')).resolves.toBeUndefined()
  })

  it('fails when it asserts nothing, unless it says so', async () => {
    await expect(run('1 + 1')).rejects.toThrow('page.md:10: this example asserts nothing')
    await expect(execute(snippet('1 + 1', false))).resolves.toBeUndefined()
  })

  it('fails when a value is shown where nothing compares it', async () => {
    await expect(run('if (true) {\n  1 // => 2\n}')).rejects.toThrow('must end the last line')
  })
})

describe('the blocks of a page', () => {
  it('keep their lines, without the indentation of the fence', () => {
    const text = 'words\n  ```ts no-assert\n  a\n    b\n  ```\n```sh\nls\n```'
    expect(fences('page.md', text)).toEqual([{ file: 'page.md', line: 3, code: 'a\n  b', asserts: false }])
  })

  it('must be closed', () => {
    expect(() => fences('page.md', '```ts\na')).toThrow('page.md:1: this block is never closed.')
  })

  it('are found in docstrings, at their line in the source', () => {
    const source = 'const before = 1\n/**\n * @example\n * ```ts\n * a\n *\n * b\n * ```\n */'
    expect(docstrings('a.ts', source)).toEqual([{ file: 'a.ts', line: 5, code: 'a\n\nb', asserts: true }])
  })
})
