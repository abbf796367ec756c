import type { LimitRows } from './limit-row'

/** The limits of the exchange between a device and the server of a team. */
export const limitsOfExchange = {
	maxBatchEntries: {
		what: 'The records that a device sends at once',
		unit: 'entries',
		beyond: '422, and nothing of it is stored.',
	},
	maxBatchBytes: {
		what: 'What a device sends at once',
		unit: 'bytes',
		beyond: '413, and nothing of it is stored.',
	},
	maxRecordDepth: {
		what: 'Lists and objects within one another in a record that a device sends',
		unit: 'levels',
		beyond: 'The record is refused; the others are stored.',
	},
	maxEditEntries: {
		what: 'A change for which free space on the disk is not looked at first',
		unit: 'entries',
		beyond: 'It counts as an import, which has to leave room: else 503, and it waits on the device.',
	},
	importFactor: {
		what: 'The room that an import is taken to need, by its own bytes',
		unit: 'times',
		beyond: '503, as above.',
	},
	batchDays: {
		what: 'The time for which something that is sent again is recognised',
		unit: 'days',
		beyond: 'It counts as new: its records, which have changed since, are refused one by one.',
	},
	changesAtOnce: {
		what: 'The records in one answer to what has changed, not counting those of the last change',
		unit: 'entries',
		beyond: 'The answer says that there are more, and the device asks again.',
	},
	maxSnapshotOpenings: {
		what: 'The openings that one snapshot is requested for by name',
		unit: 'entries',
		beyond: '422; the device requests them in portions.',
	},
	maxChannels: {
		what: 'The channels on which one member is notified of changes',
		unit: 'entries',
		beyond: '429; the device polls instead.',
	},
	maxSnapshots: {
		what: 'Initial loads that a server sends at once',
		unit: 'entries',
		beyond: '503 with `Retry-After`.',
	},
	maxSnapshotMilliseconds: {
		what: 'The time for sending all records of one kind in an initial load',
		unit: 'milliseconds',
		beyond: 'The load ends, and the device starts it again.',
	},
	auditAtOnce: {
		what: 'The entries of the audit that are shown at once',
		unit: 'entries',
		beyond: 'The page requests earlier ones.',
	},
	maxAuditChoices: {
		what: 'The kinds, or the members, by which the audit is filtered at once',
		unit: 'entries',
		beyond: '422.',
	},
	maxChangesShown: {
		what: 'The changed values that are shown of an entry of the audit',
		unit: 'entries',
		beyond: 'The page says how many there are beside them.',
	},
	maxAuditRows: {
		what: 'The entries in a file of the audit',
		unit: 'rows',
		beyond: 'The file ends there and says so; later days are saved by a filter.',
	},
	maxCheckedEntries: {
		what: 'The entries of an audit up to which showing it checks the whole chain',
		unit: 'entries',
		beyond: 'The page says that it was not checked; `npm run audit:verify` checks it.',
	},
	maxDeviceCandidates: {
		what: 'The candidates of a team that one device holds when it loads the list',
		unit: 'entries',
		beyond: 'The member chooses which openings this device holds; the others stay on the server.',
	},
	maxCopyDays: {
		what: 'The days for which devices keep their copy of the list',
		unit: 'days',
		beyond: '422; the field says so.',
	},
	maxClockAhead: {
		what: 'How far the clock of a device may be ahead',
		unit: 'milliseconds',
		beyond: 'Days and instants of its operations are replaced with those of the server.',
	},
	maxOperationsAhead: {
		what: 'How many numbers the next operation may skip',
		unit: 'entries',
		beyond: 'The operation, or the record with such a version, is refused.',
	},
	maxSourceCharacters: {
		what: 'The source of a parameter that the owner of a team sets',
		unit: 'characters',
		beyond: 'The field takes no more; 422.',
	},
	maxParameterStates: {
		what: 'The past states of a team’s parameters',
		unit: 'entries',
		beyond: 'The oldest is forgotten; the audit still says that there was one.',
	},
	maxAppliedVersions: {
		what: 'The rule sets of which a team has applied a version',
		unit: 'entries',
		beyond:
			'A request that names one which is not there is refused: 422. A stored record is set aside; in a backup it is left out.',
	},
	shorterRetentionHours: {
		what: 'The time until a shorter retention period of a team takes effect',
		unit: 'hours',
		beyond: 'Whoever is kept for longer is deleted; until then an owner can stop it.',
	},
	presenceSeconds: {
		what: 'The time for which a member counts as being at a candidate',
		unit: 'seconds',
		beyond: 'It is no longer shown, and deleted by the next page that asks.',
	},
	maxPagesOfDevice: {
		what: 'The pages of one device that are at a candidate',
		unit: 'entries',
		beyond: 'Further ones are not shown to colleagues.',
	},
	maxPresent: {
		what: 'The colleagues at candidates whom one answer names',
		unit: 'entries',
		beyond: 'Further ones are not shown.',
	},
} satisfies LimitRows
