import type { CriterionResult } from '@/rules/result'
import { decidingIn } from './deciding'

/** How many of the criteria that decide have each result. */
export type Counts = {
	readonly met: number
	readonly unmet: number
	readonly open: number
	readonly total: number
}

export function countsOf(criteria: readonly CriterionResult[]): Counts {
	const deciding = decidingIn(criteria)
	const count = (wanted: CriterionResult['result']) =>
		deciding.filter(({ result }) => result === wanted).length
	return { met: count('met'), unmet: count('unmet'), open: count('unknown'), total: deciding.length }
}
