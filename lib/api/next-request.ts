import * as z from 'zod/mini'
import { type Facts, factsSchema } from '@/rules/facts-schema'
import { isRulesetId, type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import '@/rules/no-eval'
import { type Fault, type Faults, nameFaults } from './faults'
import { faultyRulesetId } from './faulty-ruleset'

/** The body of POST /api/v1/next. */
export const nextRequestSchema = z.strictObject({
	rulesets: z.array(z.string()).check(
		z.maxLength(rulesetIds.length),
		z.refine((ids) => ids.length > 0, { params: { minItems: 1 } }),
		z.refine((ids) => new Set(ids).size === ids.length, { params: { uniqueItems: true } }),
	),
	facts: factsSchema,
	asOf: z.optional(z.iso.date()),
})

export type NextRequest = {
	/** The rule sets, at least one. */
	readonly chosen: readonly RulesetId[]
	/** The given facts; null for "not sure". */
	readonly facts: Partial<Facts>
	readonly asOf: string
}

/** The faults of rule sets that do not exist. */
function faultyRulesets(body: unknown): Fault[] {
	const ids = typeof body === 'object' && body !== null && 'rulesets' in body ? body.rulesets : null
	if (!Array.isArray(ids) || ids.length > rulesetIds.length) return []
	return ids.flatMap((id: unknown, place) =>
		typeof id === 'string' && !isRulesetId(id) ? [faultyRulesetId(`/rulesets/${place}`)] : [],
	)
}

/**
 * Checks a request.
 * @param today the day that applies if the request names none, YYYY-MM-DD
 * @returns the request, or the faults; `onlyRuleset` if the only fault is that a rule set does not exist
 */
export function readNextRequest(
	body: unknown,
	today: string,
): { request: NextRequest } | { faults: Faults; onlyRuleset: boolean } {
	const parsed = nextRequestSchema.safeParse(body, { reportInput: true })
	const unknownRulesets = faultyRulesets(body)
	if (!parsed.success || unknownRulesets.length > 0) {
		return { faults: nameFaults(parsed.error?.issues ?? [], unknownRulesets), onlyRuleset: parsed.success }
	}
	const { rulesets, facts, asOf = today } = parsed.data
	return {
		request: { chosen: rulesets.filter(isRulesetId), facts: facts as Partial<Facts>, asOf },
	}
}
