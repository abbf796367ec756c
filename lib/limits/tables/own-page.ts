import type { LimitEntries } from './limit-entry'

/** The limits for users of a candidate’s own page, and for the team that answers. */
export const limitsOfOwnPage = {
	maxRequestCharacters: {
		value: 1000,
		unit: 'characters',
		what: 'What a candidate asks, and what is answered',
		beyond: '422.',
	},
	maxRequestsOfCandidate: {
		value: 300,
		unit: 'entries',
		what: 'The requests of one candidate',
		beyond: '422, except for the deletion, which is always possible.',
	},
	maxOpenRequests: {
		value: 10,
		unit: 'entries',
		what: 'The requests of one candidate that are open',
		beyond: '422, until one is answered.',
	},
	maxRegisterCharacters: {
		value: 2000,
		unit: 'characters',
		what: 'An answer of an owner in the register of processing',
		beyond: '422.',
	},
	answerDays: {
		value: 30,
		unit: 'days',
		what: 'The time within which a request is answered',
		beyond: 'The page of the candidate and the team’s list say that it is overdue.',
	},
	maxDoneRequests: {
		value: 100,
		unit: 'entries',
		what: 'Completed requests that a team is shown',
		beyond: 'Older ones are only in the candidate’s copy.',
	},
	maxReadAtOnce: {
		value: 100,
		unit: 'entries',
		what: 'Candidates whom a device reports at once as read by a member',
		beyond: '422; the device reports them in portions.',
	},
} satisfies LimitEntries
