import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import {
  add,
  compose,
  fanout,
  getEndomorphismMonoid,
  greater,
  identity,
  less,
  LinkedSemigroupoid,
  linkedRows,
  mul,
  neg,
  outputPrimal,
  primal,
  record,
  replay,
  split,
  sum,
  tapeEq,
} from '@wengert/core'
import type { Linked, NodeId, Recording, Scalar, Tape } from '@wengert/core'
import { backward, jacobian, jvp, vjp } from '@wengert/grad'
import type { GradientMap } from '@wengert/grad'
import { expressionArbitrary, results } from '@wengert/laws'
import type { Expression } from '@wengert/laws'
import { parameters } from './parameters.js'

type At = ReadonlyArray<number>
type Vector = ReadonlyArray<Scalar>
type Matrix = ReadonlyArray<At>

/** All vectors are of this length, so that everything composes with everything. */
const size = 3

/** A branch before the result: on a comparison with a bound, or on a primal that is read. */
interface Decision {
  readonly _tag: 'Less' | 'Greater' | 'Pin'
  readonly bound: number
}

/** A function from vectors to vectors: which results of an expression it returns, and what it decides first. */
interface Program {
  readonly expression: Expression
  readonly outputs: ReadonlyArray<number>
  readonly decisions: ReadonlyArray<Decision>
}

const decision: fc.Arbitrary<Decision> = fc.record({
  _tag: fc.constantFrom('Less' as const, 'Greater' as const, 'Pin' as const),
  bound: fc.integer({ min: -2, max: 2 }),
})

const programs = (
  expressions: fc.Arbitrary<Expression>,
  decisions: fc.Arbitrary<ReadonlyArray<Decision>> = fc.constant([]),
): fc.Arbitrary<Program> =>
  fc.record({
    expression: expressions,
    outputs: fc.array(fc.nat(20), { minLength: size, maxLength: size }),
    decisions,
  })

const decide = (x: Scalar, { _tag, bound }: Decision): Scalar => {
  switch (_tag) {
    case 'Less':
      return less(x, bound) ? neg(x) : add(x, bound)
    case 'Greater':
      return greater(x, bound) ? mul(x, 2) : x
    case 'Pin':
      return primal(x) > bound ? mul(x, 3) : x
  }
}

/** The inputs are among what may be returned, and a result may be returned twice. */
const vectorFunction =
  ({ expression, outputs, decisions }: Program) =>
  (inputs: Vector): Vector => {
    const decided = inputs.map((x, k) => {
      const first = decisions[k]
      return first === undefined ? x : decide(x, first)
    })
    const all = [...inputs, ...results(expression)(decided)]
    return outputs.map((index) => all[(all.length - 1 - index + 21 * all.length) % all.length] ?? 0)
  }

const recordAt = (program: Program, at: At): Recording<At, Vector> => record(vectorFunction(program), at)

const small = fc.integer({ min: -3, max: 3 })
const coordinate = fc.oneof(
  fc.integer({ min: -2, max: 2 }),
  fc.double({ min: -3, max: 3 }),
  fc.constantFrom(0, -0, NaN, Infinity),
)
const vectorOf = <A>(element: fc.Arbitrary<A>): fc.Arbitrary<ReadonlyArray<A>> =>
  fc.array(element, { minLength: size, maxLength: size })
const points = vectorOf(coordinate)
const wholePoints = vectorOf(small)

const any = programs(expressionArbitrary({ maxSteps: 6 }))
const branching = programs(
  expressionArbitrary({ maxSteps: 4 }),
  fc.array(decision, { minLength: 1, maxLength: size }),
)
/** Values and derivatives are whole numbers, so that chain and composite do not even differ by rounding. */
const whole = programs(
  expressionArbitrary({
    ops: ['add', 'sub', 'mul', 'neg', 'relu', 'abs', 'square', 'sum', 'dot', 'select', 'lt'],
    numbers: small,
    maxSteps: 4,
  }),
)
const isExact = (tape: Tape): boolean => [...tape].every((node) => Math.abs(node.primal) < 2 ** 20)

