import { appendingKeeps } from './appendingKeeps.js'
import { chainRule } from './chainRule.js'
import { composeKeeps } from './composeKeeps.js'
import { domainHonesty } from './domainHonesty.js'
import { eulerIdentity } from './eulerIdentity.js'
import { forwardEqualsReverse } from './forwardEqualsReverse.js'
import { functorLaws } from './functorLaws.js'
import { hessianSymmetry } from './hessianSymmetry.js'
import { inverseFunctionRule } from './inverseFunctionRule.js'
import type { AnyLaw } from './LawOf.js'
import { linearityInSeed } from './linearityInSeed.js'
import { productRule } from './productRule.js'
import { pruneKeeps } from './pruneKeeps.js'
import { replayEqualsRecording } from './replayEqualsRecording.js'
import { ruleEqualsDifference } from './ruleEqualsDifference.js'
import { simplifyKeeps } from './simplifyKeeps.js'
import { sumRule } from './sumRule.js'

/**
 * The laws of any function, wherever it is smooth; those of recordings hold at every point. Another way to keep or to run
 * a function joins as one line: `codec: keepsFunction('codec …', 'decode ∘ encode', (r) => decode(encode(r)))`.
 */
export const laws = {
  ruleEqualsDifference,
  forwardEqualsReverse,
  linearityInSeed,
  sumRule,
  productRule,
  chainRule,
  hessianSymmetry,
  domainHonesty,
  composeKeeps,
  functorLaws,
  simplifyKeeps,
  pruneKeeps,
  replayEqualsRecording,
  appendingKeeps,
} as const satisfies Readonly<Record<string, AnyLaw>>

/** The laws of functions of which more is known than how to compute them. */
export const furtherLaws = { inverseFunctionRule, eulerIdentity } as const
