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
} as const satisfies LimitEntries
