import { readNumber, westernDigits } from '@/lib/i18n/read-number'
import { maxNumberCharacters } from '@/lib/limits/limits'
import type { NumberFact } from '@/rules/facts'
import { type Habits, noHabits } from '../reading/habits'
import type { ReadValue } from '../reading/reading'
import { withDecimalPoint } from './decimals'
import { readDuration } from './read-duration'
import { isOtherPay, readPay } from './read-pay'
import { withoutUnit } from './units'
import { isPlausiblePay, yearlyPay } from './yearly-pay'

/** 240.000 may mean 240 or, with points as digit grouping, 240,000. */
const groupedByPoints = /^[1-9]\d{0,2}([.．]\d{3})+$/
const commaAlone = /^-?\p{Nd}+[,，]\p{Nd}+$/u

const plainDigits = /^\d{1,15}$/

/** From this age on a number of two digits may be a year of birth: '94. */
const youngestBirthYear = 70
const shortYear = /^['’‘]\p{Nd}{2}$/u

/** Whether an age may be a year of birth. */
const mayBeBirthYear = ({ unit }: NumberFact, value: number, { asksImplausible }: Habits) =>
	unit === 'age' && asksImplausible === true && value >= youngestBirthYear && value < 100

/**
 * Reads a number in a fact's range. An implausible number in a sheet is ambiguous; it is never turned into another
 * number.
 */
export function readAmount(kind: NumberFact, text: string, habits: Habits = noHabits): ReadValue {
	const isPay = kind.unit === 'cny-a-year'
	const asRead = (value: number): ReadValue => {
		if (isPay) return payInRange(kind, { figures: [value] }, habits)
		return mayBeBirthYear(kind, value, habits) ? { problem: 'ambiguous' } : inRange(kind, value)
	}
	if (kind.unit === 'age' && shortYear.test(text)) return { problem: 'ambiguous' }
	if (plainDigits.test(text)) return asRead(Number(text))
	if (text.length > maxNumberCharacters) return { problem: 'unreadable' }
	const digits = withoutUnit(kind.unit, text)
	if (isPay && !habits.decimalComma && groupedByPoints.test(westernDigits(digits)))
		return { problem: 'ambiguous' }
	const plain = habits.decimalComma ? withDecimalPoint(digits) : digits
	if (plain === null) return { problem: 'ambiguous' }
	const value = readNumber(plain)
	if (value !== null) return asRead(value)
	const pay = isPay ? readPay(text, habits) : null
	if (pay) return payInRange(kind, pay, habits)
	const duration = kind.unit === 'years' ? readDuration(text) : null
	if (duration !== null) return inRange(kind, duration)
	const isAmbiguous = commaAlone.test(digits) || (isPay && isOtherPay(text))
	return { problem: isAmbiguous ? 'ambiguous' : 'unreadable' }
}

function payInRange(kind: NumberFact, pay: Parameters<typeof yearlyPay>[0], habits: Habits): ReadValue {
	const reading = yearlyPay(pay, habits)
	if ('problem' in reading || typeof reading.value !== 'number') return reading
	const isAsked = habits.asksImplausible && !isPlausiblePay(reading.value)
	const known = inRange(kind, reading.value)
	return isAsked && 'value' in known ? { problem: 'ambiguous' } : known
}

function inRange({ type, min, max }: NumberFact, value: number): ReadValue {
	if (value < min || value > max) return { problem: 'out-of-range' }
	if (type === 'integer' && !Number.isInteger(value)) return { problem: 'not-whole' }
	return { value }
}
