import type { RecordMembers } from './member'
import type { Rights } from './rights/right'
import { readOnly, recruiters, recruitersOfAll, written, writtenOnce } from './rights/usual-rights'
import { isOpenings } from './shapes/candidate-shapes'
import { operationKinds } from './shapes/options'
import { isActor, isInstant, isKey, isLong, isOneOf, isShort, isWhole, orAbsent } from './shapes/shape-checks'

/** Who may do what with an operation as a whole. */
export const operationRights: Rights = { ...written, remove: recruitersOfAll }

/** A set of changes that was made at once and can be undone at once. */
export const operationMembers = {
	id: { shape: isKey, since: 2, column: 'text', times: 'as-sent', rights: writtenOnce },
	/** Increases with each operation on this device; 0 for an operation that came with a backup. */
	sequence: { shape: isWhole(0), since: 2, column: 'whole', times: 'as-sent', rights: writtenOnce },
	/** The instant, as an ISO 8601 text in UTC. */
	at: { shape: isInstant, since: 2, column: 'instant', times: 'instant', rights: writtenOnce },
	by: { shape: isActor, since: 2, column: 'actor', times: 'as-sent', rights: readOnly },
	kind: { shape: isOneOf(operationKinds), since: 2, column: 'text', times: 'as-sent', rights: writtenOnce },
	/** The openings that it concerns. */
	roles: {
		shape: isOpenings,
		since: 2,
		column: 'openings',
		times: 'as-sent',
		rights: { ...writtenOnce, by: 'opening' },
	},
	/** The number of records that it created, and of those that it changed or removed. */
	created: { shape: isWhole(0), since: 2, column: 'whole', times: 'as-sent', rights: writtenOnce },
	changed: { shape: isWhole(0), since: 2, column: 'whole', times: 'as-sent', rights: writtenOnce },
	/** The name of the file that was imported or restored. */
	name: { shape: orAbsent(isShort), since: 2, column: 'text', times: 'as-sent', rights: writtenOnce },
	/** It may have to be forgotten with somebody. */
	reason: {
		shape: orAbsent(isLong),
		since: 2,
		column: 'text',
		times: 'as-sent',
		rights: { ...writtenOnce, remove: recruiters },
	},
	/** The operation that this one undid; for a redo, the undo. */
	undoes: { shape: orAbsent(isKey), since: 2, column: 'text', times: 'as-sent', rights: writtenOnce },
	/** The operation that undid this one; for an undo, the redo. */
	undone: { shape: orAbsent(isKey), since: 2, column: 'text', times: 'as-sent', rights: written },
} as const satisfies RecordMembers
