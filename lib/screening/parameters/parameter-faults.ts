import { isDay } from '@/lib/day/is-day'
import { maxSourceCharacters } from '@/lib/limits/exchange-limits'
import type { OwnParameter, OwnParameters } from '@/lib/screening/model/own-parameters'
import { keysIn } from '@/rules/keys'
import { type ParameterId, parameterIds, parameters } from '@/rules/parameters'

/** A fault in one member of a parameter's own value. */
export type ParameterFault = {
	readonly parameter: ParameterId
	readonly member: keyof OwnParameter
	/**
	 * `order`: the lower limit is above the upper one. `later`: a day in the future. `address`: not an https address.
	 */
	readonly fault: 'number' | 'order' | 'missing' | 'long' | 'address' | 'day' | 'later'
}

/** The prefix of a source's address. */
export const scheme = 'https://'

const anyScheme = /^[a-z][a-z\d+.-]*:\/\//i

/** Whether a source is an address that can be opened, rather than words. */
export const isAddress = (source: string): boolean =>
	source.toLowerCase().startsWith(scheme) && URL.canParse(source)

function sourceFault(source: string): ParameterFault['fault'] | null {
	if (source.trim() === '') return 'missing'
	if (source.length > maxSourceCharacters) return 'long'
	return anyScheme.test(source.trim()) && !isAddress(source.trim()) ? 'address' : null
}

function dayFault(date: string, latest: string): ParameterFault['fault'] | null {
	if (date === '') return 'missing'
	if (!isDay(date)) return 'day'
	return date > latest ? 'later' : null
}

function valueFault(id: ParameterId, value: unknown): ParameterFault['fault'] | null {
	const parameter = parameters[id]
	if (parameter.type === 'yes-no') return typeof value === 'boolean' ? null : 'missing'
	const isInRange =
		Number.isInteger(value) && Number(value) >= parameter.min && Number(value) <= parameter.max
	return isInRange ? null : 'number'
}

/**
 * The faults in values that parameters are to be set to, in the order of the parameters.
 * @param latest the latest day that a source can have, YYYY-MM-DD
 */
export function parameterFaults(own: OwnParameters, latest: string): readonly ParameterFault[] {
	const faults = parameterIds.flatMap((parameter): ParameterFault[] => {
		const set = own[parameter]
		if (!set) return []
		const found = {
			value: valueFault(parameter, set.value),
			source: sourceFault(set.source),
			date: dayFault(set.date, latest),
		}
		return keysIn(found).flatMap((member) => {
			const fault = found[member]
			return fault ? [{ parameter, member, fault }] : []
		})
	})
	const limit = (id: 'minAge' | 'maxAge') => own[id]?.value ?? parameters[id].value
	const [least, most] = [limit('minAge'), limit('maxAge')]
	const isCrossed = typeof least === 'number' && typeof most === 'number' && least > most
	const at = own.maxAge ? 'maxAge' : 'minAge'
	return isCrossed ? [...faults, { parameter: at, member: 'value', fault: 'order' }] : faults
}
