import { owners } from '@/lib/records/rights/usual-rights'
import type { CheckFinding } from '@/lib/server-check/states'
import { defineRoute } from './define-route'

/** With `?origin=` and `?time=`, the address and the time (ISO 8601) that the browser shows: whether the server is well set. */
export const serverCheckRoute = defineRoute<{
	body: null
	answer: { readonly findings: readonly CheckFinding[] }
	reason: never
}>({ method: 'GET', path: 'server-check', right: owners })
