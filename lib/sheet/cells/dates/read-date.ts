import { westernDigits } from '@/lib/form/read-number'
import { maxNumberCharacters } from '@/lib/limits/limits'
import { isNone, isPlaceholder, isUnsure } from '../vocabulary/words-for-nothing'
import { monthOf } from './month-names'
import { dateOf, type Parts, yearOf } from './whole-date'

/** Which part of a date in figures comes first, where it could be either. */
export type DateOrder = 'day-first' | 'month-first'

/** What a cell with a date says. */
export type DateReading =
	/** A day, YYYY-MM-DD, or a month, YYYY-MM. */
	| { readonly kind: 'date'; readonly date: string }
	/** Nothing, or that the date is not known. */
	| { readonly kind: 'none' }
	/** One of two days: which one is a matter of the order of its parts. */
	| { readonly kind: 'either' }
	/** One of several dates that no order tells apart, such as 1994.1, which may have been 1994.10. */
	| { readonly kind: 'ambiguous' }
	| { readonly kind: 'unreadable' }

type Order = 'dmy' | 'mdy' | 'ymd'
const ordersOf: Readonly<Record<DateOrder, Order>> = { 'day-first': 'dmy', 'month-first': 'mdy' }

const inOrder = (order: Order, [a, b, c]: readonly [string, string, string]): Parts => {
	if (order === 'dmy') return { day: a, month: b, year: c }
	return order === 'mdy' ? { month: a, day: b, year: c } : { year: a, month: b, day: c }
}

/** Reads three figures in each of some orders: where they give one day it is that, whatever the order. */
function inOrders(
	figures: readonly [string, string, string],
	orders: readonly Order[],
	told?: DateOrder,
): DateReading {
	const found = new Map<Order, string>()
	for (const order of orders) {
		const date = dateOf(inOrder(order, figures))
		if (date !== null) found.set(order, date)
	}
	const chosen = told && found.get(ordersOf[told])
	const dates = new Set(chosen ? [chosen] : found.values())
	if (dates.size > 1) return { kind: 'either' }
	const [date] = dates
	return date === undefined ? { kind: 'unreadable' } : { kind: 'date', date }
}

const isLong = (figures: string) => figures.length === 4

function readFigures(figures: readonly [string, string, string], told?: DateOrder): DateReading {
	const [first, , last] = figures
	if (isLong(first)) return inOrders(figures, ['ymd'])
	return inOrders(figures, isLong(last) ? ['dmy', 'mdy'] : ['dmy', 'mdy', 'ymd'], told)
}

const asMonth = (year: string, month: string): DateReading => {
	const date = dateOf({ year, month })
	return date === null ? { kind: 'unreadable' } : { kind: 'date', date }
}

const dayInMilliseconds = 86_400_000
/** Day 1 of spreadsheets is the first of 1900, and they count a 29 February 1900 that never was. */
const dayZero = Date.UTC(1899, 11, 30)

/** Digits without anything between them: the number of a day in a spreadsheet, 19940304, 040394 or 199403. */
function readDigits(digits: string, told?: DateOrder): DateReading {
	const cut = (...lengths: readonly [number, number, number]): readonly [string, string, string] => {
		const [a, b] = [lengths[0], lengths[0] + lengths[1]]
		return [digits.slice(0, a), digits.slice(a, b), digits.slice(b)]
	}
	if (digits.length === 5) {
		const date = new Date(dayZero + Number(digits) * dayInMilliseconds).toISOString().slice(0, 10)
		return { kind: 'date', date }
	}
	if (digits.length === 8) {
		const yearFirst = inOrders(cut(4, 2, 2), ['ymd'])
		const yearLast = inOrders(cut(2, 2, 4), ['dmy', 'mdy'], told)
		if (yearFirst.kind === 'unreadable') return yearLast
		return yearLast.kind === 'unreadable' ? yearFirst : { kind: 'ambiguous' }
	}
	if (digits.length !== 6) return { kind: 'unreadable' }
	const month = asMonth(digits.slice(0, 4), digits.slice(4))
	const day = inOrders(cut(2, 2, 2), ['dmy', 'mdy', 'ymd'], told)
	if (month.kind === 'unreadable') return day
	return day.kind === 'unreadable' ? month : { kind: 'ambiguous' }
}

