import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { files } from '../codegen/files.js'

describe.each(files())('the generated file $name', ({ name, text }) => {
  it('is what the op table gives; if not, run pnpm generate', () => {
    expect(readFileSync(join(__dirname, '../src/generated', name), 'utf8')).toBe(text)
  })
})
