import { makers } from '@/lib/records/rights/usual-rights'
import { type BodyOf, defineRoute, type EmptyAnswer } from './define-route'
import type { tellExportBody } from './export-bodies'

/** A member is about to save a file: nothing is written before the answer. */
export const tellExportRoute = defineRoute<{
	body: typeof tellExportBody
	answer: EmptyAnswer
	reason: never
}>({
	method: 'POST',
	path: 'tell-export',
	right: makers,
})

/** What a member saves as a file, and how many candidates it is to contain. */
export type Export = BodyOf<typeof tellExportRoute>
