import type { LimitEntries } from './limit-entry'

/** The limits of what this server asks of other servers. */
export const limitsOfOutgoing = {
	outgoingMilliseconds: {
		value: 10_000,
		unit: 'milliseconds',
		what: 'The time that another server has, from finding its address to the end of its answer',
		beyond: 'The connection is closed, and what asked says that the other server did not answer.',
	},
	maxOutgoingAnswerBytes: {
		value: 1024 * 1024,
		unit: 'bytes',
		what: 'The answer of another server',
		beyond: 'The connection is closed before the rest is read; nothing of the answer is used.',
	},
	maxOutgoingHeaderBytes: {
		value: 16 * 1024,
		unit: 'bytes',
		what: 'The head of the answer of another server',
		beyond: 'As above.',
	},
	maxPrivateHosts: {
		value: 100,
		unit: 'entries',
		what: 'Hosts in `ALLOW_PRIVATE`',
		beyond: 'The server does not start, and says so.',
	},
} satisfies LimitEntries
