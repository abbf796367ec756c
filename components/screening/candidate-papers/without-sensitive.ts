import { isSensitive } from '@/lib/screening/model/sensitive'
import { answersBehind } from '@/lib/screening/role/shared-conditions'
import type { ResultUnder } from '@/lib/screening/role/shared-reasons'

/** Results without the conditions about health and a criminal record; their outcomes are those of all conditions. */
export const withoutSensitiveCriteria = (results: readonly ResultUnder[]): readonly ResultUnder[] =>
	results.map(({ ruleset, result }) => ({
		ruleset,
		result: { ...result, criteria: result.criteria.filter((one) => !answersBehind(one).some(isSensitive)) },
	}))
