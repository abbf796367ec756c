import { writeLimits } from '@/lib/limits/write-limits'
import program from '@/package.json'
import { maxQuestions } from '@/rules/asking/limits'
import { rulesetIds } from '@/rules/rulesets/ids'
import {
	json,
	largestBody,
	namedFaults,
	noRoom,
	problemResponse,
	refer,
	refusedBody,
	wrongMethod,
} from './openapi-responses'
import { openapiSchemas } from './openapi-schemas'
import { programSecurity, workspacePaths } from './workspace-paths'

const example = {
	ruleset: 'article',
	facts: { jobOffer: 'verbal', paidInMoney: false, annualPayCny: 240_000, knowsCustoms: null },
	asOf: '2026-11-24',
}

const nextExample = {
	rulesets: ['article', 'k-published'],
	facts: { nationalities: ['NG'], age: 29, jobOffer: null },
	asOf: '2026-11-24',
}

const exampleLines = `${JSON.stringify({ id: 'a', facts: example.facts })}\n${JSON.stringify({ id: 'b', facts: {} })}\n`

/** The API description, OpenAPI 3.1. */
export const openapi = {
	openapi: '3.1.0',
	info: {
		title: 'K-visa Check',
		version: program.version,
		description: [
			'Checks answers against four sets of conditions, each apart and labelled. A result is a self-check, not advice and not a decision of any authority. Nothing that is sent here without a token is stored.',
			'Every answer carries the id of its request in the header X-Request-Id; a problem names it as instance.',
			'Pages of every origin may call all of it, without credentials, but what is under /workspace: that is for programs with a token of a team, and what they send there is stored in the team’s list.',
			'## Limits',
			writeLimits('The API'),
			writeLimits('The server'),
			writeLimits('Programs of a team'),
			'A server takes a number of streams and of other bodies at once, and cuts off a request on whose connection too little moves; its operator sets how many and how little.',
		].join('\n\n'),
		license: { name: 'MIT', identifier: 'MIT' },
	},
	servers: [{ url: '/api/v1' }],
	paths: {
		'/evaluate': {
			post: {
				operationId: 'evaluate',
				summary: 'Evaluate one person under one rule set',
				description:
					'asOf, today in Shanghai if absent, also chooses the version of the rule set: the newest whose first day (effectiveFrom, without one version) is on or before it, else the oldest; version names another one of those that GET /rulesets lists. A parameter that is set counts from its date. reason has the fewest given facts that have the same outcome by themselves: no set of fewer does, and among equally few it is the first in the order of the facts; it is empty while the outcome is undetermined.',
				requestBody: {
					required: true,
					content: { 'application/json': { schema: refer('EvaluateRequest'), example } },
				},
				responses: {
					200: json('The result, with a reason for every criterion.', 'Result'),
					...refusedBody,
					...noRoom,
				},
			},
		},
		'/next': {
			post: {
				operationId: 'next',
				summary: 'What to ask next until the outcomes are settled',
				description: `Stateless: send all answers each time. A fact that is given, null included ("not sure"), is answered and not asked again. An outcome is null while a further answer can change it under some value of the parameters that are unset; else it stays what it is. asOf chooses the versions of the rule sets and the parameters, as in evaluate. Ask the facts of ask in their order, at most ${maxQuestions} at once; left counts what is still to come: max the facts that can still change an outcome, min the fewest answers after which none can.`,
				requestBody: {
					required: true,
					content: { 'application/json': { schema: refer('NextRequest'), example: nextExample } },
				},
				responses: {
					200: json('What to ask next; nothing once every outcome is settled.', 'NextQuestions'),
					...refusedBody,
					...noRoom,
				},
			},
		},
		'/screen': {
			post: {
				operationId: 'screen',
				summary: 'Screen any number of people under one rule set, one a line',
				description: `A stream in and a stream out, in the same order: each line is answered as it comes, and reading waits for a slow reader, so read while you send. Empty lines are skipped. A line with faults, or one over ${largestBody}, is answered by ${namedFaults} faults, more says how many beside them, and the rest goes on. Lines end in LF or CRLF.`,
				parameters: [
					{
						name: 'ruleset',
						in: 'query',
						required: true,
						schema: { type: 'string', enum: rulesetIds },
					},
					{
						name: 'asOf',
						in: 'query',
						description: 'Chooses the version of the rule set and the parameters, as in evaluate.',
						schema: { type: 'string', format: 'date' },
					},
				],
				requestBody: {
					required: true,
					content: { 'application/x-ndjson': { schema: refer('Candidate'), example: exampleLines } },
				},
				responses: {
					200: {
						description: 'A line for each candidate.',
						content: {
							'application/x-ndjson': { schema: { oneOf: [refer('ScreenedLine'), refer('FaultyLine')] } },
						},
					},
					404: problemResponse('No such rule set.'),
					...wrongMethod,
					415: problemResponse('Another content type than application/x-ndjson.'),
					422: problemResponse(
						`Faults in the query, ${namedFaults} named in errors; more says how many beside them.`,
					),
					...noRoom,
				},
			},
		},
		'/rulesets': {
			get: {
				operationId: 'listRulesets',
				summary: 'All rule sets, each in its newest version, with the days of all its versions',
				responses: { 200: json('The rule sets.', 'RulesetList'), ...wrongMethod },
			},
		},
		'/rulesets/{id}': {
			get: {
				operationId: 'getRuleset',
				summary: 'One rule set as data, in its newest version',
				parameters: [
					{ name: 'id', in: 'path', required: true, schema: { type: 'string', enum: rulesetIds } },
				],
				responses: {
					200: json('Facts, criteria with their conditions, parameters.', 'Ruleset'),
					404: problemResponse('No such rule set.'),
					...wrongMethod,
				},
			},
		},
		'/rulesets/{id}/cases': {
			get: {
				operationId: 'getCases',
				summary: 'People at the edges of a rule set, with the results as written by hand',
				description:
					'Send facts, parameters and asOf of each case to /evaluate: outcome and criteria must be those of the case. why says what is at the edge, source where the condition stands; readBy is null while nobody who knows the law has read the case; else it says who has, when, and whether they agree, and why if they do not.',
				parameters: [
					{ name: 'id', in: 'path', required: true, schema: { type: 'string', enum: rulesetIds } },
				],
				responses: {
					200: json('The cases, in the order of the criteria.', 'Cases'),
					404: problemResponse('No such rule set.'),
					...wrongMethod,
				},
			},
		},
		'/rulesets/{id}/clauses': {
			get: {
				operationId: 'getClauses',
				summary: 'Every clause of the official texts that a rule set rests on',
				description:
					'Each in its own words (null: they were not read), what it means, and its state: modelled, open (a way that an authority settles), left-out or unsettled. by names what of the rules it is behind, why says why it is not checked. Empty for article and h1b.',
				parameters: [
					{ name: 'id', in: 'path', required: true, schema: { type: 'string', enum: rulesetIds } },
				],
				responses: {
					200: json('The clauses, text by text.', 'Clauses'),
					404: problemResponse('No such rule set.'),
					...wrongMethod,
				},
			},
		},
		'/sources': {
			get: {
				operationId: 'listSources',
				summary: 'Every source, once, with the day on which it was read',
				description:
					'read says how: official (the page of the body that issued it), original (the own page of another body), copy or quotation. age is in days at asOf, today in Shanghai if absent. excerpt holds the words that we rest on most, with their SHA-256 in UTF-8. address is the page that was read, official the official one where it is known but was not opened. until is the last day of the figures in it.',
				parameters: [{ name: 'asOf', in: 'query', schema: { type: 'string', format: 'date' } }],
				responses: {
					200: json('The sources.', 'Sources'),
					...wrongMethod,
					422: problemResponse('Faults in the query.'),
				},
			},
		},
		'/openapi.json': {
			get: {
				operationId: 'getOpenapi',
				summary: 'This description',
				responses: {
					200: {
						description: 'OpenAPI 3.1',
						content: { 'application/json': { schema: { type: 'object', additionalProperties: true } } },
					},
					...wrongMethod,
				},
			},
		},
		'/health': {
			get: {
				operationId: 'getHealth',
				summary: 'Whether the service runs',
				description:
					'database is that of the workspace of a team: ok, partly while one of its servers is away and the rest of it can be used, read-only while it answers but nothing can be saved in it, away while it does not answer, off where there is none or nobody has used it yet. The rest of the API needs none. status is degraded, with faults, where something of it needs an operator: disk-full.',
				responses: { 200: json('It runs.', 'Health'), ...wrongMethod },
			},
		},
		...workspacePaths,
	},
	components: {
		schemas: openapiSchemas,
		securitySchemes: programSecurity,
	},
}
