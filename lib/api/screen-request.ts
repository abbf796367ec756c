import * as z from 'zod/mini'
import type { RulesetId } from '@/rules/rulesets/ids'
import '@/rules/no-eval'
import { faultyRuleset } from './evaluate-request'
import { type Fault, type Faults, nameFaults } from './faults'

/** The query of POST /api/v1/screen. */
const screenQuerySchema = z.strictObject({ ruleset: z.string(), asOf: z.optional(z.iso.date()) })

/**
 * Checks a query: the rule set, and a day, which does not affect any outcome so far.
 * @returns the rule set, or the faults; `onlyRuleset` if the only thing wrong is that there is no such rule set
 */
export function readScreenQuery(
	query: URLSearchParams,
): { ruleset: RulesetId } | { faults: Faults; onlyRuleset: boolean } {
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
	return { ruleset: parsed.data.ruleset as RulesetId }
}

const givenTwice = (query: URLSearchParams): Fault[] =>
	Object.keys(screenQuerySchema.shape)
		.filter((name) => query.getAll(name).length > 1)
		.map((name) => ({ pointer: `/${name}`, detail: 'Give this once.' }))
