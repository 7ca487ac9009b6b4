import type { KinkChoice } from '../domain/isPointOf.js'

/** Where points lie. */
export interface PointConstraints {
  /**
   * `avoid` for points away from kinks and from the edges of domains, `hit` for points where an op or a comparison is
   * exactly at a kink, `any` for whatever is inside the domains. Away from kinks unless told otherwise.
   */
  readonly kinks?: KinkChoice
}
