import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'

const source = join(__dirname, '../src')

/** Data flows one way: a folder knows itself and those before it. */
const layers = ['expression', 'domain', 'smaller', 'arbitrary']

it.each(layers.map((layer, k) => [layer, layers.slice(k + 1)] as const))(
  'the folder %s does not know %j',
  (layer, above) => {
    const upward = readdirSync(join(source, layer)).filter((file) => {
      const text = readFileSync(join(source, layer, file), 'utf8')
      return above.some((folder) => text.includes(`from '../${folder}/`))
    })
    expect(upward).toEqual([])
  },
)
