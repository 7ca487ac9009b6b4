import { describe, expect, it } from '@jest/globals'
import { addAfterEach, addBeforeAll, addCase, collected, describeBlock } from '../src/harness/registry.js'

describe('what a test file registers', () => {
  it('is its tests in order, by the names of the blocks around them', () => {
    const names = collected(() => {
      addCase('first', () => undefined)
      describeBlock('outer', () => {
        describeBlock('inner', () => {
          addCase('second', () => undefined)
        })
        addCase('third', () => undefined)
      })
    }).map(({ name }) => name)
    expect(names).toEqual(['first', 'outer › inner › second', 'outer › third'])
  })

  it('is new for every file', () => {
    collected(() => {
      addCase('one', () => undefined)
    })
    expect(collected(() => undefined)).toEqual([])
  })

  it('runs with the hooks of its blocks: once before all, and after each, failed ones too', async () => {
    const told: Array<string> = []
    const cases = collected(() => {
      describeBlock('block', () => {
        addBeforeAll(() => told.push('before'))
        addAfterEach(() => told.push('after'))
        addCase('passes', () => told.push('passes'))
        addCase('fails', () => {
          throw new Error('expected')
        })
      })
    })
    const [passes, fails] = cases
    await passes?.run()
    await expect(fails?.run()).rejects.toThrow('expected')
    expect(told).toEqual(['before', 'passes', 'after', 'after'])
  })
})
