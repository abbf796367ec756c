import type { LimitEntries } from './limit-entry'

/** The limits for programs that read and add in a workspace by a token. */
export const limitsOfPrograms = {
	maxPrograms: {
		value: 50,
		unit: 'entries',
		what: 'The programs of a workspace that have a token',
		beyond: '422, until one has ended.',
	},
	usualProgramDays: {
		value: 90,
		unit: 'days',
		what: 'The time for which a program’s token is valid, if nothing else is chosen',
		beyond: 'It opens nothing any more: 401.',
	},
	maxProgramDays: {
		value: 366,
		unit: 'days',
		what: 'The time for which a program’s token is valid, at most',
		beyond: '422.',
	},
	usualPageEntries: {
		value: 100,
		unit: 'entries',
		what: 'What a program reads at once without `limit`',
		beyond: 'The rest follows by `next`.',
	},
	maxPageEntries: {
		value: 500,
		unit: 'entries',
		what: 'What a program reads, or adds, at once',
		beyond: '422.',
	},
	maxRequestKeyCharacters: {
		value: 200,
		unit: 'characters',
		what: 'An `Idempotency-Key`',
		beyond: '422.',
	},
	requestKeyDays: {
		value: 2,
		unit: 'days',
		what: 'The time for which an `Idempotency-Key` is remembered',
		beyond: 'The same request counts as a new one.',
	},
	maxWebhookAddressCharacters: {
		value: 1000,
		unit: 'characters',
		what: 'The address at which a program is told of changes',
		beyond: '422.',
	},
	maxMessageEntries: {
		value: 500,
		unit: 'entries',
		what: 'The records that one message to a program names',
		beyond: 'The rest comes in the next one.',
	},
	webhookPauseSeconds: {
		value: 20,
		unit: 'seconds',
		what: 'The time between two looks at what programs are to be told',
		beyond: 'A message comes that much later.',
	},
	webhookLeaseMinutes: {
		value: 2,
		unit: 'minutes',
		what: 'The time for which a message belongs to the process that sends it',
		beyond: 'Another one sends it again, under the same id.',
	},
	webhookDays: {
		value: 3,
		unit: 'days',
		what: 'The time for which a message that is not taken is tried',
		beyond: 'Its webhook stops, says so to the owners, and goes on there once they say so.',
	},
	maxReceiverAnswerBytes: {
		value: 16_384,
		unit: 'bytes',
		what: 'The answer of a receiver',
		beyond: 'It counts as not taken.',
	},
} as const satisfies LimitEntries
