import * as z from 'zod/mini'
import { candidatesBody } from '../program-candidates-schema'
import '@/rules/no-eval'
import { candidateSchema } from '../candidate-schema'
import { evaluateRequestSchema } from '../evaluate-request'
import { nextRequestSchema } from '../next-request'
import {
	casesSchema,
	clausesSchema,
	faultyLineSchema,
	nextQuestionsSchema,
	problemSchema,
	resultSchema,
	rulesetListSchema,
	rulesetSchema,
	screenedLineSchema,
	sourcesSchema,
} from '../result-schema'
import { workspaceSchemas } from './workspace-schemas'

function jsonSchema(schema: z.ZodMiniType) {
	const { $schema, ...rest } = z.toJSONSchema(schema, {
		io: 'input',
		// The length of an id is a custom check: see candidate-schema.ts.
		override: ({ zodSchema, jsonSchema }) => {
			for (const check of zodSchema._zod.def.checks ?? []) {
				const { params } = check._zod.def as { params?: Record<string, unknown> }
				Object.assign(jsonSchema, params)
			}
		},
	})
	return rest
}

/** The schemas of requests and responses, by the names that the API description uses. */
export const openapiSchemas = {
	EvaluateRequest: jsonSchema(evaluateRequestSchema),
	Result: jsonSchema(resultSchema),
	NextRequest: jsonSchema(nextRequestSchema),
	NextQuestions: jsonSchema(nextQuestionsSchema),
	Candidate: jsonSchema(candidateSchema),
	ScreenedLine: jsonSchema(screenedLineSchema),
	FaultyLine: jsonSchema(faultyLineSchema),
	RulesetList: jsonSchema(rulesetListSchema),
	Ruleset: jsonSchema(rulesetSchema),
	Cases: jsonSchema(casesSchema),
	Clauses: jsonSchema(clausesSchema),
	Sources: jsonSchema(sourcesSchema),
	Problem: jsonSchema(problemSchema),
	CandidatesBody: jsonSchema(candidatesBody),
	...workspaceSchemas,
	Health: {
		type: 'object',
		required: ['status', 'version', 'database'],
		properties: {
			status: { enum: ['ok', 'degraded'] },
			version: { type: 'string' },
			database: { enum: ['ok', 'partly', 'read-only', 'away', 'off'] },
			faults: { type: 'array', items: { enum: ['disk-full'] } },
		},
	},
}
