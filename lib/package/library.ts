import { describeClauses } from '@/lib/api/describe-clauses'
import { describeRuleset, describeRulesets } from '@/lib/api/describe-ruleset'
import { edgeCasesOf } from '@/lib/api/edge-cases-of'
import { proofOf } from '@/lib/proof/proof-of'
import { versionsOf } from '@/rules/rulesets/versions'
import { byRuleset } from './by-ruleset'

// What can be looked up: the answers of the API's GET routes, as plain functions.

/** All rule sets with their versions: GET /api/v1/rulesets. */
export const rulesets = describeRulesets

/** The newest version of a rule set as data: GET /api/v1/rulesets/{id}. */
export const ruleset = byRuleset((id) => describeRuleset(versionsOf(id)))

/** The clauses of the law that a rule set rests on: GET /api/v1/rulesets/{id}/clauses. */
export const clauses = byRuleset((id) => ({ clauses: describeClauses(id) }))

/** The published cases of a rule set with their outcomes: GET /api/v1/rulesets/{id}/cases. */
export const cases = byRuleset(async (id) => ({ cases: await edgeCasesOf(id) }))

/** What is proved about the newest version of a rule set, and when. */
export const proofs = byRuleset((id) => {
	const { ruleset, day, claims } = proofOf(id)
	return { ruleset: { id, version: ruleset.version }, day, claims }
})
