import { maxChunkEntries, maxRecordKeyCharacters } from '@/lib/limits/limits'
import type { RecordMembers } from './member'
import type { Rights } from './rights/right'
import { loggedOnce, recruitersOfAll, writersOfNotes, writtenWithNotes } from './rights/usual-rights'
import { has, isKey, isList, isOneOf, isRecord, isText, isWhole, orAbsent } from './shapes/shape-checks'

/** The stores whose changes operations remember, member by member. */
export const patchedStores = ['candidates', 'decisions', 'roles'] as const

const isRecordKey = isText(maxRecordKeyCharacters, 1)
const areKeys = isList(isRecordKey, { max: maxChunkEntries })

/** What an operation did to one record; the states in it are checked where they are used. */
const isPatch = has({
	store: isOneOf(patchedStores),
	key: isRecordKey,
	was: isWhole(0),
	before: orAbsent(isRecord),
	after: orAbsent(isRecord),
	into: orAbsent(isKey),
})

/** The keys of created records, by store. */
const areCreated = (value: unknown): value is Readonly<Record<string, readonly string[]>> =>
	isRecord(value) && Object.values(value).every(areKeys)

/** Who may do what with a chunk as a whole. */
export const chunkRights: Rights = { ...writtenWithNotes, remove: recruitersOfAll }

/** A chunk of what an operation did. */
export const chunkMembers = {
	operation: { shape: isKey, since: 2, column: 'text', times: 'as-sent', rights: loggedOnce },
	part: { shape: isWhole(0), since: 2, column: 'whole', times: 'as-sent', rights: loggedOnce },
	/** Records that it created: only named, except for decisions. What has been forgotten leaves; nothing is added. */
	created: {
		shape: areCreated,
		since: 2,
		column: 'json',
		times: 'as-sent',
		rights: { ...loggedOnce, change: writersOfNotes },
	},
	patches: {
		shape: isList(isPatch, { max: maxChunkEntries }),
		since: 2,
		column: 'patches',
		times: 'as-sent',
		rights: { ...loggedOnce, change: writersOfNotes, by: 'opening' },
	},
} as const satisfies RecordMembers
