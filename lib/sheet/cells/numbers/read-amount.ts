import { readNumber } from '@/lib/form/read-number'
import { maxNumberCharacters } from '@/lib/limits/limits'
import type { NumberFact } from '@/rules/facts'
import { type Habits, noHabits } from '../reading/habits'
import type { ReadValue } from '../reading/reading'
import { withDecimalPoint } from './decimals'
import { isOtherPay, readPay } from './read-pay'
import { withoutUnit } from './units'

/** 240.000 may mean 240 or, with points as digit grouping, 240,000. */
const groupedByPoints = /^[1-9١-٩１-９]\p{Nd}{0,2}([.．]\p{Nd}{3})+$/u
const commaAlone = /^-?\p{Nd}+[,，]\p{Nd}+$/u

const plainDigits = /^\d{1,15}$/

/** Pay for a year, in CNY, outside which a figure is rather that of a month, or in thousands. */
const plausiblePay = { min: 30_000, max: 10_000_000 }

/** Reads a number in a fact's range. An implausible one in a sheet is ambiguous, never another number. */
export function readAmount(kind: NumberFact, text: string, habits: Habits = noHabits): ReadValue {
	if (plainDigits.test(text)) return inRange(kind, Number(text), habits)
	if (text.length > maxNumberCharacters) return { problem: 'unreadable' }
	const isPay = kind.unit === 'cny-a-year'
	const digits = withoutUnit(kind.unit, text)
	if (isPay && !habits.decimalComma && groupedByPoints.test(digits)) return { problem: 'ambiguous' }
	const plain = habits.decimalComma ? withDecimalPoint(digits) : digits
	if (plain === null) return { problem: 'ambiguous' }
	const value = readNumber(plain) ?? (isPay ? readPay(text, habits) : null)
	if (value !== null) return inRange(kind, value, habits)
	const isAmbiguous = commaAlone.test(digits) || (isPay && isOtherPay(text))
	return { problem: isAmbiguous ? 'ambiguous' : 'unreadable' }
}

function inRange(
	{ type, min, max, unit }: NumberFact,
	value: number,
	{ asksImplausible }: Habits,
): ReadValue {
	if (value < min || value > max) return { problem: 'out-of-range' }
	if (type === 'integer' && !Number.isInteger(value)) return { problem: 'not-whole' }
	const isPlausible = value === 0 || (value >= plausiblePay.min && value <= plausiblePay.max)
	return asksImplausible && unit === 'cny-a-year' && !isPlausible ? { problem: 'ambiguous' } : { value }
}
