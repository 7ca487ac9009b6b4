import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { files } from '../codegen/files.js'

const read = (path: string): string => readFileSync(join(__dirname, '../../..', path), 'utf8')

describe.each(files(read))('the generated file $path', ({ path, text }) => {
  it('is what the op table gives; if not, run pnpm generate', () => {
    expect(read(path)).toBe(text)
  })
})
