import type { RecordMembers } from './member'
import type { Rights } from './rights/right'
import { readOnly, written, writtenOnce } from './rights/usual-rights'
import { choices } from './shapes/options'
import {
	has,
	isKey,
	isLong,
	isNamed,
	isOneOf,
	isShort,
	isStoredDay,
	isWhole,
	orAbsent,
} from './shapes/shape-checks'

/** Who may do what with a decision as a whole. */
export const decisionRights: Rights = written

/**
 * What a named person decided about a candidate for a role, and the result on that day, under a rule set that this version may no
 * longer know. Two versions of one are merged as a whole.
 */
export const decisionMembers = {
	candidate: { shape: isKey, since: 1, column: 'text', times: 'as-sent', rights: writtenOnce },
	role: { shape: isKey, since: 1, column: 'text', times: 'as-sent', rights: writtenOnce },
	choice: { shape: isOneOf(choices), since: 1, column: 'text', times: 'as-sent', rights: written },
	by: { shape: isNamed, since: 1, column: 'text', times: 'as-sent', rights: readOnly },
	reason: { shape: isLong, since: 1, column: 'text', times: 'as-sent', rights: written },
	on: { shape: isStoredDay, since: 1, column: 'day', times: 'day', rights: written },
	advice: {
		shape: has({ ruleset: isKey, version: isShort, outcome: isShort }),
		since: 1,
		column: 'json',
		times: 'as-sent',
		rights: written,
	},
	version: { shape: orAbsent(isWhole(0)), since: 2, column: 'whole', times: 'as-sent', rights: written },
} as const satisfies RecordMembers