const rightOf = <A, B>(linked: Linked<A, B>): Recording<A, B> => {
  if (E.isRight(linked)) return linked.right
  throw new Error(linked.left.message)
}

const sameIds = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const isSame = <A, B>(one: Recording<A, B>, other: Recording<A, B>): boolean =>
  tapeEq.equals(one.tape, other.tape) &&
  sameIds(one.inputs, other.inputs) &&
  sameIds(one.output, other.output)

const sameNumbers = (one: At, other: At): boolean =>
  one.length === other.length && one.every((x, k) => Object.is(x, other[k]))

/** Equal as numbers: 0 where the other is −0 is the same derivative. */
const equalNumbers = (one: At, other: At): boolean =>
  one.length === other.length && one.every((x, k) => x === other[k])

const equalMatrices = (one: Matrix, other: Matrix): boolean =>
  one.length === other.length && one.every((row, k) => equalNumbers(row, other[k] ?? []))

const product = (one: Matrix, other: Matrix): Matrix =>
  one.map((row) =>
    (other[0] ?? []).map((_, column) =>
      row.reduce((total, entry, k) => total + entry * (other[k]?.[column] ?? NaN), 0),
    ),
  )

const outputOf = (recording: Recording<At, Vector>): At => outputPrimal(recording)

const cotangentsAt = (gradients: GradientMap, ids: ReadonlyArray<NodeId>): At =>
  ids.map((id) => gradients.get(id) ?? 0)

const unit = (index: number): At => Array.from({ length: size }, (_, k) => (k === index ? 1 : 0))

const jacobianOf = (recording: Recording<At, Vector>): Matrix =>
  Array.from({ length: size }, (_, k) => cotangentsAt(backward(recording, unit(k)), recording.inputs))

describe('recordings', () => {
  it('compose associatively, tape and all, where each is recorded where the one before arrives', () => {
    const law = (first: Program, second: Program, third: Program, at: At): boolean => {
      const f = recordAt(first, at)
      const g = recordAt(second, outputOf(f))
      const h = recordAt(third, outputOf(g))
      return isSame(rightOf(compose(h, rightOf(compose(g, f)))), rightOf(compose(rightOf(compose(h, g)), f)))
    }
    fc.assert(fc.property(branching, any, branching, points, law), parameters)
  })

  it('compose associatively wherever they were recorded, unless a guard changes on one side', () => {
    const seen = { both: 0, changed: 0 }
    const law = (programOf: ReadonlyArray<Program>, at: ReadonlyArray<At>): boolean => {
      const [f, g, h] = [0, 1, 2].map((k): Linked<At, Vector> => {
        const program = programOf[k]
        const point = at[k]
        if (program === undefined || point === undefined) throw new Error('Three programs at three points.')
        return E.right(recordAt(program, point))
      })
      if (f === undefined || g === undefined || h === undefined) return false
      const { compose: after } = LinkedSemigroupoid
      const right = after(h as Linked<Vector, Vector>, after(g as Linked<Vector, Vector>, f))
      const left = after(after(h as Linked<Vector, Vector>, g) as Linked<Vector, Vector>, f)
      if (E.isRight(left) && E.isRight(right)) {
        seen.both += 1
        return isSame(left.right, right.right)
      }
      seen.changed += 1
      return [left, right].every((side) => E.isRight(side) || side.left._tag === 'BranchChanged')
    }
    const three = <A>(one: fc.Arbitrary<A>): fc.Arbitrary<ReadonlyArray<A>> =>
      fc.array(one, { minLength: 3, maxLength: 3 })
    fc.assert(fc.property(three(fc.oneof(any, branching)), three(points), law), parameters)
    expect(Math.min(seen.both, seen.changed)).toBeGreaterThan(parameters.numRuns / 20)
  })

  it('have an identity on either side, tape and all', () => {
    const law = (program: Program, at: At): boolean => {
      const f = recordAt(program, at)
      const { concat, empty } = getEndomorphismMonoid<At>(at)
      const [before, after] = [
        concat(empty, E.right(f as Recording<At, At>)),
        concat(E.right(f as Recording<At, At>), empty),
      ]
      return (
        isSame(rightOf(compose(f, identity<At>(at))), f) &&
        isSame(rightOf(compose(identity<At>(outputOf(f)), f)), f) &&
        isSame(rightOf(before), f as Recording<At, At>) &&
        isSame(rightOf(after), f as Recording<At, At>)
      )
    }
    fc.assert(fc.property(branching, points, law), parameters)
  })

  it('stay as they were when they are composed', () => {
    const law = (first: Program, second: Program, at: At): boolean => {
      const [f, g] = [recordAt(first, at), recordAt(second, at)]
      const [fAgain, gAgain] = [recordAt(first, at), recordAt(second, at)]
      const links: ReadonlyArray<Linked<unknown, unknown>> = [
        compose(g, f),
        compose(f, f),
        fanout(f, g),
        fanout(g, f),
        E.right(split(f, g)),
        compose(g, f),
      ]
      const written = links.map((each) => JSON.stringify(each))
      for (const each of links)
        if (E.isRight(each)) fanout(each.right as Recording<unknown, unknown>, each.right)
      return (
        isSame(f, fAgain) &&
        isSame(g, gAgain) &&
        sameIds(
          written,
          links.map((each) => JSON.stringify(each)),
        )
      )
    }
    fc.assert(fc.property(any, branching, points, law), parameters)
  })
})

