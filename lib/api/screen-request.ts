import * as z from 'zod/mini'
import type { Parameters } from '@/rules/parameters'
import type { Ruleset } from '@/rules/ruleset'
import type { RulesetId } from '@/rules/rulesets/ids'
import { parametersOn, type VersionsOf, versionOn, versionsOf } from '@/rules/rulesets/versions'
import '@/rules/no-eval'
import { faultyRuleset } from './evaluate-request'
import { type Fault, type Faults, nameFaults } from './faults'

/** The query of POST /api/v1/screen. */
const screenQuerySchema = z.strictObject({ ruleset: z.string(), asOf: z.optional(z.iso.date()) })

/**
 * Checks a query: the rule set, and a day, which selects its version and the parameters.
 * @param today the day that applies if the query names none, YYYY-MM-DD
 * @returns the rule set and the parameters, or the faults; `onlyRuleset` if the only fault is that the rule set does not
 * exist
 */
export function readScreenQuery(
	query: URLSearchParams,
	today: string,
	versions: VersionsOf = versionsOf,
): { readonly ruleset: Ruleset; readonly parameters: Parameters } | { faults: Faults; onlyRuleset: boolean } {
	const members = Object.fromEntries(query)
	const parsed = screenQuerySchema.safeParse(members, { reportInput: true })
	const unknownRuleset = faultyRuleset(members)
	const twice = givenTwice(query)
	if (!parsed.success || twice.length + unknownRuleset.length > 0) {
		return {
			faults: nameFaults(parsed.error?.issues ?? [], [...unknownRuleset, ...twice]),
			onlyRuleset: parsed.success && twice.length === 0,
		}
	}
	const { ruleset, asOf = today } = parsed.data
	return { ruleset: versionOn(versions(ruleset as RulesetId), asOf), parameters: parametersOn(asOf) }
}

const givenTwice = (query: URLSearchParams): Fault[] =>
	Object.keys(screenQuerySchema.shape)
		.filter((name) => query.getAll(name).length > 1)
		.map((name) => ({ pointer: `/${name}`, detail: 'Give this once.' }))
