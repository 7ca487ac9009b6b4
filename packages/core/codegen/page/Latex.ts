/** How tightly a formula holds together, the loosest first; what stands in a tighter place is put in brackets. */
export const strength = { relation: 0, sum: 1, product: 2, application: 3, power: 4, atom: 5 } as const

/** A piece of LaTeX, and what must be known to put it into another one. */
export interface Latex {
  readonly text: string
  readonly strength: number
  /** The same as a condition: `x < y` for `[x < y]`. */
  readonly condition: string
  /** The rows of a choice, as far as this is one: what holds, and the value then. */
  readonly cases?: ReadonlyArray<Case>
}

/** One row of a choice; the last has no condition. */
export interface Case {
  readonly value: string
  readonly condition?: string
}

/** LaTeX that nothing can tear apart. */
export const atom = (text: string): Latex => ({
  text,
  strength: strength.atom,
  condition: `${text} \\ne 0`,
})

/** The formula, in brackets where its place needs them. */
export const placed = (latex: Latex, least: number): string =>
  latex.strength < least ? `\\left(${latex.text}\\right)` : latex.text

/** `\cr` and not a double backslash, half of which Markdown takes away. */
const rows = (cases: ReadonlyArray<Case>): string =>
  cases
    .map(
      ({ value, condition }) =>
        `${value} & ${condition === undefined ? '\\text{otherwise}' : `\\text{if } ${condition}`}`,
    )
    .join(' \\cr ')

/** A choice as LaTeX. */
export const choice = (cases: ReadonlyArray<Case>): Latex => {
  const text = `\\begin{cases} ${rows(cases)} \\end{cases}`
  return { text, strength: strength.relation, condition: `${text} \\ne 0`, cases }
}
