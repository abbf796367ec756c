import type { CriterionResult } from '@/rules/result'

/** How many required criteria have each result. */
export type Counts = {
	readonly met: number
	readonly unmet: number
	readonly open: number
	readonly total: number
}

export function countsOf(criteria: readonly CriterionResult[]): Counts {
	const required = criteria.filter(({ kind }) => kind === 'required').map(({ result }) => result)
	const count = (wanted: CriterionResult['result']) => required.filter((result) => result === wanted).length
	return { met: count('met'), unmet: count('unmet'), open: count('unknown'), total: required.length }
}
