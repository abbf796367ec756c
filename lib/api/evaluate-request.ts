import * as z from 'zod/mini'
import { isDay } from '@/lib/day/is-day'
import { type Facts, factsSchema } from '@/rules/facts-schema'
import { normalise } from '@/rules/normalise'
import { type Parameters, parameterIds, parameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import { isRulesetId, type RulesetId } from '@/rules/rulesets/ids'
import { parametersOn, type VersionsOf, versionOn, versionsOf } from '@/rules/rulesets/versions'
import '@/rules/no-eval'
import { type Fault, type Faults, nameFaults } from './faults'
import { faultyRulesetId } from './faulty-ruleset'

const parameterSchema = (id: (typeof parameterIds)[number]) => {
	const parameter = parameters[id]
	const value =
		parameter.type === 'yes-no' ? z.boolean() : z.int().check(z.gte(parameter.min), z.lte(parameter.max))
	return z.optional(z.nullable(value))
}

/** The body of POST /api/v1/evaluate. */
export const evaluateRequestSchema = z.strictObject({
	ruleset: z.string(),
	version: z.optional(z.iso.date()),
	facts: factsSchema,
	asOf: z.optional(z.iso.date()),
	parameters: z.optional(
		z.strictObject(Object.fromEntries(parameterIds.map((id) => [id, parameterSchema(id)]))),
	),
})

export type EvaluateRequest = {
	/** In the requested version, else in the one that applies on `asOf`. */
	readonly ruleset: Ruleset<RulesetId>
	readonly facts: Facts
	readonly parameters: Parameters
	readonly asOf: string
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null

/** The day of a request, or the given one if it has none. */
const dayOf = (body: unknown, today: string): string =>
	isObject(body) && isDay(body.asOf) ? body.asOf : today

/** A fault if the lower age limit is above the upper one, whether given or configured. */
function faultyLimits(body: unknown, today: string): Fault[] {
	const given = isObject(body) && isObject(body.parameters) ? body.parameters : {}
	const { minAge, maxAge } = { ...parametersOn(dayOf(body, today)), ...given }
	if (typeof minAge !== 'number' || typeof maxAge !== 'number' || minAge <= maxAge) return []
	return [{ pointer: '/parameters/minAge', detail: 'The lower age limit is above the upper one.' }]
}

/** A fault if the named rule set does not exist. */
export function faultyRuleset(body: unknown): Fault[] {
	if (!isObject(body) || typeof body.ruleset !== 'string' || isRulesetId(body.ruleset)) return []
	return [faultyRulesetId('/ruleset')]
}

/** A fault if a rule set has no such version. */
function faultyVersion(body: unknown, versions: VersionsOf): Fault[] {
	if (!isObject(body) || !isRulesetId(body.ruleset) || !isDay(body.version)) return []
	const known = versions(body.ruleset).map(({ version }) => version)
	if (known.includes(body.version)) return []
	const detail = `There is no such version of this rule set. Use one of: ${known.join(', ')}.`
	return [{ pointer: '/version', detail }]
}

/**
 * Checks a request.
 * @param today the day that applies if the request names none, YYYY-MM-DD
 * @returns the request with facts normalised and parameters filled in, or the faults; `onlyRuleset` if the only fault is
 * that the rule set does not exist
 */
export function readEvaluateRequest(
	body: unknown,
	today: string,
	versions: VersionsOf = versionsOf,
): { request: EvaluateRequest } | { faults: Faults; onlyRuleset: boolean } {
	const parsed = evaluateRequestSchema.safeParse(body, { reportInput: true })
	const unknownRuleset = faultyRuleset(body)
	const others = [...faultyVersion(body, versions), ...faultyLimits(body, today)]
	if (!parsed.success || others.length + unknownRuleset.length > 0) {
		return {
			faults: nameFaults(parsed.error?.issues ?? [], [...unknownRuleset, ...others]),
			onlyRuleset: parsed.success && others.length === 0,
		}
	}
	const { ruleset, version, facts, asOf = today, parameters: given } = parsed.data
	const own = versions(ruleset as RulesetId)
	return {
		request: {
			ruleset: own.find((one) => one.version === version) ?? versionOn(own, asOf),
			facts: normalise(facts as Partial<Facts>),
			parameters: { ...parametersOn(asOf), ...given },
			asOf,
		},
	}
}