describe('the composite', () => {
  it('is, but for ids, what recording one function after the other gives, values bit for bit', () => {
    const law = (first: Program, second: Program, at: At): boolean => {
      const f = recordAt(first, at)
      // A plain number that f returns is one for g, too, when one function calls the other: g folds it.
      fc.pre(f.output.every((id) => f.tape.at(id)?._tag !== 'Constant'))
      const composite = rightOf(compose(recordAt(second, outputOf(f)), f))
      const again = record((xs: Vector) => vectorFunction(second)(vectorFunction(first)(xs)), at)
      const kinds = (tape: Tape): ReadonlyArray<unknown> =>
        [...tape].flatMap((node) => (node._tag === 'Constant' ? [] : [`${node._tag} ${String(node.primal)}`]))
      return (
        sameNumbers(outputOf(composite), outputPrimal(again)) &&
        sameIds(kinds(composite.tape), kinds(again.tape)) &&
        sameIds(composite.inputs, again.inputs)
      )
    }
    fc.assert(fc.property(branching, branching, points, law), parameters)
  })

  it('recorded elsewhere is the one recorded there, or the guard that changed is named', () => {
    const seen = { same: 0, changed: 0 }
    const law = (first: Program, second: Program, at: At, elsewhere: At): boolean => {
      const f = recordAt(first, at)
      const g = recordAt(second, elsewhere)
      const there = replay(g, outputOf(f))
      const linked = compose(g, f)
      seen[E.isRight(linked) ? 'same' : 'changed'] += 1
      return E.isRight(linked)
        ? isSame(linked.right, rightOf(compose(recordAt(second, outputOf(f)), f)))
        : E.isLeft(there) && sameIds(linked.left, there.left) && linked.left._tag === 'BranchChanged'
    }
    fc.assert(fc.property(any, branching, points, points, law), parameters)
    expect(Math.min(seen.same, seen.changed)).toBeGreaterThan(parameters.numRuns / 20)
  })

  it('replayed is the composite of the replayed parts', () => {
    const law = (first: Program, second: Program, at: At, elsewhere: At): boolean => {
      const f = recordAt(first, at)
      const composite = rightOf(compose(recordAt(second, outputOf(f)), f))
      const replayed = replay(composite, elsewhere)
      const parts = pipe(
        replay(f, elsewhere),
        E.chain((there) => compose(recordAt(second, outputOf(f)), there)),
      )
      return E.isRight(replayed)
        ? isSame(replayed.right, rightOf(parts))
        : E.isLeft(parts) && replayed.left._tag === parts.left._tag
    }
    fc.assert(fc.property(branching, branching, points, points, law), parameters)
  })
})

