import type { LimitRows } from './limit-row'

/** The limits for users of a candidate's own page, and for the team that answers. */
export const limitsOfRecords = {
	maxRequestCharacters: {
		what: 'What a candidate asks, and what is answered',
		unit: 'characters',
		beyond: '422.',
	},
	maxRequestsOfCandidate: {
		what: 'The requests of one candidate',
		unit: 'entries',
		beyond: '422, except for the deletion, which is always possible.',
	},
	maxOpenRequests: {
		what: 'Those of them that are open',
		unit: 'entries',
		beyond: '422, until one is answered.',
	},
	answerDays: {
		what: 'The time within which a request is answered',
		unit: 'days',
		beyond: 'The page of the candidate and the team’s list say that it is overdue.',
	},
	maxDoneRequests: {
		what: 'Completed requests that a team is shown',
		unit: 'entries',
		beyond: 'Older ones are only in the candidate’s copy.',
	},
	maxReadAtOnce: {
		what: 'Candidates whom a device reports at once as read by a member',
		unit: 'entries',
		beyond: '422; the device reports them in portions.',
	},
} satisfies LimitRows
