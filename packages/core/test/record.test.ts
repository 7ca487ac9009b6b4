import { describe, expect, it } from '@jest/globals'
import { add, isVar, mul, neg, outputPrimal, primal, record, sub, sum } from '@wengert/core'
import type { Scalar, Var } from '@wengert/core'

describe('record', () => {
  it('appends the inputs first, then what the function does, in order', () => {
    const { tape, inputs, output } = record(({ w, b }) => add(mul(w, w), b), { w: 3, b: 1 })
    expect([...tape].map(({ _tag }) => _tag)).toEqual(['Input', 'Input', 'Apply', 'Apply'])
    expect(inputs).toEqual({ w: 0, b: 1 })
    expect(output).toBe(3)
  })

  it('takes and gives nested trees, and keeps their shapes', () => {
    const recording = record(
      ({ layers: [{ w, b }], rate }) => ({ out: [mul(w[0], w[1]), b], rest: { rate } }),
      { layers: [{ w: [2, 3], b: 4 }], rate: 5 } as const,
    )
    expect(recording.inputs).toEqual({ layers: [{ w: [0, 1], b: 2 }], rate: 3 })
    expect(recording.output).toEqual({ out: [4, 2], rest: { rate: 3 } })
    expect(outputPrimal(recording)).toEqual({ out: [6, 4], rest: { rate: 5 } })
    expect([...recording.tape].slice(0, 4).map((node) => ('path' in node ? node.path : ''))).toEqual([
      'layers[0].w[0]',
      'layers[0].w[1]',
      'layers[0].b',
      'rate',
    ])
  })

  it.each<readonly [string, unknown]>([
    ['an empty record', {}],
    ['an empty array', []],
    ['a record without prototype', Object.assign(Object.create(null), { x: 1 })],
    ['a record with a key named __proto__', JSON.parse('{"__proto__": 1, "constructor": 2}')],
  ])('takes %s', (_, inputs) => {
    const recording = record((tree: unknown) => tree as Var, inputs as never)
    expect(JSON.stringify(outputPrimal(recording))).toBe(JSON.stringify(inputs))
  })

  it('gives the output of a function that returns a plain number as a constant', () => {
    const { tape, output } = record(() => 7, 1)
    expect(tape.at(output)).toEqual({ id: 1, _tag: 'Constant', primal: 7 })
  })

  it('may return an input, or the same Var more than once', () => {
    const same = record((x) => [x, x, { x }] as const, 3)
    expect(same.output).toEqual([0, 0, { x: 0 }])
    expect(same.tape.length).toBe(1)
  })

  it('records a plain number once, however often and at whichever side it is used', () => {
    const { tape } = record((x) => add(mul(2, x), sub(2, mul(x, 2))), 3)
    expect([...tape].filter(({ _tag }) => _tag === 'Constant')).toHaveLength(1)
  })

  it('tells 0 from −0, and one NaN from no other', () => {
    const { tape } = record((x) => sum([add(x, 0), add(x, -0), add(x, NaN), add(x, NaN), add(x, 0)]), 3)
    const constants = [...tape].flatMap((node) => (node._tag === 'Constant' ? [node.primal] : []))
    expect(constants).toEqual([0, -0, NaN])
  })

  it('computes no node from plain numbers alone', () => {
    expect(record((x) => mul(x, mul(2, 3)), 3).tape.length).toBe(3)
  })

  it('gives the inputs, the output and itself frozen', () => {
    const recording = record(({ x }) => [x], { x: [1] as const })
    for (const part of [recording, recording.inputs, recording.inputs.x, recording.output])
      expect(Object.isFrozen(part)).toBe(true)
  })

  it('leaves the argument as it was', () => {
    const argument = { w: [1, 2] }
    record(({ w }) => sum(w), argument)
    expect(argument).toEqual({ w: [1, 2] })
    expect(Object.isFrozen(argument)).toBe(false)
  })

  it('gives independent tapes, each with its own nodes, short and long ones alike', () => {
    const chain = (steps: number): ReturnType<typeof record<number, Scalar>> =>
      record((x: Scalar) => Array.from({ length: steps }).reduce<Scalar>((y) => neg(y), x), steps)
    const lengths = [1, 4095, 4096, 4097, 20_000, 3, 20_000, 8192]
    const recordings = lengths.map(chain)
    for (const [index, { tape }] of recordings.entries()) {
      const steps = lengths[index] ?? 0
      expect(tape.length).toBe(steps + 1)
      expect(tape.at(steps)).toEqual({
        id: steps,
        _tag: 'Apply',
        op: 'neg',
        args: [steps - 1],
        primal: steps % 2 === 0 ? steps : -steps,
      })
    }
  })

  it('lets a recorded function tell a Var from a number', () => {
    expect(record((x) => mul(x, isVar(x) ? 2 : 3), 1).tape.at(2)?.primal).toBe(2)
    expect([isVar(1), isVar(null), isVar({ id: 0 }), isVar('x')]).toEqual([false, false, false, false])
  })
})

describe('a function that throws', () => {
  it('throws its own error out of record, and the next recording starts anew', () => {
    const failure = new RangeError('mine')
    const fail = (): unknown =>
      record((x) => {
        add(x, 1)
        throw failure
      }, 3)
    expect(fail).toThrow(failure)
    expect(add(1, 2)).toBe(3)
    const { tape } = record((x) => mul(x, x), 3)
    expect([...tape].map(({ id, primal }) => [id, primal])).toEqual([
      [0, 3],
      [1, 9],
    ])
  })

  it('leaves no label, scope or operand of its own behind, however long it ran', () => {
    const long = (): unknown =>
      record((x) => {
        let y: Scalar = sum([x, x, x])
        for (let k = 0; k < 10_000; k++) y = neg(y)
        return Number(y)
      }, 3)
    expect(long).toThrow('Expected a number')
    const { tape } = record((x) => sum([x, neg(x)]), 3)
    expect([...tape]).toEqual([
      { id: 0, _tag: 'Input', primal: 3 },
      { id: 1, _tag: 'Apply', op: 'neg', args: [0], primal: -3 },
      { id: 2, _tag: 'Apply', op: 'sum', args: [0, 1], primal: 0 },
    ])
  })
})

describe('a Var on the console', () => {
  it('says which node it is and its primal, without being pinned', () => {
    const inspect = Symbol.for('nodejs.util.inspect.custom')
    let shown = ''
    const { tape } = record((x) => {
      const printer = x as unknown as Readonly<Record<symbol, () => string>>
      shown = printer[inspect]?.() ?? ''
      return mul(x, primal(2))
    }, 3)
    expect(shown).toBe('Var(node 0, primal 3)')
    expect([...tape].some(({ _tag }) => _tag === 'Pin')).toBe(false)
  })
})