describe('the derivative of a composite', () => {
  it('is D(g ∘ f) = D(g) ∘ D(f), as matrices and by vjp and jvp', () => {
    const law = (first: Program, second: Program, at: At, seed: At): boolean => {
      const [f, g] = [recordAt(first, at), recordAt(second, outputOf(recordAt(first, at)))]
      const composite = rightOf(compose(g, f))
      fc.pre(isExact(composite.tape))
      const chained = product(
        jacobian(vectorFunction(second))(outputOf(f)),
        jacobian(vectorFunction(first))(at),
      )
      const throughParts = vjp(vectorFunction(first))(at).pullback(
        vjp(vectorFunction(second))(outputOf(f)).pullback(seed),
      )
      const { tangent } = jvp(vectorFunction(second))(
        outputOf(f),
        jvp(vectorFunction(first))(at, seed).tangent,
      )
      return (
        equalMatrices(jacobianOf(composite), chained) &&
        equalNumbers(cotangentsAt(backward(composite, seed), composite.inputs), throughParts) &&
        equalNumbers(
          product(
            jacobianOf(composite),
            seed.map((x) => [x]),
          ).flat(),
          tangent,
        )
      )
    }
    fc.assert(fc.property(whole, whole, wholePoints, wholePoints, law), parameters)
  })

  it('is, for any op, the sweep through g followed by the sweep through f, bit for bit', () => {
    const law = (first: Program, second: Program, at: At, seed: At): boolean => {
      const f = recordAt(first, at)
      const g = recordAt(second, outputOf(f))
      // A node that is returned twice has its contributions added up in another order.
      fc.pre(new Set(f.output).size === size && new Set(g.output).size === size)
      const throughG = backward(g, seed)
      // A seed of 0 is not an absent one: it would reach infinite partials.
      fc.pre(g.inputs.every((id) => throughG.has(id)))
      const throughF = backward(f, cotangentsAt(throughG, g.inputs))
      const composite = rightOf(compose(g, f))
      const whole = backward(composite, seed)
      return f.inputs.every((id) => Object.is(whole.get(id), throughF.get(id)))
    }
    fc.assert(
      fc.property(any, any, points, vectorOf(fc.double({ min: -2, max: 2, noNaN: true })), law),
      parameters,
    )
  })

  it('of a product is D(f × g) = D(f) × D(g)', () => {
    const law = (first: Program, second: Program, at: At, other: At): boolean => {
      const [f, g] = [recordAt(first, at), recordAt(second, other)]
      fc.pre(isExact(f.tape) && isExact(g.tape))
      const both = split(f, g)
      const ids = both.inputs.flat()
      const zeros = unit(-1)
      const rows = [0, 1, 2].flatMap((k) => [
        [
          cotangentsAt(backward(both, [unit(k), zeros]), ids),
          [...(jacobianOf(f)[k] ?? []), ...zeros],
        ] as const,
        [
          cotangentsAt(backward(both, [zeros, unit(k)]), ids),
          [...zeros, ...(jacobianOf(g)[k] ?? [])],
        ] as const,
      ])
      return rows.every(([came, expected]) => equalNumbers(came, expected))
    }
    fc.assert(fc.property(whole, whole, wholePoints, wholePoints, law), parameters)
  })

  it('of a fan-out is one on top of the other, and of a sum the sum', () => {
    const law = (first: Program, second: Program, at: At, elsewhere: At): boolean => {
      const f = recordAt(first, at)
      const fork = rightOf(fanout(f, recordAt(second, elsewhere)))
      const g = recordAt(second, at)
      const total = record(
        ([xs, ys]: readonly [Vector, Vector]) => xs.map((x, k) => add(x, ys[k] ?? 0)),
        [unit(-1), unit(-1)],
      )
      const added = rightOf(compose(total, fork))
      fc.pre(isExact(added.tape))
      const zeros = unit(-1)
      return [0, 1, 2].every((k) => {
        const [ofF, ofG] = [jacobianOf(f)[k] ?? [], jacobianOf(g)[k] ?? []]
        return (
          equalNumbers(cotangentsAt(backward(fork, [unit(k), zeros]), fork.inputs), ofF) &&
          equalNumbers(cotangentsAt(backward(fork, [zeros, unit(k)]), fork.inputs), ofG) &&
          equalNumbers(
            cotangentsAt(backward(added, unit(k)), added.inputs),
            ofF.map((x, column) => x + (ofG[column] ?? NaN)),
          )
        )
      })
    }
    fc.assert(fc.property(whole, whole, wholePoints, wholePoints, law), parameters)
  })

  it('is linear in the seed', () => {
    const law = (first: Program, second: Program, at: At, one: At, other: At): boolean => {
      const f = recordAt(first, at)
      const composite = rightOf(compose(recordAt(second, outputOf(f)), f))
      fc.pre(isExact(composite.tape))
      const swept = (seed: At): At => cotangentsAt(backward(composite, seed), composite.inputs)
      const combined = one.map((x, k) => 2 * x - 3 * (other[k] ?? 0))
      const [ofOne, ofOther] = [swept(one), swept(other)]
      return equalNumbers(
        swept(combined),
        ofOne.map((x, k) => 2 * x - 3 * (ofOther[k] ?? NaN)),
      )
    }
    fc.assert(fc.property(whole, whole, wholePoints, wholePoints, wholePoints, law), parameters)
  })
})

