import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { backward } from '@wengert/grad'
import { initialParameters } from '@wengert/tour'
import { openGallery } from '../src/gallery.js'
import { exemplarOf } from '../src/exemplar.js'
import { lectureInputs, recordNeuron } from '../src/neuron.js'
import { showNodeTable } from '../src/nodeTable.js'
import * as O from 'fp-ts/lib/Option.js'

describe('the lecture neuron', () => {
  it('is shown with the primals and gradients that the lecture finds', () => {
    const recording = recordNeuron(lectureInputs, ['x1', 'x2'])
    const cells = showNodeTable(recording.tape, backward(recording))
      .split('\n')
      .map((line) =>
        line
          .split('│')
          .map((cell) => cell.trim())
          .filter((cell) => cell !== ''),
      )
    expect(cells).toEqual(
      expect.arrayContaining([
        ['0', 'x1', 'input', '2.0000', '-1.5000'],
        ['2', 'w1', 'input', '-3.0000', '1.0000'],
        ['8', 'n', '+', 'x1·w1 + x2·w2, b', '0.8814', '0.5000'],
        ['9', 'o', 'tanh', 'n', '0.7071', '1.0000'],
      ]),
    )
  })

  it('keeps its two halves in scopes', () => {
    const { tape } = recordNeuron(lectureInputs, ['x1', 'x2'])
    expect([5, 9].map((node) => tape.scopeOf(node))).toEqual([['weighted sum'], ['activation']])
  })
})

describe('exemplarOf', () => {
  it('records a neuron of the network at a flower', () => {
    const network = initialParameters(7)
    const found = exemplarOf(network)
    const weights = O.isSome(found) ? network.hidden[0]?.[found.value.position - 1]?.weights : undefined
    const tape = O.isSome(found) ? found.value.recording.tape : undefined
    expect([tape?.at(2)?.primal, tape?.at(3)?.primal]).toEqual(weights)
  })

  it('is none for a network without a hidden layer', () => {
    expect(exemplarOf({ hidden: [], output: { weights: [1, 1], bias: 0 } })).toEqual(O.none)
  })
})

describe('openGallery', () => {
  let directory = ''

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'wengert-tour-'))
  })

  afterEach(async () => {
    await rm(directory, { recursive: true })
  })

  it('makes the directory and writes pictures there', async () => {
    const gallery = await openGallery(join(directory, 'out'))()
    const path = E.isRight(gallery) ? await gallery.right.hang('one.svg', '<svg/>')() : gallery
    expect(path).toEqual(E.right(join(directory, 'out', 'one.svg')))
    expect(await readFile(join(directory, 'out', 'one.svg'), 'utf8')).toBe('<svg/>')
  })

  it('says that the directory above is missing', async () => {
    expect(await openGallery(join(directory, 'a', 'b'))()).toEqual(
      E.left(expect.stringContaining('but the directory that should hold it is not there')),
    )
  })

  it('says in a sentence that a file is in the way', async () => {
    await writeFile(join(directory, 'out'), '')
    expect(await openGallery(join(directory, 'out'))()).toEqual(
      E.left(
        expect.stringMatching(
          /^Expected to write the pictures to .*out, but a file of that name is in the way\. .*\.$/,
        ),
      ),
    )
    expect(await readdir(directory)).toEqual(['out'])
  })

  it('says which picture could not be written', async () => {
    const gallery = await openGallery(directory)()
    const path = E.isRight(gallery) ? await gallery.right.hang('', '<svg/>')() : gallery
    expect(path).toEqual(E.left(expect.stringContaining('a directory is in the way')))
  })
})
