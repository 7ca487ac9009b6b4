/**
 * A new array of what a function makes of each element, holes included: a hole is a missing leaf, and `map` would step
 * over it. A loop takes a third of the time of `map`, and trees are mostly lists of numbers.
 */
export const mapElements = <A, B>(list: ReadonlyArray<A>, f: (element: A) => B): Array<B> => {
  const mapped: Array<B> = []
  for (let k = 0; k < list.length; k++) mapped.push(f(list[k] as A))
  return mapped
}