describe('a product', () => {
  it('has the values of its parts, whichever tape is longer, and links the rows of the shorter one', () => {
    const law = (first: Program, second: Program, at: At, other: At): boolean => {
      const [f, g] = [recordAt(first, at), recordAt(second, other)]
      const before = linkedRows()
      const both = split(f, g)
      const linked = linkedRows() - before
      return (
        outputPrimal(both).every((values, k) => sameNumbers(values, outputOf(k === 0 ? f : g))) &&
        linked === Math.min(f.tape.length, g.tape.length)
      )
    }
    fc.assert(fc.property(any, branching, points, points, law), parameters)
  })

  it('on shared inputs has the values of its parts, too, and links no input again', () => {
    const law = (first: Program, second: Program, at: At): boolean => {
      const [f, g] = [recordAt(first, at), recordAt(second, at)]
      const before = linkedRows()
      const fork = rightOf(fanout(f, g))
      const linked = linkedRows() - before
      const values = outputPrimal(fork)
      return (
        sameNumbers(values[0], outputOf(f)) &&
        sameNumbers(values[1], outputOf(g)) &&
        linked === Math.min(f.tape.length, g.tape.length) - size &&
        sameIds([...fork.tape.inputIds.values()], fork.inputs)
      )
    }
    fc.assert(fc.property(any, branching, points, law), parameters)
  })

  it('composes part by part: (h × k) ∘ (f × g) = (h ∘ f) × (k ∘ g), in values and derivatives', () => {
    const law = (programOf: ReadonlyArray<Program>, at: At, other: At): boolean => {
      const [f, g, h, k] = programOf.map((program, index) => recordAt(program, index % 2 === 0 ? at : other))
      if (f === undefined || g === undefined || h === undefined || k === undefined) return false
      const together = rightOf(compose(split(h, k), split(f, g)))
      const apart = split(rightOf(compose(h, f)), rightOf(compose(k, g)))
      fc.pre(isExact(together.tape))
      const swept = (each: typeof apart, seed: readonly [At, At]): At =>
        cotangentsAt(backward(each, seed), each.inputs.flat())
      return (
        sameNumbers(outputPrimal(together).flat(), outputPrimal(apart).flat()) &&
        equalNumbers(swept(together, [at, other]), swept(apart, [at, other])) &&
        sum(outputPrimal(together).flat()) === sum(outputPrimal(apart).flat())
      )
    }
    fc.assert(
      fc.property(fc.array(whole, { minLength: 4, maxLength: 4 }), wholePoints, wholePoints, law),
      parameters,
    )
  })
})
