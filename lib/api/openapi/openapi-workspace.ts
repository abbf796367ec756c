// The part of the API description for programs that have a token of a team's workspace.

import { localeIds } from '@/lib/i18n/locales'
import {
	maxPageEntries,
	maxRequestKeyCharacters,
	requestKeyDays,
	usualPageEntries,
} from '@/lib/limits/program-limits'
import type { ProgramScope } from '@/lib/records/rights/program-scopes'
import { largestBody, namedFaults, noRoom, problemResponse, refer, wrongMethod } from './openapi-responses'

const key = { type: 'string', description: 'The key of a candidate.' } as const
const opening = { type: 'string', description: 'The id of an opening.' } as const
const next = {
	type: ['string', 'null'],
	description: 'What to give as cursor for what follows; null if nothing does.',
} as const
const openings = {
	description: 'Ids of the openings that the token sees, or all.',
	oneOf: [{ const: 'all' }, { type: 'array', items: { type: 'string' } }],
} as const

const listOf = (name: string, required: readonly string[], properties: object) => ({
	type: 'object',
	required: [name, 'next'],
	properties: { [name]: { type: 'array', items: { type: 'object', required, properties } }, next },
})

const facts = { type: 'object', additionalProperties: true } as const

/** The schemas of what programs are answered. */
export const workspaceSchemas = {
	ProgramCandidates: listOf('candidates', ['key', 'id', 'name', 'openings', 'facts', 'savedOn'], {
		key,
		id: { type: 'string', description: 'The employer’s own id; may be empty.' },
		name: { type: 'string' },
		openings,
		facts,
		savedOn: { type: 'string', format: 'date' },
	}),
	ProgramPut: {
		type: 'object',
		required: ['candidates'],
		properties: {
			candidates: {
				type: 'array',
				items: {
					type: 'object',
					required: ['key', 'was', 'kept'],
					properties: {
						key,
						was: { enum: ['added', 'changed', 'as-before'] },
						kept: {
							type: 'array',
							description: 'The fields in which what is there was kept: a person said it, or it says more.',
							items: { type: 'string' },
						},
					},
				},
			},
		},
	},
	ProgramResults: {
		type: 'object',
		required: ['opening', 'asOf', 'candidates', 'next'],
		properties: {
			opening,
			asOf: { type: 'string', format: 'date' },
			candidates: {
				type: 'array',
				items: {
					type: 'object',
					required: ['key', 'id', 'results'],
					properties: {
						key,
						id: { type: 'string' },
						results: { type: 'array', items: { type: 'object', additionalProperties: true } },
					},
				},
			},
			next,
		},
	},
	ProgramOpenings: listOf('openings', ['id', 'name', 'rulesets', 'facts', 'noSpecialRoutes'], {
		id: { type: 'string' },
		name: { type: 'string' },
		rulesets: { type: 'array', items: { type: 'string' } },
		facts,
		noSpecialRoutes: { type: 'boolean' },
	}),
	ProgramDecisions: listOf('decisions', ['candidate', 'opening', 'choice', 'by', 'reason', 'on', 'advice'], {
		candidate: key,
		opening,
		choice: { type: 'string' },
		by: { type: 'string', description: 'The name of the member who decided.' },
		reason: { type: 'string' },
		on: { type: 'string', format: 'date' },
		advice: {
			type: 'object',
			description: 'What the rules gave on that day.',
			required: ['ruleset', 'version', 'outcome'],
			properties: {
				ruleset: { type: 'string' },
				version: { type: 'string' },
				outcome: { type: 'string' },
			},
		},
	}),
	ProgramAudit: listOf('entries', ['number', 'at', 'actor', 'kind', 'about', 'hash'], {
		number: { type: 'integer' },
		at: { type: 'string', format: 'date-time' },
		actor: {
			type: ['string', 'null'],
			description:
				'The id of a member or a program; null for the server and for visitors who are not signed in.',
		},
		kind: { type: 'string' },
		about: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
		hash: { type: 'string', description: 'Each covers the one before.' },
	}),
}

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
