import type { RecordMembers } from './member'
import type { Rights } from './rights/right'
import { loggedOnce, readOnly, recruiters, recruitersOfAll, writtenWithNotes } from './rights/usual-rights'
import { isOpenings } from './shapes/candidate-shapes'
import { operationKinds } from './shapes/options'
import { isActor, isInstant, isKey, isLong, isOneOf, isShort, isWhole, orAbsent } from './shapes/shape-checks'

/** Who may do what with an operation as a whole. */
export const operationRights: Rights = { ...writtenWithNotes, remove: recruitersOfAll }

/** A set of changes that was made at once and can be undone at once. */
export const operationMembers = {
	id: { shape: isKey, since: 2, column: 'text', times: 'as-sent', rights: loggedOnce },
	/** Increases with each operation on this device; 0 for an operation that came with a backup. */
	sequence: { shape: isWhole(0), since: 2, column: 'whole', times: 'as-sent', rights: loggedOnce },
	/** The instant, as an ISO 8601 text in UTC. */
	at: { shape: isInstant, since: 2, column: 'instant', times: 'instant', rights: loggedOnce },
	by: { shape: isActor, since: 2, column: 'actor', times: 'as-sent', rights: readOnly },
	kind: { shape: isOneOf(operationKinds), since: 2, column: 'text', times: 'as-sent', rights: loggedOnce },
	/** The openings that it concerns. */
	roles: {
		shape: isOpenings,
		since: 2,
		column: 'openings',
		times: 'as-sent',
		rights: { ...loggedOnce, by: 'opening' },
	},
	/** The number of records that it created, and of those that it changed or removed. */
	created: { shape: isWhole(0), since: 2, column: 'whole', times: 'as-sent', rights: loggedOnce },
	changed: { shape: isWhole(0), since: 2, column: 'whole', times: 'as-sent', rights: loggedOnce },
	/** The name of the file that was imported or restored. */
	name: { shape: orAbsent(isShort), since: 2, column: 'text', times: 'as-sent', rights: loggedOnce },
	/** It may have to be forgotten with somebody. */
	reason: {
		shape: orAbsent(isLong),
		since: 2,
		column: 'text',
		times: 'as-sent',
		rights: { ...loggedOnce, remove: recruiters },
	},
	/** The operation that this one undid; for a redo, the undo. */
	undoes: { shape: orAbsent(isKey), since: 2, column: 'text', times: 'as-sent', rights: loggedOnce },
	/** The operation that undid this one; for an undo, the redo. */
	undone: { shape: orAbsent(isKey), since: 2, column: 'text', times: 'as-sent', rights: writtenWithNotes },
} as const satisfies RecordMembers
