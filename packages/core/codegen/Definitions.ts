const isAtom = (text: string): boolean => /^([a-zA-Z]\w*|-?[\d.]+(e[+-]\d+)?)$/.test(text)

/** Names for expressions, each of them spelled once: in the order in which they must be computed. */
export class Definitions {
  readonly #names = new Map<string, string>()
  readonly #outer: Definitions | undefined
  readonly #count: { next: number }

  /** Inside a block, what is named around it is known. */
  constructor(outer?: Definitions) {
    this.#outer = outer
    this.#count = outer === undefined ? { next: 0 } : outer.#count
  }

  /** The name of an expression, if it has one. */
  known(text: string): string | undefined {
    return this.#names.get(text) ?? this.#outer?.known(text)
  }

  /** The expression itself if it is a name or a number, else its name. */
  readonly define = (text: string): string => {
    const found = isAtom(text) ? text : this.known(text)
    if (found !== undefined) return found
    const name = `part${String(this.#count.next++)}`
    this.#names.set(text, name)
    return name
  }

  /** As {@link define}, for an expression that is wanted on one side of a choice only: it is not computed before. */
  readonly inline = (text: string): string => (isAtom(text) ? text : (this.known(text) ?? `(${text})`))

  lines(): ReadonlyArray<string> {
    return [...this.#names].map(([text, name]) => `const ${name} = ${text}`)
  }
}