/** Words in dates that say nothing, and what stands after the figure of a day or of a year. */
const idle = new Set([
	'de',
	'del',
	'of',
	'the',
	'le',
	'el',
	'am',
	'г',
	'года',
	'в',
	'born',
	'né',
	'née',
	'geb',
	'عام',
	'سنة',
])
const ending = /^(\d{1,2})(?:st|nd|rd|th|er|º|°|ª)$/

/** Months of two words, as one. */
const twoWords = /(كانون|تشرين) (الثاني|الأول|الاول)/

/** A date with the name of its month: 4 March 1994, Mar 4, 1994, 4 марта 1994 г., März 1994. */
function readNamed(text: string, told?: DateOrder): DateReading {
	const words = text
		.replace(twoWords, '$1_$2')
		.split(/[\s,،./-]+/)
		.map((word) => word.replaceAll('_', ' ').replace(ending, '$1'))
		.filter((word) => word !== '' && !idle.has(word))
	const at = words.findIndex((word) => monthOf(word) !== undefined)
	const month = String(monthOf(words[at] ?? '') ?? '')
	const figures = words.filter((_, index) => index !== at)
	if (month === '' || !figures.every((word) => /^\d{1,4}$/.test(word))) return { kind: 'unreadable' }
	const [first = '', second] = figures
	// "Mar 04" may be a day of no year.
	if (second === undefined)
		return yearOf(first) === null || Number(first) <= 31 ? { kind: 'unreadable' } : asMonth(first, month)
	if (figures.length > 2) return { kind: 'unreadable' }
	if (isLong(first)) return inOrders([first, month, second], ['ymd'])
	if (isLong(second) || at === 0) return inOrders([first, month, second], ['dmy'])
	return inOrders([first, month, second], ['dmy', 'ymd'], told && 'day-first')
}

const time =
	/^(.{6,}?)[t\s]\s?(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(?:[ap]\.?m\.?)?(z|[+-]\d\d:?\d\d)?$/
const isMidnight = (hours: string) => /^0?0:00(?::00(?:\.0+)?)?$/.test(hours)

/**
 * Reads a date as people write it, in whatever language: a day, or a month with its year. Two-digit years are taken as
 * spreadsheets do: up to 29 after 2000, the others before.
 * @param order what comes first where the figures allow either; without it, such a date is told as that
 */
export function readDate(text: string, order?: DateOrder): DateReading {
	const plain = text.trim()
	if (plain === '' || isUnsure(plain) || isNone(plain) || isPlaceholder(plain)) return { kind: 'none' }
	if (plain.length > maxNumberCharacters) return { kind: 'unreadable' }
	const whole = westernDigits(plain.normalize('NFKC')).toLowerCase()
	const [, before, hours = '', zone] = time.exec(whole) ?? []
	// A moment elsewhere may be another day here.
	if (before !== undefined && zone !== undefined && !isMidnight(hours)) return { kind: 'ambiguous' }
	const date = (before ?? whole).trim()
	const [, year, month, day] =
		/^(\d{2}|\d{4})\s?年\s?(\d{1,2})\s?月\s?(?:(\d{1,2})\s?[日号]?)?\s?生?$/.exec(date) ?? []
	if (year && month) return day ? inOrders([year, month, day], ['ymd']) : asMonth(year, month)
	if (/^\d+$/.test(date)) return readDigits(date, order)
	const [, a = '', , b = '', c = ''] =
		/^(\d{1,4})\s?([-/.\s])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?$/.exec(date) ?? []
	if (a) return readFigures([a, b, c], order)
	if (/^\d{4}\.1$/.test(date)) return { kind: 'ambiguous' }
	const [, first = '', second = ''] = /^(\d{1,4})\s?[-/.]\s?(\d{1,4})$/.exec(date) ?? []
	if (isLong(first) && second.length <= 2) return asMonth(first, second)
	if (first.length <= 2 && (isLong(second) || Number(second) > 31)) return asMonth(second, first)
	return readNamed(date, order)
}
