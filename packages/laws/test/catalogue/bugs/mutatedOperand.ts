import { checkGrad } from '@wengert/laws'
import type { Numbers } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { caughtByCheckGrad } from '../Trial.js'

const value = ([x = 0, w = 0]: Numbers): number => x * w * (x + 1)

/** y = x·w saves x by reference; then x.add_(1) writes over it; then y·x. */
const gradientWith =
  (save: (cell: { primal: number }) => { readonly primal: number }) =>
  ([x = 0, w = 0]: Numbers): Numbers => {
    const cell = { primal: x }
    const saved = save(cell)
    const product = cell.primal * w
    cell.primal += 1
    const adjointOfProduct = cell.primal
    return [product + adjointOfProduct * w, adjointOfProduct * saved.primal]
  }
const points = [
  [2, 3],
  [-1, 0.5],
]

export const mutatedOperand: Bug = {
  bug: 'an operand that was saved for backward is changed in place in between, and nothing notices',
  source: 'pytorch/pytorch#197887',
  points: 'any',
  trials: [
    caughtByCheckGrad(
      'Expected 6',
      () => checkGrad(value, { points, gradient: gradientWith((cell) => cell) }),
      () => checkGrad(value, { points, gradient: gradientWith((cell) => ({ ...cell })) }),
    ),
  ],
}
