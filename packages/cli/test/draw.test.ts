import { describe, expect, it } from '@jest/globals'
import { wengert } from './terminal.js'

describe('wengert draw', () => {
  it('writes a picture with primals and gradients as SVG', async () => {
    const { status, out, error, written } = await wengert([
      'draw',
      'x*größe',
      'x=3',
      'größe=2',
      '-o',
      'graph.svg',
    ])
    expect({ status, out, error }).toEqual({ status: 0, out: 'Wrote graph.svg: 3 nodes.\n', error: '' })
    const svg = written.get('graph.svg') ?? ''
    expect(svg).toContain('<svg')
    expect(svg).toContain('primal 3.0000')
    expect(svg).toContain('gradient 2.0000')
    expect(svg).toContain('größe')
  })

  it('writes DOT, whatever the case of the extension', async () => {
    const { written } = await wengert(['draw', 'x*y', 'x=3', 'y=2', '--output', 'Graph.DOT'])
    expect(written.get('Graph.DOT')).toMatch(/^digraph/)
  })

  it('says why a picture cannot be written', async () => {
    const { status, out, error } = await wengert(['draw', 'x', 'x=3', '-o', 'graph.dot'], {
      writing: 'refused',
    })
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(error).toBe('wengert: The file graph.dot cannot be written: permission is denied.\n')
  })

  it('refuses to lay out a picture that is too large, and draws it as DOT', async () => {
    const standardInput = `x${'+x'.repeat(5000)}`
    const refused = await wengert(['draw', '-', 'x=1', '-o', 'graph.svg'], { standardInput })
    expect(refused).toMatchObject({ status: 1, out: '', written: new Map() })
    expect(refused.error).toContain('Write a .dot file')
    const drawn = await wengert(['draw', '-', 'x=1', '-o', 'graph.dot'], { standardInput })
    expect(drawn).toMatchObject({ status: 0, out: 'Wrote graph.dot: 5001 nodes.\n' })
  })
})
