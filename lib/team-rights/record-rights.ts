import type { Right, Rights } from '@/lib/records/rights/right'
import type { Operation, PatchChunk } from '@/lib/screening/model/operations'
import type { Candidate, Decision, Role, Settings, SheetRecord } from '@/lib/screening/model/records'
import type { Removed } from '@/lib/screening/model/removed'

/** The rights in one field of a record. A field that nobody may write is the server's: what is sent for it is ignored. */
export type FieldRights = Rights & {
	/** It is added with the record, and not later. */
	readonly isFixed?: true
	/** Its entries belong to one opening each: who does not see that one neither sees nor changes them. */
	readonly by?: 'opening'
	/** It is written by a route of its own, not with the record. */
	readonly route?: string
}

/** The rights in a record as a whole, and in each of its fields. */
export type RecordRights<T> = {
	readonly whole: Rights
	readonly fields: { readonly [M in keyof Required<T>]: FieldRights }
}

/** The records of a team's list. A member that one of them gains does not compile until it has a row below. */
type Records = {
	readonly settings: Omit<Settings, 'notice' | 'decider' | 'areKeysOff'>
	readonly roles: Role
	readonly sheets: SheetRecord
	readonly candidates: Candidate
	readonly decisions: Decision
	readonly operations: Operation
	readonly patches: PatchChunk
	readonly removed: Removed
}

// Who: by permission, the least of the record's openings that they have to see.
const everybody: Right = { owner: 'none', screener: 'none', viewer: 'none' }
const whoSees: Right = { owner: 'some', screener: 'some', viewer: 'some' }
const owners: Right = { owner: 'none' }
const makers: Right = { owner: 'none', screener: 'none' }
const screeners: Right = { owner: 'some', screener: 'some' }
const screenersOfAll: Right = { owner: 'all', screener: 'all' }

/** What is there for those who see the record, and written by nobody. */
const shown: Rights = { read: whoSees, export: whoSees }
/** What is there for everybody, and written by nobody. */
const open: Rights = { read: everybody, export: everybody }
/** What is set when the record is added, and stays. */
const once: FieldRights = { ...shown, add: screeners, isFixed: true }
const written: Rights = { ...shown, add: screeners, change: screeners, remove: screeners }
const writtenByOpening: FieldRights = { ...written, by: 'opening' }
const ofOwners: Rights = { ...open, add: owners, change: owners, remove: owners }

/** Who may do what with each field of each record of a team's list. */
export const recordRights: { readonly [N in keyof Records]: RecordRights<Records[N]> } = {
	settings: {
		// They exist from the first moment on, and are not removed.
		whole: { ...open, change: owners },
		fields: {
			keptDays: { ...open, change: owners, route: 'retention' },
			shorter: { ...open, add: owners, change: owners, remove: owners, route: 'retention' },
			company: ofOwners,
			contact: ofOwners,
			erasures: open,
			parameters: { ...open, add: owners, change: owners, route: 'parameters' },
		},
	},
	roles: {
		whole: { ...written, add: makers },
		fields: {
			id: once,
			name: written,
			gap: written,
			rulesets: written,
			facts: written,
			noSpecialRoutes: written,
			stages: written,
			views: written,
			createdOn: shown,
			changedOn: shown,
			version: written,
		},
	},
	sheets: {
		whole: { ...written, add: makers, remove: screenersOfAll },
		fields: {
			id: once,
			file: once,
			headings: once,
			mapping: once,
			takenOn: shown,
			said: written,
		},
	},
	candidates: {
		whole: { ...written, add: screenersOfAll, remove: screenersOfAll },
		fields: {
			key: once,
			id: written,
			name: written,
			email: written,
			birthDate: written,
			facts: written,
			origins: written,
			roles: writtenByOpening,
			source: written,
			cells: written,
			faults: written,
			consents: written,
			withdrawn: written,
			gone: written,
			distinct: written,
			// Without it, the record may end earlier: that is for those who may delete it.
			kept: { ...shown, add: screeners, change: screenersOfAll, remove: screenersOfAll },
			progress: writtenByOpening,
			notes: writtenByOpening,
			documents: written,
			savedOn: shown,
			version: written,
			alsoKeys: written,
			alsoIds: written,
			alsoEmails: written,
		},
	},
	decisions: {
		whole: written,
		fields: {
			candidate: once,
			role: once,
			choice: written,
			by: shown,
			reason: written,
			on: written,
			advice: written,
			version: written,
		},
	},
	operations: {
		whole: { ...written, remove: screenersOfAll },
		fields: {
			id: once,
			sequence: once,
			at: once,
			by: shown,
			kind: once,
			roles: { ...once, by: 'opening' },
			created: once,
			changed: once,
			name: once,
			// It may have to be forgotten with somebody.
			reason: { ...once, remove: screeners },
			undoes: once,
			undone: written,
		},
	},
	patches: {
		whole: { ...written, remove: screenersOfAll },
		fields: {
			operation: once,
			part: once,
			// What has been forgotten leaves them; nothing is added.
			created: { ...once, change: screeners },
			patches: { ...once, change: screeners, by: 'opening' },
		},
	},
	removed: {
		whole: { read: everybody, add: screenersOfAll, change: screenersOfAll },
		fields: {
			key: { read: everybody, add: screenersOfAll, isFixed: true },
			hashes: { read: everybody, add: screenersOfAll, isFixed: true },
			on: { read: everybody },
			why: { read: everybody },
			lifted: { read: everybody, add: screenersOfAll, change: screenersOfAll, remove: screenersOfAll },
		},
	},
}
