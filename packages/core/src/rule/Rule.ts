/**
 * The rule language: a partial derivative as data over the operands, the output and other ops.
 *
 * `1 + Ω²`, the partial of tan, is `add(1, square(Ω))`:
 * `{ _tag: 'Application', op: 'add', args: [literal(1), { _tag: 'Application', op: 'square', args: [output] }] }`.
 * One rule has many readers, each a {@link foldRule}: numbers, JavaScript source, LaTeX, new tape nodes.
 */
export type Rule<Op extends string = string> =
  OperandRule | OutputRule | LiteralRule | ApplicationRule<Op> | TotalRule<Op>

/** The value of an operand, counted from 0. */
export interface OperandRule {
  readonly _tag: 'Operand'
  readonly position: number
}

/** The value of the op itself, written Ω in formulas. */
export interface OutputRule {
  readonly _tag: 'Output'
}

/** A number. */
export interface LiteralRule {
  readonly _tag: 'Literal'
  readonly value: number
}

/** An op of the table applied to rules; the phantom `Op` lets the compiler check that the table has it. */
export interface ApplicationRule<Op extends string> {
  readonly _tag: 'Application'
  readonly op: Op
  readonly args: ReadonlyArray<Rule<Op>>
}

/** In the rule of an op over a list: the sum of a rule over all its elements, each in turn the first operand. */
export interface TotalRule<Op extends string> {
  readonly _tag: 'Total'
  readonly of: Rule<Op>
}

/** The first operand; in the rule of an op over a list, the element whose partial it is. */
export const x: OperandRule = { _tag: 'Operand', position: 0 }

/** The second operand. */
export const y: OperandRule = { _tag: 'Operand', position: 1 }

/** The third operand. */
export const z: OperandRule = { _tag: 'Operand', position: 2 }

/** The output, Ω. */
export const output: OutputRule = { _tag: 'Output' }

/** A number in a rule. */
export const literal = (value: number): LiteralRule => ({ _tag: 'Literal', value })

/** An op applied to rules. */
export const apply = <Op extends string, Inner extends string = never>(
  op: Op,
  ...args: ReadonlyArray<Rule<Inner>>
): ApplicationRule<Op | Inner> => ({ _tag: 'Application', op, args })

/** The sum of a rule over all elements of the list. */
export const total = <Op extends string>(of: Rule<Op>): TotalRule<Op> => ({ _tag: 'Total', of })

/** One reading of the rule language. */
export interface RuleReader<A> {
  readonly operand: (position: number) => A
  readonly output: () => A
  readonly literal: (value: number) => A
  readonly application: (op: string, args: ReadonlyArray<A>) => A
  /** A sum over all elements; the rule itself comes too, for readers that read it once for each element. */
  readonly total: (of: A, rule: Rule) => A
}

/**
 * Reads a rule bottom up. Rules are a few levels deep by construction, so recursion is safe here.
 *
 * @example
 * ```ts
 * import { foldRule, ops } from '@wengert/core'
 *
 * const text = foldRule<string>({
 *   operand: (position) => `x${position}`,
 *   output: () => 'Ω',
 *   literal: String,
 *   application: (op, args) => `${op}(${args.join(', ')})`,
 *   total: (of) => `Σ ${of}`,
 * })
 * ops.tan.partials.map((rule) => (rule === null ? '' : text(rule))) // => ['add(1, square(Ω))']
 * ```
 */
export const foldRule =
  <A>(reader: RuleReader<A>) =>
  (rule: Rule): A => {
    switch (rule._tag) {
      case 'Operand':
        return reader.operand(rule.position)
      case 'Output':
        return reader.output()
      case 'Literal':
        return reader.literal(rule.value)
      case 'Application':
        return reader.application(rule.op, rule.args.map(foldRule(reader)))
      case 'Total':
        return reader.total(foldRule(reader)(rule.of), rule.of)
    }
  }
