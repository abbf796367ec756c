import * as z from 'zod/mini'
import { clauseStates, lawRulesetIds } from '@/lib/law/clauses/clause'
import { maxNamedFaults } from '@/lib/limits/limits'
import { maxQuestions } from '@/rules/asking/limits'
import { factIds } from '@/rules/facts'
import { factsSchema } from '@/rules/facts-schema'
import { parameterIds } from '@/rules/parameters'
import { rulesetIds } from '@/rules/rulesets/ids'
import '@/rules/no-eval'
import { evaluateRequestSchema } from './evaluate-request'

const factId = z.enum(factIds)
const source = z.strictObject({ id: z.string(), at: z.string() })
const status = z.enum(['opinion', 'published', 'analogy'])
const interval = { low: z.number(), high: z.number() }

const criterion = z.strictObject({
	id: z.string(),
	kind: z.enum(['exempting', 'required', 'supporting', 'informative']),
	result: z.enum(['met', 'unmet', 'unknown']),
	restsOn: z.array(factId),
	because: z.strictObject({
		unanswered: z.array(factId),
		inconclusive: z.array(factId),
		unsettled: z.array(z.enum(parameterIds)),
	}),
	sources: z.array(source),
})

/** The response of POST /api/v1/evaluate, for its description and tests. */
export const resultSchema = z.strictObject({
	ruleset: z.strictObject({
		id: z.enum(rulesetIds),
		version: z.iso.date(),
		status,
		inForce: z.nullable(z.boolean()),
	}),
	asOf: z.iso.date(),
	outcome: z.enum(['eligible', 'ineligible', 'undetermined', 'not-needed']),
	strength: z.strictObject({ met: z.int(), total: z.int() }),
	criteria: z.array(criterion),
	continuing: z.array(z.strictObject({ id: z.string(), sources: z.array(source) })),
	missing: z.array(factId),
	reason: z.array(factId),
	points: z.optional(
		z.strictObject({ ...interval, factors: z.array(z.strictObject({ id: z.string(), ...interval })) }),
	),
	changes: z.array(z.array(z.strictObject({ fact: factId, from: z.unknown(), to: z.unknown() }))),
	assumes: z.array(z.enum(parameterIds)),
	blockedBy: z.array(z.string()),
})

/** The response of POST /api/v1/next. */
export const nextQuestionsSchema = z.strictObject({
	asOf: z.iso.date(),
	rulesets: z.partialRecord(
		z.enum(rulesetIds),
		z.strictObject({ outcome: z.nullable(resultSchema.shape.outcome) }),
	),
	ask: z.array(factId).check(z.maxLength(maxQuestions)),
	left: z.strictObject({ min: z.int(), max: z.int() }),
})

/** A candidate in the response of POST /api/v1/screen. */
export const screenedLineSchema = z.strictObject({
	id: z.string(),
	outcome: resultSchema.shape.outcome,
	criteria: z.record(z.string(), criterion.shape.result),
	missing: z.array(factId),
})

/** The first faults, and how many more there are. */
const faults = {
	errors: z
		.array(z.strictObject({ pointer: z.string(), detail: z.string() }))
		.check(z.maxLength(maxNamedFaults)),
	more: z.optional(z.int().check(z.gte(1))),
}

/** A line with faults in the response of POST /api/v1/screen; `line` counts from 1. */
export const faultyLineSchema = z.strictObject({ id: z.optional(z.string()), line: z.int(), ...faults })

/** Which version a version corrects, and what was wrong with each criterion, in a sentence. */
const corrects = z.strictObject({ version: z.iso.date(), criteria: z.record(z.string(), z.string()) })

const summary = {
	id: z.enum(rulesetIds),
	version: z.iso.date(),
	status,
	effectiveFrom: z.nullable(z.iso.date()),
	versions: z.array(z.union([z.iso.date(), z.strictObject({ version: z.iso.date(), corrects })])),
	corrects: z.optional(corrects),
}

/** The response of GET /api/v1/rulesets. */
export const rulesetListSchema = z.strictObject({ rulesets: z.array(z.strictObject(summary)) })

/** The response of GET /api/v1/rulesets/{id}. */
export const rulesetSchema = z.strictObject({
	...summary,
	lastChecked: z.iso.date(),
	facts: z.array(z.looseObject({ id: factId, type: z.string() })),
	criteria: z.array(
		z.strictObject({
			id: z.string(),
			kind: criterion.shape.kind,
			condition: z.looseObject({ op: z.string() }),
			sources: z.array(source),
		}),
	),
	parameters: z.array(
		z.strictObject({
			id: z.enum(parameterIds),
			value: z.nullable(z.union([z.number(), z.boolean()])),
			source: z.nullable(z.string()),
			date: z.nullable(z.iso.date()),
		}),
	),
	continuing: z.array(z.strictObject({ id: z.string(), sources: z.array(source) })),
})

/** The response of GET /api/v1/rulesets/{id}/cases. */
export const casesSchema = z.strictObject({
	cases: z.array(
		z.strictObject({
			id: z.string(),
			facts: factsSchema,
			parameters: evaluateRequestSchema.shape.parameters,
			asOf: z.iso.date(),
			outcome: resultSchema.shape.outcome,
			criteria: z.record(z.string(), criterion.shape.result),
			why: z.string(),
			source: z.nullable(source),
			readBy: z.nullable(
				z.strictObject({
					name: z.string(),
					on: z.iso.date(),
					agrees: z.boolean(),
					why: z.optional(z.string()),
				}),
			),
		}),
	),
})

/** The response of GET /api/v1/rulesets/{id}/clauses. */
export const clausesSchema = z.strictObject({
	clauses: z.array(
		z.strictObject({
			id: z.string(),
			text: z.string(),
			at: z.string(),
			rulesets: z.array(z.enum(lawRulesetIds)),
			words: z.nullable(z.string()),
			lang: z.nullable(z.string()),
			meaning: z.string(),
			state: z.enum(clauseStates),
			by: z.array(z.string()),
			why: z.optional(z.string()),
			source: z.string(),
			read: z.enum(['official', 'copy', 'quotation', 'not-read']),
			day: z.iso.date(),
		}),
	),
})

/** The response of GET /api/v1/sources. */
export const sourcesSchema = z.strictObject({
	asOf: z.iso.date(),
	sources: z.array(
		z.strictObject({
			id: z.string(),
			kind: z.string(),
			title: z.string(),
			titleOriginal: z.nullable(z.string()),
			body: z.string(),
			date: z.nullable(z.string()),
			address: z.nullable(z.string()),
			official: z.nullable(z.string()),
			read: z.enum(['official', 'original', 'copy', 'quotation']),
			lang: z.string(),
			excerpt: z.nullable(z.strictObject({ words: z.string(), sha256: z.string() })),
			day: z.iso.date(),
			until: z.nullable(z.iso.date()),
			age: z.int(),
		}),
	),
})

/** Every 4xx and 5xx under /api: problem details (RFC 9457). */
export const problemSchema = z.strictObject({
	type: z.string(),
	title: z.string(),
	status: z.int(),
	detail: z.string(),
	instance: z.optional(z.string()),
	errors: z.optional(faults.errors),
	more: faults.more,
})
