import type { MergedMembers } from './member'
import type { Rights } from './rights/right'
import { makers, readOnly, recruitersOfAll, written, writtenOnce } from './rights/usual-rights'
import { has, isCell, isKey, isList, isShort, isStoredDay, orAbsent, orNull } from './shapes/shape-checks'

/** What the cells of a fact with a certain text mean. */
export const isRememberedCell = has({ fact: isKey, text: isShort, means: isShort })

/** Who may do what with a sheet as a whole. */
export const sheetRights: Rights = { ...written, add: makers, remove: recruitersOfAll }

/** An imported file: what its rows have in common. */
export const sheetMembers = {
	id: { shape: isKey, since: 1, column: 'text', times: 'as-sent', meeting: 'theirs', rights: writtenOnce },
	file: {
		shape: isShort,
		since: 1,
		column: 'text',
		times: 'as-sent',
		meeting: 'theirs',
		rights: writtenOnce,
	},
	headings: {
		shape: isList(isCell),
		since: 1,
		column: 'json',
		times: 'as-sent',
		meeting: 'theirs',
		rights: writtenOnce,
	},
	/** The fact, or the use such as `id` or `name`, that each column was read as; null for the others. */
	mapping: {
		shape: isList(orNull(isShort)),
		since: 1,
		column: 'json',
		times: 'as-sent',
		meeting: 'theirs',
		rights: writtenOnce,
	},
	takenOn: { shape: isStoredDay, since: 1, column: 'day', times: 'day', meeting: 'theirs', rights: readOnly },
	/** What unreadable cells mean, as the user said and wanted to be remembered. */
	said: {
		shape: orAbsent(isList(isRememberedCell)),
		since: 2,
		column: 'json',
		times: 'as-sent',
		meeting: 'union',
		rights: written,
	},
} as const satisfies MergedMembers
