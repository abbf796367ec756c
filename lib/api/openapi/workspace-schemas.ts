// What programs that have a token of a team's workspace are answered, in the API description.

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
