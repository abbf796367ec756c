import * as z from 'zod/mini'
import { type Facts, factsSchema } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'
import { configuredParameters, type Parameters, parameterIds, parameters } from '@/rules/parameters'
import { isRulesetId, type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import '@/rules/no-eval'
import { type Fault, type Faults, nameFaults } from './faults'

const parameterSchema = (id: (typeof parameterIds)[number]) => {
	const parameter = parameters[id]
	const value =
		parameter.type === 'yes-no' ? z.boolean() : z.int().check(z.gte(parameter.min), z.lte(parameter.max))
	return z.optional(z.nullable(value))
}

/** The body of POST /api/v1/evaluate. */
export const evaluateRequestSchema = z.strictObject({
	ruleset: z.string(),
	facts: factsSchema,
	asOf: z.optional(z.iso.date()),
	parameters: z.optional(
		z.strictObject(Object.fromEntries(parameterIds.map((id) => [id, parameterSchema(id)]))),
	),
})

export type EvaluateRequest = {
	readonly ruleset: RulesetId
	readonly facts: Facts
	readonly parameters: Parameters
	readonly asOf: string | null
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null

/** A fault if the lower age limit is above the upper one, whether given or configured. */
function faultyLimits(body: unknown): Fault[] {
	const given = isObject(body) && isObject(body.parameters) ? body.parameters : {}
	const { minAge = configuredParameters.minAge, maxAge = configuredParameters.maxAge } = given
	if (typeof minAge !== 'number' || typeof maxAge !== 'number' || minAge <= maxAge) return []
	return [{ pointer: '/parameters/minAge', detail: 'The lower age limit is above the upper one.' }]
}

/** A fault if the named rule set does not exist. */
export function faultyRuleset(body: unknown): Fault[] {
	if (!isObject(body) || typeof body.ruleset !== 'string' || isRulesetId(body.ruleset)) return []
	return [faultyRulesetId('/ruleset')]
}

/** The fault of a rule set that does not exist. */
export const faultyRulesetId = (pointer: string): Fault => ({
	pointer,
	detail: `There is no such rule set. Use one of: ${rulesetIds.join(', ')}.`,
})

/**
 * Checks a request.
 * @returns the request with facts normalised and parameters filled in, or the faults; `onlyRuleset` if the only thing wrong
 * is that there is no such rule set
 */
export function readEvaluateRequest(
	body: unknown,
): { request: EvaluateRequest } | { faults: Faults; onlyRuleset: boolean } {
	const parsed = evaluateRequestSchema.safeParse(body, { reportInput: true })
	const unknownRuleset = faultyRuleset(body)
	const limits = faultyLimits(body)
	if (!parsed.success || limits.length + unknownRuleset.length > 0) {
		return {
			faults: nameFaults(parsed.error?.issues ?? [], [...unknownRuleset, ...limits]),
			onlyRuleset: parsed.success && limits.length === 0,
		}
	}
	const { ruleset, facts, asOf, parameters: given } = parsed.data
	return {
		request: {
			ruleset: ruleset as RulesetId,
			facts: normalise(facts as Partial<Facts>),
			parameters: { ...configuredParameters, ...given },
			asOf: asOf ?? null,
		},
	}
}
