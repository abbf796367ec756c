import { maxFormCharacters, maxFormColumns, maxRememberedForms } from '@/lib/limits/sheet-limits'
import {
	has,
	isBoolean,
	isList,
	isOneOf,
	isRecord,
	isShort,
	isStoredDay,
	isText,
	orAbsent,
	orNull,
	type ShapeCheck,
} from '@/lib/records/shapes/shape-checks'
import { factIds } from '@/rules/facts'
import type { RememberedForm } from '../model/remembered-form'

const isColumn = has({
	use: orNull(isShort),
	isChosen: orAbsent(isBoolean),
	sense: orAbsent(isOneOf(['answer', 'opposite'])),
	leftOut: orAbsent(isOneOf(factIds)),
})

const isForm: ShapeCheck = (value) =>
	isRecord(value) &&
	isList(isText(maxFormCharacters), { min: 1, max: maxFormColumns })(value.headings) &&
	isStoredDay(value.on) &&
	isList(isColumn, { max: maxFormColumns })(value.columns) &&
	(value.headings as readonly string[]).length === (value.columns as readonly unknown[]).length

/** The remembered forms in a stored value; those that are not valid are left out. */
export const formsIn = (value: unknown): readonly RememberedForm[] =>
	Array.isArray(value)
		? (value.slice(0, maxRememberedForms).filter(isForm) as unknown as readonly RememberedForm[])
		: []
