import type { Report } from './Workload.js'

/** What a child process tells the one that started it. */
export type ChildMessage =
  | { readonly _tag: 'Progress'; readonly text: string }
  | { readonly _tag: 'Report'; readonly report: Report }
  | { readonly _tag: 'Probe'; readonly value: number }
  | { readonly _tag: 'Failure'; readonly message: string }
