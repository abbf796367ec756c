import { normalize } from '@/lib/i18n/normalize'
import { westernDigits } from '@/lib/i18n/read-number'
import { maxNumberCharacters } from '@/lib/limits/limits'
import { isNone, isPlaceholder, isUnsure } from '../vocabulary/words-for-nothing'
import type { DateDoubt, DateHabits } from './date-habits'
import { monthOf } from './month-names'
import { type DateParts, dateOf, yearOf } from './whole-date'

/** What a date cell says. */
export type DateReading =
	/** A day, YYYY-MM-DD, or a month, YYYY-MM. */
	| { readonly kind: 'date'; readonly date: string }
	/** Nothing, or that the date is not known. */
	| { readonly kind: 'none' }
	/** One of several dates, depending on how the column writes them. */
	| { readonly kind: 'either'; readonly doubt: DateDoubt }
	/** One of several dates that nothing distinguishes, such as 1994.1, which may have been 1994.10. */
	| { readonly kind: 'ambiguous' }
	| { readonly kind: 'unreadable' }

type Order = 'dmy' | 'mdy' | 'ymd'
type Figures = readonly [string, string, string]
const ordersOf = { 'day-first': 'dmy', 'month-first': 'mdy' } as const

const inOrder = (order: Order, [a, b, c]: Figures): DateParts => {
	if (order === 'dmy') return { day: a, month: b, year: c }
	return order === 'mdy' ? { month: a, day: b, year: c } : { year: a, month: b, day: c }
}

const dateFrom = (parts: DateParts): DateReading => {
	const date = dateOf(parts)
	return date === null ? { kind: 'unreadable' } : { kind: 'date', date }
}

/** Reads three numbers in each of some orders; if they give only one day, it is that day, whatever the order. */
function inOrders(figures: Figures, orders: readonly Order[], told?: DateHabits['order']): DateReading {
	const found = new Map<Order, string>()
	for (const order of orders) {
		const date = dateOf(inOrder(order, figures))
		if (date !== null) found.set(order, date)
	}
	const chosen = told && found.get(ordersOf[told])
	const dates = new Set(chosen ? [chosen] : found.values())
	if (dates.size > 1) return { kind: 'either', doubt: 'order' }
	const [date] = dates
	return date === undefined ? { kind: 'unreadable' } : { kind: 'date', date }
}

const isLong = (figures: string) => figures.length === 4

/** The year before the first year of the Minguo calendar. */
const minguoZero = 1911
const minguoYear = (year: string) => String(minguoZero + Number(year))

/** Reads a date that starts with the year: one of fewer than four digits may be in the Minguo calendar. */
function yearFirst(parts: DateParts, told: DateHabits['years']): DateReading {
	const western = dateFrom(parts)
	if (isLong(parts.year) || parts.year.length === 1 || told === 'western') return western
	const minguo = dateFrom({ ...parts, year: minguoYear(parts.year) })
	if (told === 'minguo') return minguo
	const isDate = western.kind === 'date' || minguo.kind === 'date'
	return isDate ? { kind: 'either', doubt: 'years' } : { kind: 'unreadable' }
}

function readFigures(figures: Figures, { order, years }: DateHabits): DateReading {
	const isYearLast = isLong(figures[2])
	const yearLast = inOrders(figures, ['dmy', 'mdy'], order)
	if (isYearLast) return yearLast
	if (yearLast.kind === 'unreadable') return yearFirst(inOrder('ymd', figures), years)
	return inOrders(figures, ['dmy', 'mdy', 'ymd'], order)
}

const dayInMilliseconds = 86_400_000
/** Day 1 in spreadsheets is 1 January 1900, and they count a 29 February 1900 that never existed. */
const dayZero = Date.UTC(1899, 11, 30)

const dayOfNumber = (digits: string) =>
	new Date(dayZero + Number(digits) * dayInMilliseconds).toISOString().slice(0, 10)

/** Digits split into three parts, the first two of which have these lengths. */
const cut = (digits: string, first: number, second: number): Figures => [
	digits.slice(0, first),
	digits.slice(first, first + second),
	digits.slice(first + second),
]

/** Five digits: a day number, or 31294 for 3/12/94. */
function readFiveDigits(digits: string, told: DateHabits['digits']): DateReading {
	if (told === undefined) return { kind: 'either', doubt: 'digits' }
	if (told === 'day-number') return { kind: 'date', date: dayOfNumber(digits) }
	return inOrders(cut(digits, 1, 2), ['dmy', 'mdy'], told)
}

