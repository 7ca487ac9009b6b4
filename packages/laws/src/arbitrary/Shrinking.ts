import * as fc from 'fast-check'

function* valuesOf<A>(all: Iterable<A>): Generator<fc.Value<A>> {
  for (const each of all) yield new fc.Value(each, undefined)
}

/** Values drawn by one arbitrary that shrink by themselves, as data, and so do examples that are given by hand. */
export class Shrinking<A> extends fc.Arbitrary<A> {
  constructor(
    private readonly drawn: fc.Arbitrary<A>,
    private readonly smaller: (value: A) => Iterable<A>,
    private readonly is: (value: unknown) => value is A,
  ) {
    super()
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<A> {
    return new fc.Value(this.drawn.generate(random, bias).value, undefined)
  }

  override canShrinkWithoutContext(value: unknown): value is A {
    return this.is(value)
  }

  override shrink(value: A): fc.Stream<fc.Value<A>> {
    return fc.stream(valuesOf(this.smaller(value)))
  }
}
