import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import {
  add,
  compose,
  fanout,
  getEndomorphismMonoid,
  identity,
  LinkedSemigroupoid,
  linkedRows,
  outputPrimal,
  record,
  replay,
  split,
  sum,
} from '@wengert/core'
import type { Linked, Recording, Tape } from '@wengert/core'
import { backward, jacobian, jvp, vjp } from '@wengert/grad'
import { parameters } from './parameters.js'
import {
  any,
  branching,
  cotangentsAt,
  equalMatrices,
  equalNumbers,
  isExact,
  isSame,
  jacobianOf,
  outputOf,
  points,
  product,
  recordAt,
  rightOf,
  sameIds,
  sameNumbers,
  size,
  unit,
  vectorFunction,
  vectorOf,
  whole,
  wholePoints,
} from './vectorPrograms.js'
import type { At, Program, Vector } from './vectorPrograms.js'

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
      const [before, after] = [concat(empty, E.right(f)), concat(E.right(f), empty)]
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
      for (const each of links) if (E.isRight(each)) fanout(each.right, each.right)
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
