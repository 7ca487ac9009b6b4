import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { replaceFile } from '../src/replaceFile.js'

describe('replaceFile', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wengert-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('writes a new file and nothing beside it', async () => {
    await replaceFile(join(folder, 'graph.svg'), 'new')
    expect(await readdir(folder)).toEqual(['graph.svg'])
    expect(await readFile(join(folder, 'graph.svg'), 'utf8')).toBe('new')
  })

  it('replaces what was there', async () => {
    await writeFile(join(folder, 'graph.svg'), 'something older and longer')
    await replaceFile(join(folder, 'graph.svg'), 'new')
    expect(await readFile(join(folder, 'graph.svg'), 'utf8')).toBe('new')
  })

  it('leaves nothing half-written when the place cannot be taken', async () => {
    await mkdir(join(folder, 'graph.svg'))
    await expect(replaceFile(join(folder, 'graph.svg'), 'new')).rejects.toThrow(/EISDIR/)
    expect(await readdir(folder)).toEqual(['graph.svg'])
    await expect(replaceFile(join(folder, 'nowhere', 'graph.svg'), 'new')).rejects.toThrow(/ENOENT/)
  })
})
