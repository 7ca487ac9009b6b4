import { describe, expect, it } from '@jest/globals'
import { documentation } from './documentation/Documentation.js'
import { withoutExample } from './documentation/examples.js'
import { execute } from './documentation/execution.js'
import { place } from './documentation/Snippet.js'
import { snippets } from './documentation/snippets.js'
import { typeErrors } from './documentation/typing.js'

const shown = snippets()
const whole = documentation(shown)

describe('the documentation', () => {
  it('type-checks', () => {
    expect(typeErrors(whole)).toEqual([])
  })

  it('has an example of every exported function and class', () => {
    expect(withoutExample(whole)).toEqual([])
  })

  it.each(shown.map((snippet) => [place(snippet), snippet] as const))('is true at %s', async (_, snippet) => {
    await execute(snippet)
  })
})
