import { maxFilters, maxFilterValues, maxSavedViews, maxTableColumns } from '@/lib/limits/limits'
import { dateKinds, isBuiltInView } from '@/lib/records/shapes/options'
import {
	has,
	isBoolean,
	isKey,
	isList,
	isNamed,
	isOneOf,
	isRecord,
	isShort,
	isStoredDay,
	orAbsent,
	type ShapeCheck,
} from '@/lib/records/shapes/shape-checks'

const isChosen = {
	is: isOneOf(['any-of', 'none-of']),
	values: isList(isShort, { min: 1, max: maxFilterValues }),
}
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isNumbers = has({ is: isOneOf(['from-to']), from: orAbsent(isNumber), to: orAbsent(isNumber) })

/** Checks by field. Values unknown to this version are accepted: nobody has them. */
const filters = {
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
		from: orAbsent(isStoredDay),
		to: orAbsent(isStoredDay),
	}),
	decision: has(isChosen),
} as const satisfies Readonly<Record<string, ShapeCheck>>

/** What can be filtered by. */
export type StoredFilterField = keyof typeof filters

/** Whether an untrusted value is a filter that this version knows. */
const isFilter: ShapeCheck = (value) =>
	isRecord(value) &&
	typeof value.field === 'string' &&
	Object.hasOwn(filters, value.field) &&
	filters[value.field as StoredFilterField](value)

/** Whether an untrusted value is a list of filters. */
export const areFilters: ShapeCheck = isList(isFilter, { max: maxFilters })

const view = {
	filters: areFilters,
	sorting: has({ by: isKey, isDown: isBoolean }),
	columns: isList(has({ id: isKey, isShown: isBoolean }), { max: maxTableColumns }),
	density: isOneOf(['two', 'one']),
}

/** Whether an untrusted value is a table state. */
export const isTableState: ShapeCheck = has({ ...view, saved: isKey, isAskOpen: isBoolean })

const isSavedView: ShapeCheck = (value) =>
	has({ id: isKey, name: orAbsent(isNamed), view: orAbsent(has(view)) })(value) &&
	// Only a built-in view can be stored as its id alone.
	(isBuiltInView((value as { id: string }).id) ||
		['name', 'view'].every((member) => (value as Record<string, unknown>)[member] !== undefined))

/** Whether an untrusted value is an opening's list of saved views. */
export const areSavedViews: ShapeCheck = isList(isSavedView, { min: 1, max: maxSavedViews })
