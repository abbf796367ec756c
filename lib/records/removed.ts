import type { RecordMembers } from './member'
import type { FieldRights, Rights } from './rights/right'
import { readersOfList, recruitersOfAll } from './rights/usual-rights'
import { removalReasons } from './shapes/options'
import { isHex32, isKey, isList, isOneOf, isStoredDay, orAbsent } from './shapes/shape-checks'

const noted: FieldRights = { read: readersOfList, add: recruitersOfAll, isFixed: true }
const ofTheServer: FieldRights = { read: readersOfList }
const lifting: Rights = { read: readersOfList, add: recruitersOfAll, change: recruitersOfAll }

/** Who may do what with the record of somebody who was deleted, as a whole. */
export const removedRights: Rights = lifting

/** The record of a candidate who was deleted: nothing that says who they were. */
export const removedMembers = {
	/** The random key of their record. */
	key: { shape: isKey, since: 2, column: 'text', times: 'as-sent', rights: noted },
	/** The employer's ids for them, each hashed with a secret key of this device. */
	hashes: { shape: isList(isHex32), since: 2, column: 'texts', times: 'as-sent', rights: noted },
	/** The day on which they were deleted, and whether by a person or at the end of the retention period. */
	on: { shape: isStoredDay, since: 2, column: 'day', times: 'day', rights: ofTheServer },
	why: { shape: isOneOf(removalReasons), since: 2, column: 'text', times: 'as-sent', rights: ofTheServer },
	/** The key of the record under which they were brought back: as long as it is stored, they do not count as deleted. */
	lifted: {
		shape: orAbsent(isKey),
		since: 2,
		column: 'text',
		times: 'as-sent',
		rights: { ...lifting, remove: recruitersOfAll },
	},
} as const satisfies RecordMembers
