import * as fc from 'fast-check'
import { GradientMismatch } from './GradientReport.js'
import type { GradientFault } from './GradientReport.js'

/**
 * A check at a single point that could compare nothing there. It fails a test like any other; a property that draws the
 * point goes on with the next one, as after `fc.pre`, and fails when that happens too often.
 */
export class NothingCompared extends GradientMismatch {
  constructor(fault: GradientFault) {
    super(fault)
    // What fast-check knows an unmet precondition by.
    Object.assign(this, new fc.PreconditionFailure())
  }
}
