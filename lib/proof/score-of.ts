import { persons } from '@/rules/persons'
import { type Score, scoreMutants } from '@/rules/proofs/mutants/score'
import type { RulesetId } from '@/rules/rulesets/ids'
import { proofOf } from './proof-of'

const remembered = new Map<RulesetId, Score>()

/** How well the case table of a rule set detects changes of its newest version; computed once per process. */
export function caseTableScore(id: RulesetId): Score {
	const found = remembered.get(id) ?? scoreMutants(proofOf(id).ruleset, persons[id])
	remembered.set(id, found)
	return found
}
