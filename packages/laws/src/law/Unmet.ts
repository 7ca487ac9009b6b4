import * as fc from 'fast-check'

/** Why a law says nothing at a point. */
export interface Silence {
  /** Completes "since …". */
  readonly reason: string
  /** What to do if it is so everywhere. */
  readonly advice: string
}

/** A precondition of a law that does not hold at a point: fast-check skips it, and the reason stays with it. */
export class Unmet extends fc.PreconditionFailure {
  readonly silence: Silence

  constructor(silence: Silence) {
    super()
    this.silence = silence
  }
}

/** Goes on with the next point where a law says nothing. */
export const unless = (isSilent: boolean, silence: Silence): void => {
  if (isSilent) throw new Unmet(silence)
}

const advice = 'Draw inputs from where the function is finite and smooth.'

/** Of a point that there is nothing to differentiate by. */
export const noLeaf: Silence = {
  reason: 'the point has no number',
  advice: 'Draw inputs with at least one number.',
}

/** Of a function that gives an empty tree. */
export const noOutput: Silence = {
  reason: 'the function has no output',
  advice: 'Let it give at least one scalar.',
}

/** Of seeds with which both sides are 0 whatever the derivative is. */
export const noWeight: Silence = {
  reason: 'all tangents or cotangents are 0',
  advice: 'Draw others.',
}

/** Of bounds that are infinite or NaN. */
export const noBound: Silence = { reason: 'rounding has no finite bound', advice }

/** Of values that are infinite or NaN. */
export const notFinite: Silence = { reason: 'the function is not finite', advice }

/** Of differences that do not show a derivative. */
export const unsettled: Silence = {
  reason: 'finite differences do not settle, or the function has a kink',
  advice,
}

/** Of two points at which the law compares a function with itself. */
export const otherTexts: Silence = {
  reason: 'a second point has other texts, so that the function may be another one',
  advice: 'Draw the texts from few, or leave them out.',
}

/** Of two points of which one does not fit the recording at the other. */
export const otherShape: Silence = {
  reason: 'a second point has another shape',
  advice: 'Draw arrays of one length.',
}

/** What is known of a precondition of another law: nothing. */
export const unknown: Silence = {
  reason: 'a precondition of the law does not hold',
  advice: 'Draw inputs that meet it.',
}
