import { describe, expect, it } from '@jest/globals'
import { wengert } from './terminal.js'

const files = {
  'empty.json': '',
  'broken.json': '{"x": 1',
  'array.json': '[1]',
  'null.json': 'null',
  'text.json': '{"x": "3"}',
  'nested.json': '{"x": {"y": 1}}',
  'large.json': '{"x": 1e400}',
  'twice.json': '{"x": 1, "\\u0078": 2}',
  'other.json': '{"y": 1}',
  'colons.json': '{"x": "Infinity", "\\":": 2}',
}

describe('bad input', () => {
  it.each([
    ['a formula that does not parse', ['x + * y'], 'Column 5'],
    ['an empty formula', [''], 'the text is empty'],
    ['an unknown function', ['sinn(x)', 'x=1'], 'Did you mean sin?'],
    ['a variable for a parameter', ['polygamma(x, n)', 'x=1', 'n=2'], 'Expected a plain number as operand 2'],
    ['a missing value', ['x'], 'Expected a value for the variable x, but none came. Add x=3'],
    ['several missing values', ['x*y*z', 'y=1'], 'the variables x, z'],
    [
      'many missing values',
      [Array.from({ length: 40 }, (_, index) => `v${String(index)}`).join('+')],
      'v9 and 30 more',
    ],
    [
      'a value for what is no variable',
      ['x', 'x=1', 'y=2'],
      'The formula has the variable x, but a value came for y',
    ],
    ['a value for a constant', ['x*pi', 'x=1', 'pi=3'], 'but a value came for pi'],
    ['a value without variables', ['3', 'x=1'], 'The formula has no variables'],
    ['two values for one variable', ['x', 'x=1', 'x=2'], 'Expected one value for x'],
    ['no number', ['x', 'x='], 'but nothing came. Write x=3'],
    ['a word', ['x', 'x=one'], "but 'one' came"],
    ['a hexadecimal number', ['x', 'x=0x10'], "but '0x10' came"],
    ['a decimal comma', ['x', 'x=1,5'], "but '1,5' came"],
    ['a second equals sign', ['x', 'x=1=2'], "but '1=2' came"],
    ['a number that is too large', ['x', 'x=1e400'], 'Write Infinity if that is meant'],
    ['a file that is not there', ['x', '-f', 'nowhere.json'], 'cannot be read: there is no such file'],
    ['an empty file', ['x', '-f', 'empty.json'], 'Expected JSON in empty.json'],
    ['a file that is no JSON', ['x', '-f', 'broken.json'], 'Expected JSON in broken.json'],
    ['a file with an array', ['x', '-f', 'array.json'], 'but an array came'],
    ['a file with null', ['x', '-f', 'null.json'], 'but null came'],
    ['a file with text for a number', ['x', '-f', 'text.json'], 'but "3" came'],
    ['a file with an object for a number', ['x', '-f', 'nested.json'], 'but an object came'],
    ['a file with a number that is too large', ['x', '-f', 'large.json'], 'value of x in large.json'],
    [
      'a file with a name that stands twice',
      ['x', '-f', 'twice.json'],
      'Expected one value for x in twice.json',
    ],
    ['a file with a value for what is no variable', ['x', 'x=1', '-f', 'other.json'], 'a value came for y'],
    ['a file with a name that looks like JSON', ['x', '-f', 'colons.json'], 'a value came for ":'],
    ['standard input that cannot be read', ['-', 'x=1'], 'Expected a formula on standard input'],
  ])('is refused with status 1: %s', async (_, args, sentence) => {
    for (const command of [['grad'], ['tape', '--json'], ['draw', '-o', 'graph.svg']]) {
      const { status, out, error, written } = await wengert([...command, ...args], { files })
      expect({ status, out, written: written.size }).toEqual({ status: 1, out: '', written: 0 })
      expect(error).toContain(sentence)
      expect(error).toMatch(/^wengert: [A-Z].*\n$/s)
    }
  })

  it('shows the place in a formula that does not parse', async () => {
    const { error } = await wengert(['grad', '-x + * y'])
    expect(error.split('\n').slice(-3)).toEqual(['  -x + * y', '       ^', ''])
  })
})

describe('bad usage', () => {
  it.each([
    ['no command', [], 'Expected a command: grad, tape or draw. See wengert --help.'],
    ['an unknown command', ['gard', 'x'], "Unknown command 'gard' (Did you mean grad?). See wengert --help."],
    ['a formula for a command', ['x^2', 'x=1'], "Unknown command 'x^2'"],
    [
      'an unknown option',
      ['grad', '--jsn', 'x', 'x=1'],
      "Unknown option '--jsn' (Did you mean --json?). See wengert grad --help.",
    ],
    [
      'an option of another command',
      ['draw', 'x', 'x=1', '--json', '-o', 'graph.svg'],
      "Unknown option '--json'",
    ],
    ['an option after the formula', ['grad', 'x', '-q', 'x=1'], "Unknown option '-q'"],
    ['no formula', ['grad'], "Missing required argument 'formula'"],
    ['an option without its value', ['grad', 'x', 'x=1', '--file'], 'argument missing'],
    ['a value without a name', ['grad', 'x', '3'], "Expected name=value after the formula x, but '3' came"],
    ['a value with an empty name', ['grad', 'x', '=3'], "but '=3' came"],
    ['an option taken for a formula', ['grad', '-q', 'x', 'x=1'], "after the formula -q, but 'x' came"],
    [
      'a picture without a name',
      ['draw', 'x', 'x=1'],
      "Required option '-o, --output <picture>' not specified",
    ],
    ['a picture of another kind', ['draw', 'x', 'x=1', '-o', 'graph.png'], "but 'graph.png' came"],
    ['a picture without a kind', ['draw', 'x', 'x=1', '-o', 'svg'], "but 'svg' came"],
  ])('is refused with status 2: %s', async (_, args, sentence) => {
    const { status, out, error, written } = await wengert(args, { files })
    expect({ status, out, written: written.size }).toEqual({ status: 2, out: '', written: 0 })
    expect(error).toContain(sentence)
    expect(error).toMatch(/^wengert: [A-Z].*\n$/s)
  })
})
