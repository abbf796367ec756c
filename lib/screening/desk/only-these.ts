import type { AskedNext } from './desk-screening'

/** The candidates whom a step of what makes results clear is about, or whom no step is. */
type Planned = { readonly part: 'cells' | 'documents' | 'remaining'; readonly keys: readonly string[] }

/** The only candidates that a table shows: those whom some questions are about, or those of a part of the plan. */
export type CandidateSelection = Pick<AskedNext, 'facts' | 'keys' | 'needed'> | Planned