/** Digits without separators: five of them, 19940304, 040394 or 199403. */
function readDigits(digits: string, habits: DateHabits): DateReading {
	if (digits.length === 5) return readFiveDigits(digits, habits.digits)
	if (digits.length === 8) {
		const yearBefore = inOrders(cut(digits, 4, 2), ['ymd'])
		const yearAfter = inOrders(cut(digits, 2, 2), ['dmy', 'mdy'], habits.order)
		if (yearBefore.kind === 'unreadable') return yearAfter
		return yearAfter.kind === 'unreadable' ? yearBefore : { kind: 'ambiguous' }
	}
	if (digits.length !== 6) return { kind: 'unreadable' }
	const month = dateFrom({ year: digits.slice(0, 4), month: digits.slice(4) })
	const day = readFigures(cut(digits, 2, 2), habits)
	if (month.kind === 'unreadable') return day
	return day.kind === 'unreadable' ? month : { kind: 'ambiguous' }
}

/** Words in dates that carry no meaning, and suffixes of a day or a year. */
const fillerWords = new Set([
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
	'р',
	'род',
	'tanggal',
	'tgl',
	'lahir',
	'سن',
	'مورخہ',
	'بتاریخ',
])
const ending = /^(\d{1,2})(?:st|nd|rd|th|er|º|°|ª)$/

/** Month names of two words, which count as one. */
const twoWords = /(كانون|تشرين) (الثاني|الأول|الاول)/

/** Signs of dates in Urdu: one for a year of this era, and one between the parts. */
const signsOfUrdu = /(\d{4})\s?ء|\u060d/g
const readSign = (_: string, year?: string) => year ?? '/'

/** A date with a month name: 4 March 1994, Mar 4, 1994, 4 марта 1994 г., März 1994. */
function readNamed(text: string, told?: DateHabits['order']): DateReading {
	const words = text
		.replace(twoWords, '$1_$2')
		.split(/[\s,،./-]+/)
		.map((word) => word.replaceAll('_', ' ').replace(ending, '$1'))
		.filter((word) => word !== '' && !fillerWords.has(word))
	const at = words.findIndex((word) => monthOf(word) !== undefined)
	const month = String(monthOf(words[at] ?? '') ?? '')
	const figures = words.filter((_, index) => index !== at)
	if (month === '' || !figures.every((word) => /^\d{1,4}$/.test(word))) return { kind: 'unreadable' }
	const [first = '', second] = figures
	// "Mar 04" may be a day without a year.
	if (second === undefined)
		return yearOf(first) === null || Number(first) <= 31
			? { kind: 'unreadable' }
			: dateFrom({ year: first, month })
	if (figures.length > 2) return { kind: 'unreadable' }
	if (isLong(first)) return inOrders([first, month, second], ['ymd'])
	if (isLong(second) || at === 0) return inOrders([first, month, second], ['dmy'])
	return inOrders([first, month, second], ['dmy', 'ymd'], told && 'day-first')
}

const time =
	/^(.{6,}?)[t\s]\s?(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(?:[ap]\.?m\.?)?(z|[+-]\d\d:?\d\d)?$/
const isMidnight = (hours: string) => /^0?0:00(?::00(?:\.0+)?)?$/.test(hours)

/**
 * Reads a date as people write it in any supported language: a day, or a month with its year. Two-digit years are
 * read as in spreadsheets: up to 29 after 2000, the others before.
 * @param habits how the column writes its dates; without them, a date that depends on them is reported as such
 */
export function readDate(text: string, habits: DateHabits = {}): DateReading {
	const plain = text.trim()
	if (plain === '' || isUnsure(plain) || isNone(plain) || isPlaceholder(plain)) return { kind: 'none' }
	if (plain.length > maxNumberCharacters) return { kind: 'unreadable' }
	const whole = westernDigits(normalize(plain, 'NFKC')).toLowerCase().replace(signsOfUrdu, readSign)
	const [, before, hours = '', zone] = time.exec(whole) ?? []
	// A moment in another time zone may be another day here.
	if (before !== undefined && zone !== undefined && !isMidnight(hours)) return { kind: 'ambiguous' }
	const date = (before ?? whole)
		.trim()
		.replace(/^(?:中[華华])?民[國国]\s?(\d{1,3})(?!\d)/, (_, year: string) => minguoYear(year))
	const [, year, month, day] =
		/^(\d{2,4})\s?年\s?(\d{1,2})\s?月\s?(?:(\d{1,2})\s?[日号]?)?\s?生?$/.exec(date) ?? []
	if (year && month) return yearFirst({ year, month, ...(day && { day }) }, habits.years)
	if (/^\d+$/.test(date)) return readDigits(date, habits)
	const [, a = '', , b = '', c = ''] =
		/^(\d{1,4})\s?([-/.\s])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?$/.exec(date) ?? []
	if (a) return readFigures([a, b, c], habits)
	if (/^\d{4}\.1$/.test(date)) return { kind: 'ambiguous' }
	const [, first = '', second = ''] = /^(\d{1,4})\s?[-/.]\s?(\d{1,4})$/.exec(date) ?? []
	if (isLong(first) && second.length <= 2) return dateFrom({ year: first, month: second })
	if (first.length <= 2 && (isLong(second) || Number(second) > 31))
		return dateFrom({ year: second, month: first })
	return readNamed(date, habits.order)
}
