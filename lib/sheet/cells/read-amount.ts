import { readNumber } from '@/lib/form/read-number'
import { maxNumberCharacters } from '@/lib/limits/limits'
import type { NumberFact } from '@/rules/facts'
import type { ReadValue } from './reading'
import { withoutUnit } from './units'

/** 240.000 may mean 240 or, with points as digit grouping, 240,000. */
const groupedByPoints = /^[1-9١-٩１-９]\p{Nd}{0,2}([.．]\p{Nd}{3})+$/u
const commaAlone = /^-?\p{Nd}+[,，]\p{Nd}+$/u

const plainDigits = /^\d{1,15}$/

/** Reads a number in a fact's range. */
export function readAmount(kind: NumberFact, text: string): ReadValue {
	if (plainDigits.test(text)) return inRange(kind, Number(text))
	if (text.length > maxNumberCharacters) return { problem: 'unreadable' }
	const digits = withoutUnit(kind.unit, text)
	if (kind.unit === 'cny-a-year' && groupedByPoints.test(digits)) return { problem: 'ambiguous' }
	const value = readNumber(digits)
	if (value === null) return { problem: commaAlone.test(digits) ? 'ambiguous' : 'unreadable' }
	return inRange(kind, value)
}

function inRange({ type, min, max }: NumberFact, value: number): ReadValue {
	if (value < min || value > max) return { problem: 'out-of-range' }
	return type === 'integer' && !Number.isInteger(value) ? { problem: 'not-whole' } : { value }
}
