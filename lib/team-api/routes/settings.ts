import { owners } from '@/lib/records/rights/usual-rights'
import { defineRoute, type EmptyAnswer } from './define-route'
import type { parametersBody, retentionBody } from './settings-bodies'

/** The new values of all parameters, and the versions of rule sets that apply. */
export const parametersRoute = defineRoute<{
	body: typeof parametersBody
	answer: EmptyAnswer
	reason: 'parameters-changed'
}>({ method: 'POST', path: 'parameters', right: owners })

/** With `?days=n`: how many candidates would be deleted if they were kept for n days, and from when on. */
export const previewRetentionRoute = defineRoute<{
	body: null
	answer: { readonly people: number; readonly from: string }
	reason: never
}>({ method: 'GET', path: 'retention', right: owners })

/**
 * For how many days records are kept. A shorter time takes effect a day later; until then it is stopped by setting the
 * present one.
 */
export const retentionRoute = defineRoute<{ body: typeof retentionBody; answer: EmptyAnswer; reason: never }>(
	{
		method: 'POST',
		path: 'retention',
		right: owners,
	},
)
