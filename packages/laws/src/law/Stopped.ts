/** Thrown where a check cannot go on although no law is broken: its owner's mistake, in a sentence. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}
