import { raise } from '@wengert/core'
import type { Expression } from '../expression/Expression.js'
import { rewireBlock } from '../expression/rewire.js'
import { showFormula } from '../expression/showFormula.js'
import { findFault, hitsKink, signedGaps } from './findFault.js'
import type { Demands } from './findFault.js'
import { scattered } from './scattered.js'
import { findWitness, witnessPoint } from './witness.js'

/** Where points lie: away from kinks, exactly at one, or anywhere inside the domains. */
export type KinkChoice = 'avoid' | 'hit' | 'any'

type At = ReadonlyArray<number>

const most = Number.MAX_VALUE

const demandsOf = (kinks: KinkChoice): Demands =>
  kinks === 'avoid' ? { edge: 2 ** -10, kink: 2 ** -10, most } : { edge: 0, kink: undefined, most }

/** True where a point is as it is asked for. */
export const isPointOf = (expression: Expression, at: At, kinks: KinkChoice): boolean =>
  kinks === 'hit'
    ? hitsKink(expression, at, demandsOf(kinks))
    : findFault(expression, at, demandsOf(kinks)) === undefined

const withAt = (at: At, k: number, x: number): At => at.map((each, j) => (j === k ? x : each))

/** A point that is fine, with as many coordinates of another one as go, or else as far in its direction as goes. */
const towards = (base: At, other: At, fits: (at: At) => boolean): At => {
  const mixed = base.reduce<At>((at, _, k) => {
    const next = withAt(at, k, other[k] ?? NaN)
    return fits(next) ? next : at
  }, base)
  if (mixed.some((x, k) => !Object.is(x, base[k]))) return mixed
  for (let part = 0.5; part > 2 ** -12; part /= 2) {
    const moved = base.map((x, k) => x + part * ((other[k] ?? x) - x))
    if (fits(moved)) return moved
  }
  return base
}

const nowhere = (expression: Expression, kinks: KinkChoice): never => {
  const fault = findFault(expression, witnessPoint(expression.inputs, 0), demandsOf(kinks))
  const cause =
    fault?.op === undefined
      ? ''
      : ` At ${JSON.stringify(witnessPoint(expression.inputs, 0))}, ${fault.op}(${fault.operands.join(', ')}) is not.`
  return raise({
    _tag: 'InvalidTree',
    path: '',
    message: `Expected an expression with a point ${
      kinks === 'hit'
        ? 'at a kink'
        : kinks === 'avoid'
          ? 'inside its domains and away from kinks'
          : 'inside its domains'
    }, but none was found for ${showFormula(expression)}.${cause} ${
      kinks === 'hit'
        ? 'Draw expression and point together with expressionAndPoint, which makes a kink where there is none.'
        : 'Draw expressions whose domains are kept, or restrict their ops.'
    }`,
  })
}

const baseOf = (expression: Expression, kinks: KinkChoice, candidates: ReadonlyArray<At>): At => {
  const demands = demandsOf(kinks)
  const fits = (at: At): boolean => findFault(expression, at, demands) === undefined
  return (
    candidates.find(fits) ??
    findWitness(expression) ??
    // Where witnesses fail, an expression has been written by hand.
    [...scattered(expression.inputs)].find(fits) ??
    nowhere(expression, kinks)
  )
}

/** A root of a gap along a coordinate, by secants: exact where the expression is linear there; NaN where it does not move. */
const rootOf = (gap: (x: number) => number, from: number, start: number): number => {
  let [x, y] = [from, from + 0.25]
  let [fx, fy] = [start, gap(y)]
  if (!(Math.abs(fy - fx) > 0)) return NaN
  for (let turn = 0; turn < 8 && fy !== 0 && fx !== fy; turn++) {
    const next = y - (fy * (y - x)) / (fy - fx)
    ;[x, fx, y, fy] = [y, fy, next, gap(next)]
  }
  return Math.abs(fy) < 1e-9 ? y : NaN
}

/** How many gaps are closed before one gives up: time matters more than the last kink. */
const mostGaps = 12

const simple = [0, 1, -1, 0.5, -0.5, 2, -2]

const numbersIn = ({ steps }: Expression): ReadonlyArray<number> => {
  const numbers: Array<number> = []
  rewireBlock(steps, (operand) => {
    if (operand._tag === 'Number') numbers.push(operand.value)
    return operand
  })
  return numbers
}

/** Points at kinks near a base: special numbers and ties first, then roots of what separates operands from kinks. */
function* kinkCandidates(expression: Expression, base: At): Generator<At> {
  const numbers = [...new Set([...simple, ...base, ...numbersIn(expression)])]
  for (const k of base.keys()) for (const x of numbers) yield withAt(base, k, x)
  yield base.map(() => 0)
  yield base.map(() => 1)
  for (const [g, gap] of signedGaps(expression, base).slice(0, mostGaps).entries())
    for (const [k, from] of base.entries()) {
      const root = rootOf((x) => signedGaps(expression, withAt(base, k, x))[g] ?? NaN, from, gap)
      if (!Number.isFinite(root)) continue
      const ulp = 2 ** -52 * Math.abs(root)
      for (const x of [root, Number(root.toFixed(4)), root - ulp, root + ulp]) yield withAt(base, k, x)
    }
}

/** A point at a kink, near one of some candidates; `undefined` where none is found. */
export const findKink = (expression: Expression, candidates: ReadonlyArray<At>): At | undefined => {
  const fits = (at: At): boolean => isPointOf(expression, at, 'hit')
  const drawn = candidates.find(fits)
  if (drawn !== undefined) return drawn
  const moderate = candidates.filter((each) => each.every((x) => Math.abs(x) < 1e3))
  const bases = new Set([baseOf(expression, 'any', moderate), findWitness(expression) ?? []])
  for (const base of bases) for (const at of kinkCandidates(expression, base)) if (fits(at)) return at
  return undefined
}

/** A point made of some candidates: the first that is as asked for, or else one that is, moved towards a candidate. */
export const findPoint = (expression: Expression, kinks: KinkChoice, candidates: ReadonlyArray<At>): At => {
  if (kinks === 'hit') return findKink(expression, candidates) ?? nowhere(expression, kinks)
  const fits = (at: At): boolean => isPointOf(expression, at, kinks)
  const drawn = candidates.find(fits)
  if (drawn !== undefined) return drawn
  return towards(baseOf(expression, kinks, candidates), candidates[0] ?? [], fits)
}
