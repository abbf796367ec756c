import { maxFilters, maxFilterValues, maxSearchCharacters } from '@/lib/limits/limits'
import {
	type Check,
	has,
	isDay,
	isKey,
	isList,
	isOneOf,
	isRecord,
	isShort,
	isText,
	orAbsent,
} from '../../database/shape-checks'
import { dateKinds } from '../../model/progress'
import type { FilterField } from './filter'

const isChosen = {
	is: isOneOf(['any-of', 'none-of']),
	values: isList(isShort, { min: 1, max: maxFilterValues }),
}
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value)
const isNumbers = has({ is: isOneOf(['from-to']), from: orAbsent(isNumber), to: orAbsent(isNumber) })

/** Checks by field. Values that this version does not know are let through: they are nobody's. */
const shapes: Readonly<Record<FilterField, Check>> = {
	outcome: has({ ...isChosen, ruleset: isKey }),
	condition: has({ ...isChosen, ruleset: isKey, criterion: isKey }),
	missing: has({ ...isChosen, ruleset: orAbsent(isKey) }),
	unreadable: has(isChosen),
	points: isNumbers,
	pay: isNumbers,
	age: isNumbers,
	experience: isNumbers,
	class: has(isChosen),
	market: has(isChosen),
	nationality: has(isChosen),
	stage: has(isChosen),
	owner: has(isChosen),
	tag: has(isChosen),
	date: has({
		kind: isOneOf(['any', ...dateKinds]),
		is: isOneOf(['there', 'not-there', 'overdue', 'this-week', 'from-to']),
		from: orAbsent(isDay),
		to: orAbsent(isDay),
	}),
	decision: has(isChosen),
}

/** Whether an untrusted value is a filter that this version knows. */
const isFilter: Check = (value) =>
	isRecord(value) &&
	typeof value.field === 'string' &&
	Object.hasOwn(shapes, value.field) &&
	shapes[value.field as FilterField](value)

/** Whether an untrusted value says what a table is filtered by. */
export const isTableFilter: Check = has({
	filters: isList(isFilter, { max: maxFilters }),
	search: isText(maxSearchCharacters),
})
