import { type ConditionResult, type TableFilter, withFilter } from '@/lib/screening/model/table-filter'
import type { MatrixColumn } from './matrix-column'

type Of = Pick<MatrixColumn, 'ruleset' | 'criterion'>

/** The filter of a condition, if there is one. */
export const conditionFilterOf = ({ filters }: TableFilter, { ruleset, criterion }: Of) =>
	filters.find((one) => one.field === 'condition' && one.ruleset === ruleset && one.criterion === criterion)

/** The only result of a condition that is shown; null if there are several. */
export function onlyResult(filter: TableFilter, of: Of): string | null {
	const own = conditionFilterOf(filter, of)
	return own?.is === 'any-of' && own.values.length === 1 ? (own.values[0] ?? null) : null
}

/** A filter that shows those with one result of a condition; with none given, everyone. */
export const byResult = (
	filter: TableFilter,
	{ ruleset, criterion }: Of,
	result: ConditionResult | null,
): TableFilter => ({
	...filter,
	filters: withFilter(filter.filters, {
		field: 'condition',
		ruleset,
		criterion,
		is: 'any-of',
		values: result ? [result] : [],
	}),
})
