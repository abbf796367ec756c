import type { Attributes } from '../markup/parse-markup'
import { besideNumber } from '../shown/beside-number'
import { writeBoolean, writeDate } from '../shown/write-value'

/** The currency in which pay is asked; its amounts need no sign. */
const ownCurrency = 'CNY'

/** A cell's value as the text that cell readers expect, from its attributes and what it shows. */
export function odsText(attributes: Attributes, shown: string): string {
	const type = attributes['office:value-type'] ?? ''
	const value = Number(attributes['office:value'] ?? Number.NaN)
	const currency = attributes['office:currency'] ?? ''
	if (type === 'boolean') return writeBoolean(attributes['office:boolean-value'] === 'true')
	if (type === 'date')
		return writeDate(new Date(`${withTime(attributes['office:date-value'] ?? '')}Z`)) || shown
	if (type === 'string') return attributes['office:string-value'] ?? shown
	if (!Number.isFinite(value)) return shown
	if (type === 'percentage' || currency === ownCurrency) return besideNumber(value, '')
	if (currency !== '') return `${currency} ${besideNumber(value, '')}`
	return besideNumber(value, shown)
}

const withTime = (date: string) => (date.includes('T') ? date : `${date}T00:00:00`)
