import type { State } from 'fp-ts/lib/State.js'
import type { Tape } from '../tape/Tape.js'

/** What a build is made of, as data, so that it can be run by a loop: nested calls would overflow the stack. */
type Step = { readonly _tag: 'Pure'; readonly value: unknown } | ChainStep

interface ChainStep {
  readonly _tag: 'Chain'
  readonly first: State<Tape, unknown>
  readonly next: (value: unknown) => State<Tape, unknown>
}

const step = Symbol('step')

type Program<A> = State<Tape, A> & { readonly [step]: Step }

const isProgram = (build: State<Tape, unknown>): build is Program<unknown> => step in build

/** The continuations that are waiting, innermost first. */
interface Waiting {
  readonly next: (value: unknown) => State<Tape, unknown>
  readonly outer: Waiting | undefined
}

/** Runs a program with an explicit stack; any other `State<Tape, A>` is simply called. */
export const runProgram = <A>(build: State<Tape, A>, tape: Tape): [A, Tape] => {
  let state = tape
  let running: State<Tape, unknown> = build
  let waiting: Waiting | undefined
  for (;;) {
    let value: unknown
    if (isProgram(running)) {
      const current: Step = running[step]
      if (current._tag === 'Chain') {
        waiting = { next: current.next, outer: waiting }
        running = current.first
        continue
      }
      value = current.value
    } else {
      const [result, longer] = running(state)
      value = result
      state = longer
    }
    if (waiting === undefined) return [value as A, state]
    running = waiting.next(value)
    waiting = waiting.outer
  }
}

/** A step as a `State<Tape, A>`: callable, and open to the loop above. */
export const program = <A>(current: Step): State<Tape, A> => {
  const build: Program<A> = Object.assign((tape: Tape): [A, Tape] => runProgram<A>(build, tape), {
    [step]: current,
  })
  return build
}
