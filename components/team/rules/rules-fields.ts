import { readNumber } from '@/lib/i18n/read-number'
import type { OwnParameter, OwnParameters } from '@/lib/screening/model/own-parameters'
import type { ParameterFault } from '@/lib/screening/parameters/parameter-faults'

/** The content of the form's fields. */
export type RulesFields = {
	readonly minAge: string
	readonly maxAge: string
	readonly ageSource: string
	readonly ageDate: string
	readonly isListOut: boolean
	readonly listSource: string
	readonly listDate: string
}

/** The fields for the present values. */
export function draftOf({ minAge, maxAge, renownedListPublished: list }: OwnParameters): RulesFields {
	const age = maxAge ?? minAge
	return {
		minAge: minAge ? String(minAge.value) : '',
		maxAge: maxAge ? String(maxAge.value) : '',
		ageSource: age?.source ?? '',
		ageDate: age?.date ?? '',
		isListOut: list?.value === true,
		listSource: list?.source ?? '',
		listDate: list?.date ?? '',
	}
}

/** The values of the fields; a number that cannot be read is null. An empty field sets nothing. */
export function ownOf(draft: RulesFields): OwnParameters {
	const asAge = (text: string): OwnParameter | null =>
		text.trim() === ''
			? null
			: {
					value: readNumber(text) ?? Number.NaN,
					source: draft.ageSource.trim(),
					date: draft.ageDate,
				}
	const [minAge, maxAge] = [asAge(draft.minAge), asAge(draft.maxAge)]
	const list = { value: true, source: draft.listSource.trim(), date: draft.listDate }
	return {
		...(minAge && { minAge }),
		...(maxAge && { maxAge }),
		...(draft.isListOut && { renownedListPublished: list }),
	}
}

/** The field at which a fault is shown. */
export function fieldOf({ parameter, member }: ParameterFault): keyof RulesFields {
	if (parameter === 'renownedListPublished') return member === 'date' ? 'listDate' : 'listSource'
	if (member === 'value') return parameter
	return member === 'date' ? 'ageDate' : 'ageSource'
}
