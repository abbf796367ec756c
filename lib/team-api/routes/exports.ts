import { everybody } from '@/lib/records/rights/usual-rights'
import { type BodyOf, defineRoute, type Nothing } from './define-route'
import type { tellExportBody } from './export-bodies'

/** A member is about to save a file: nothing is written before the answer. */
export const tellExportRoute = defineRoute<{ body: typeof tellExportBody; answer: Nothing; reason: never }>({
	method: 'POST',
	path: 'tell-export',
	right: everybody,
})

/** What a member saves as a file, and how many candidates it is to contain. */
export type Export = BodyOf<typeof tellExportRoute>
