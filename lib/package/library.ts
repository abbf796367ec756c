import { describeClauses } from '@/lib/api/describe-clauses'
import { describeRuleset, describeRulesets } from '@/lib/api/describe-ruleset'
import { describeSources, readSourcesMembers } from '@/lib/api/describe-sources'
import { edgeCasesOf } from '@/lib/api/edge-cases-of'
import { faultyRulesetId } from '@/lib/api/evaluate-request'
import type { Faults } from '@/lib/api/faults'
import { today } from '@/lib/day/today'
import { proofOf } from '@/lib/proof/proof-of'
import { isRulesetId, type RulesetId } from '@/rules/rulesets/ids'
import { versionsOf } from '@/rules/rulesets/versions'

// What can be looked up: the answers of the API's GET routes, as plain functions.

const about = <A>(id: unknown, answer: (id: RulesetId) => A): A | Faults =>
	isRulesetId(id) ? answer(id) : { errors: [faultyRulesetId('/id')] }

/** All rule sets with their versions: GET /api/v1/rulesets. */
export const rulesets = describeRulesets

/** The newest version of a rule set as data: GET /api/v1/rulesets/{id}. */
export const ruleset = (id: unknown) => about(id, (known) => describeRuleset(versionsOf(known)))

/** The clauses of the law that a rule set rests on: GET /api/v1/rulesets/{id}/clauses. */
export const clauses = (id: unknown) => about(id, (known) => ({ clauses: describeClauses(known) }))

/** The published cases of a rule set with their outcomes: GET /api/v1/rulesets/{id}/cases. */
export const cases = async (id: unknown) => about(id, async (known) => ({ cases: await edgeCasesOf(known) }))

/** What is proved about the newest version of a rule set, and when. */
export const proofs = (id: unknown) =>
	about(id, (known) => {
		const { ruleset, day, claims } = proofOf(known)
		return { ruleset: { id: known, version: ruleset.version }, day, claims }
	})

/** Every source with its day, and its age on `asOf`: GET /api/v1/sources. */
export function sources(query: unknown = {}) {
	const read = readSourcesMembers(query, today('Asia/Shanghai'))
	return 'faults' in read ? read.faults : describeSources(read.asOf)
}
