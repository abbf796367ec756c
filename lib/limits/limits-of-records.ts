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
		beyond: '422 but for the deletion, which is always possible.',
	},
	maxOpenRequests: {
		what: 'Those of them that wait for an answer',
		unit: 'entries',
		beyond: '422, until one is answered.',
	},
	answerDays: {
		what: 'The time within which a request is answered',
		unit: 'days',
		beyond: 'The page of the candidate and the team’s list say that it is overdue.',
	},
	maxDoneRequests: {
		what: 'Requests that are done that a team is shown',
		unit: 'entries',
		beyond: 'Older ones stand in the candidate’s copy alone.',
	},
	maxReadAtOnce: {
		what: 'Candidates whom a device says at once that a member has read',
		unit: 'entries',
		beyond: '422; the device tells them in portions.',
	},
} satisfies LimitRows
