import * as z from 'zod/mini'
import { maxDeviceCandidates } from '@/lib/limits/exchange-limits'

export const tellExportBody = z.strictObject({
	/**
	 * Rows of a table, the whole list, an opening to share, links, a history, one candidate's record, dates for a calendar,
	 * what a change of rules would do, a change that was refused, the audit.
	 */
	kind: z.enum([
		'table',
		'backup',
		'opening',
		'links',
		'history',
		'candidate',
		'dates',
		'turns',
		'change',
		'audit',
	]),
	rows: z.int().check(z.minimum(0), z.maximum(10 * maxDeviceCandidates)),
})
