// The addresses for programs that have a token of a team's workspace, in the API description.

import { localeIds } from '@/lib/i18n/locales'
import {
	maxPageEntries,
	maxRequestKeyCharacters,
	requestKeyDays,
	usualPageEntries,
} from '@/lib/limits/program-limits'
import type { ProgramScope } from '@/lib/records/rights/program-scopes'
import { largestBody, namedFaults, noRoom, problemResponse, refer, wrongMethod } from './openapi-responses'

const queryOf = (name: string, schema: object, description: string, required = false) => ({
	name,
	in: 'query',
	...(required && { required }),
	description,
	schema,
})

const paging = [
	queryOf(
		'limit',
		{ type: 'integer', minimum: 1, maximum: maxPageEntries, default: usualPageEntries },
		'How many entries at most.',
	),
	queryOf('cursor', { type: 'string' }, 'next of the answer before.'),
]
const inOpening = queryOf('opening', { type: 'string' }, 'Only those of this opening.')

const refused = (scope: ProgramScope) => ({
	401: problemResponse('No token, or one that is not valid any more.'),
	403: problemResponse(`The token lacks the scope ${scope}.`),
	...wrongMethod,
	422: problemResponse(`Faults in the request, ${namedFaults} named in errors.`),
	...noRoom,
})

const answer = (name: string, description: string) => ({
	description,
	content: { 'application/json': { schema: refer(name) } },
})

const security = [{ program: [] }]

/** The addresses for programs. */
export const workspacePaths = {
	'/workspace/candidates': {
		get: {
			operationId: 'listCandidates',
			summary: 'The candidates that a token sees, in the order of their keys',
			security,
			parameters: [...paging, inOpening],
			responses: {
				200: answer('ProgramCandidates', 'A part of them.'),
				404: problemResponse('No such opening.'),
				...refused('results:read'),
			},
		},
		post: {
			operationId: 'putCandidates',
			summary: 'Add candidates, or what is new about them',
			description: `All of a request or nothing of it. A candidate is known by key, else by id (the employer’s own); who is not known is new and needs openings and an id or a name. Answers that are given replace those that came from a sheet or a program; what a person corrected or replied stays, and so does what says more: kept names it. Openings are added, never taken away. With an Idempotency-Key the same request, sent again within ${requestKeyDays} days, gets the same answer and changes nothing.`,
			security,
			parameters: [
				{
					name: 'Idempotency-Key',
					in: 'header',
					schema: { type: 'string', minLength: 1, maxLength: maxRequestKeyCharacters },
				},
			],
			requestBody: {
				required: true,
				content: {
					'application/json': {
						schema: refer('CandidatesBody'),
						example: {
							candidates: [
								{
									id: '17',
									name: 'Amina',
									openings: ['engineers'],
									facts: { nationalities: ['NG'], age: 29 },
								},
							],
						},
					},
				},
			},
			responses: {
				200: answer('ProgramPut', 'What became of each, in order.'),
				400: problemResponse('Not valid JSON.'),
				404: problemResponse('A key or an opening that is not there for this token; errors names each.'),
				409: problemResponse('Another request has come with this Idempotency-Key.'),
				413: problemResponse(`Over ${largestBody}.`),
				415: problemResponse('Another content type than application/json.'),
				...refused('candidates:write'),
			},
		},
	},
	'/workspace/results': {
		get: {
			operationId: 'listResults',
			summary: 'The results of the candidates of an opening, with reasons',
			description:
				'By the answers of the candidate and of the opening, the parameters and the versions of rule sets that the team has applied: what the team’s own pages show. Each result is that of POST /evaluate without the ways to another one; with locale it also has said, the outcome and each condition in words. A person decides.',
			security,
			parameters: [
				queryOf('opening', { type: 'string' }, 'The opening.', true),
				...paging,
				queryOf('locale', { enum: localeIds }, 'The language of said.'),
			],
			responses: {
				200: answer('ProgramResults', 'A part of them.'),
				404: problemResponse('No such opening.'),
				...refused('results:read'),
			},
		},
	},
	'/workspace/openings': {
		get: {
			operationId: 'listOpenings',
			summary: 'The openings that a token sees',
			security,
			parameters: paging,
			responses: { 200: answer('ProgramOpenings', 'A part of them.'), ...refused('results:read') },
		},
	},
	'/workspace/decisions': {
		get: {
			operationId: 'listDecisions',
			summary: 'What people decided',
			security,
			parameters: [...paging, inOpening],
			responses: {
				200: answer('ProgramDecisions', 'A part of them.'),
				404: problemResponse('No such opening.'),
				...refused('results:read'),
			},
		},
	},
	'/workspace/audit': {
		get: {
			operationId: 'listAudit',
			summary: 'The audit, the oldest entries first: ids and counts',
			security,
			parameters: [
				...paging,
				queryOf('after', { type: 'integer', minimum: 0 }, 'Only entries with greater numbers.'),
			],
			responses: { 200: answer('ProgramAudit', 'A part of it.'), ...refused('audit:read') },
		},
	},
}

/** How programs name themselves. */
export const programSecurity = {
	program: {
		type: 'http',
		scheme: 'bearer',
		description: 'A token that an owner of the team makes on the page “Programs”.',
	},
}
