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
	batchDays: {
		what: 'The time for which something that is sent again is known',
		unit: 'days',
		beyond: 'It is taken as new: its records, which have changed since, are refused one by one.',
	},
	changesAtOnce: {
		what: 'The records in one answer to what has changed, beside those of the last change',
		unit: 'entries',
		beyond: 'The answer says that there are more, and the device asks again.',
	},
	maxSnapshotOpenings: {
		what: 'The openings that one snapshot is asked for by name',
		unit: 'entries',
		beyond: '422; the device asks for them in portions.',
	},
	maxChannels: {
		what: 'The channels on which one member is told of changes',
		unit: 'entries',
		beyond: '429; the device asks from time to time.',
	},
	maxSnapshots: {
		what: 'First loads that a server gives at once',
		unit: 'entries',
		beyond: '503 with `Retry-After`.',
	},
	maxSnapshotMilliseconds: {
		what: 'The time in which a device takes all records of one kind in a first load',
		unit: 'milliseconds',
		beyond: 'The load ends, and the device begins it again.',
	},
	auditAtOnce: {
		what: 'The entries of the audit that are shown at once',
		unit: 'entries',
		beyond: 'The page asks for those before them.',
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
		beyond: 'Days and instants of what was done become those of the server.',
	},
	maxOperationsAhead: {
		what: 'How many numbers the next operation may leave out',
		unit: 'entries',
		beyond: 'The operation, or the record with such a version, is refused.',
	},
	maxSourceCharacters: {
		what: 'The source of a parameter that the owner of a team sets',
		unit: 'characters',
		beyond: 'The field takes no more; 422.',
	},
	maxParameterStates: {
		what: 'What parameters of a team were set to, one time after the other',
		unit: 'entries',
		beyond: 'The oldest is forgotten; the audit still says that there was one.',
	},
	maxAppliedVersions: {
		what: 'The rule sets of which a team has applied a version',
		unit: 'entries',
		beyond:
			'A request that names one which is not there is refused: 422. A stored record is set aside; in a backup it is left out.',
	},
	presenceSeconds: {
		what: 'The time for which it counts that a member is at a candidate',
		unit: 'seconds',
		beyond: 'It is shown no more, and deleted by the next page that asks.',
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
