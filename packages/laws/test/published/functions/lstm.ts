import { add, div, exp, log, mul, neg, sigmoid, sub, sum, tanh } from '@wengert/core'
import type { Scalar } from '@wengert/core'

type Vector = ReadonlyArray<Scalar>

/** What the network has seen before, and the characters that it reads, as bits. */
export interface LstmTask {
  /** For each layer the hidden values and the cells. */
  readonly state: ReadonlyArray<{ readonly hidden: Vector; readonly cell: Vector }>
  readonly characters: ReadonlyArray<ReadonlyArray<number>>
}

/** The n-th block of parameters of a width. */
const block = (xs: Vector, width: number, n: number): Vector => xs.slice(width * n, width * (n + 1))

/** Element by element. */
const times = (xs: Vector, ys: Vector): Vector => xs.map((x, k) => mul(x, ys[k] ?? NaN))
const plus = (xs: Vector, ys: Vector): Vector => xs.map((x, k) => add(x, ys[k] ?? NaN))

const step = (
  layer: Vector,
  { hidden, cell }: LstmTask['state'][number],
  signal: Vector,
): LstmTask['state'][number] => {
  const width = hidden.length
  const gate = (values: Vector, n: number): Vector =>
    plus(times(values, block(layer, width, n)), block(layer, width, n + 4))
  const forget = gate(signal, 0).map((x) => sigmoid(x))
  const ingate = gate(hidden, 1).map((x) => sigmoid(x))
  const outgate = gate(signal, 2).map((x) => sigmoid(x))
  const change = gate(hidden, 3).map((x) => tanh(x))
  const next = plus(times(cell, forget), times(ingate, change))
  return {
    cell: next,
    hidden: times(
      outgate,
      next.map((x) => tanh(x)),
    ),
  }
}

/**
 * ADBench's LSTM: the loss of predicting each character from those before it. Parameters are for each layer four
 * weights and four biases (forget, in, out, change) of the width of a character, then weights in, weights out, biases.
 */
export const lstm =
  ({ state, characters }: LstmTask) =>
  (xs: Vector): Scalar => {
    const width = characters[0]?.length ?? 0
    const layers = state.map((_, k) => block(xs, 8 * width, k))
    const [inward, outward, biases] = [0, 1, 2].map((n) => block(xs, width, 8 * state.length + n)) as [
      Vector,
      Vector,
      Vector,
    ]
    const terms: Array<Scalar> = []
    let states = state
    for (const [position, character] of characters.slice(0, -1).entries()) {
      let signal = times(character, inward)
      states = states.map((before, k) => {
        const after = step(layers[k] ?? [], before, signal)
        signal = after.hidden
        return after
      })
      const prediction = plus(times(signal, outward), biases)
      const normaliser = log(add(sum(prediction.map((y) => exp(y))), 2))
      const following = characters[position + 1] ?? []
      for (const [k, y] of prediction.entries()) terms.push(mul(following[k] ?? NaN, sub(y, normaliser)))
    }
    return div(neg(sum(terms)), (characters.length - 1) * width)
  }
