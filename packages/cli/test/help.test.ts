import { describe, expect, it } from '@jest/globals'
import { functions } from '@wengert/core'
import { wengert } from './terminal.js'

describe('help', () => {
  it.each([[['--help']], [['-h']], [['help']], [['grad', '--help']], [['help', 'tape']], [['draw', '-h']]])(
    'is printed with examples: %j',
    async (args) => {
      const { status, out, error } = await wengert(args)
      expect({ status, error }).toEqual({ status: 0, error: '' })
      expect(out).toMatch(/^Usage: wengert/)
      expect(out).toContain('Examples:\n  wengert ')
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
    },
  )

  it('lists every function', async () => {
    const { out } = await wengert(['grad', '--help'])
    expect(Object.keys(functions).filter((name) => !new RegExp(`\\b${name}\\b`).test(out))).toEqual([])
  })

  it('has examples that work', async () => {
    const { out } = await wengert(['--help'])
    const examples = [...out.matchAll(/^ {2}wengert (\w+) '(.+)' (.+)$/gm)]
    expect(examples).toHaveLength(3)
    for (const [, command = '', formula = '', rest = ''] of examples)
      expect(await wengert([command, formula, ...rest.split(' ')])).toMatchObject({ status: 0, error: '' })
  })

  it('knows the version', async () => {
    expect(await wengert(['--version'])).toMatchObject({ status: 0, out: '1.2.3\n', error: '' })
    expect(await wengert(['-V'])).toMatchObject({ status: 0, out: '1.2.3\n' })
  })
})
