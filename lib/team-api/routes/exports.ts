import { type BodyOf, defineRoute, type Nothing } from './define-route'
import type { tellExportBody } from './export-bodies'
import { allMembers } from './who-may-call'

/** A member is about to save a file: nothing is written before the answer. */
export const tellExportRoute = defineRoute<{ body: typeof tellExportBody; answer: Nothing; reason: never }>({
	method: 'POST',
	path: 'tell-export',
	right: allMembers,
})

/** What a member saves as a file, and how many candidates it is to contain. */
export type Export = BodyOf<typeof tellExportRoute>
