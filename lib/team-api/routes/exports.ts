/**
 * What a member saves as a file: rows of a table, the whole list, an opening to share, links, a history, one candidate's
 * record, dates for a calendar, what a change of rules would do, a change that was refused, the audit.
 */
export const exportKinds = [
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
] as const
/** `POST /api/team/tell-export`: a member is about to save a file, and how many candidates it is to contain. */
export type Export = { readonly kind: (typeof exportKinds)[number]; readonly rows: number }
