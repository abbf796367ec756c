import format, { type CompiledMessage } from 'icu-minify/format'
import { joinDate, joinDay } from './joiner'
import { type Locale, locales } from './locales'

/** What a tag in a message turns the text in it into; the message is then formatted in parts. */
type Tag = (parts: unknown[]) => unknown
type Values = Readonly<Record<string, string | number | Tag>>
export type Say = (message: CompiledMessage, values?: Values) => string

const once = <A extends unknown[], T>(make: (...args: A) => T) => {
	const made = new Map<string, T>()
	return (...args: A): T => {
		const key = JSON.stringify(args)
		const known = made.get(key) ?? make(...args)
		made.set(key, known)
		return known
	}
}

type NumberFormatOf = ConstructorParameters<typeof Intl.NumberFormat>
const numberFormat = once((...of: NumberFormatOf) => new Intl.NumberFormat(...of))

/** Whole numbers below this are plain digits in every language here. */
const firstGrouped = 1000

/** Most numbers are formatted without it: creating the first one takes an old phone a tenth of a second. */
function getNumberFormat(...of: NumberFormatOf): Intl.NumberFormat {
	const isPlain = (value: number) => Number.isInteger(value) && value >= 0 && value < firstGrouped
	const format = (value: number) =>
		of[1] === undefined && isPlain(value) ? String(value) : numberFormat(...of).format(value)
	return { format } as Intl.NumberFormat
}

const formatters = {
	getDateTimeFormat: once(
		(...args: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...args),
	),
	getNumberFormat,
	getPluralRules: once(
		(...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
	),
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const otherLetters = /[^\P{L}\u0590-\u08ff]|\d/u
const starts = /[\u2066-\u2068]/g
const ends = /\u2069/g
const overrides = /[\u202a-\u202e]/g

/** Removes direction overrides, and unbalanced isolates, which would affect the surrounding line. */
function withoutStrayBidi(text: string): string {
	const plain = text.replace(overrides, '')
	const isBalanced = plain.match(starts)?.length === plain.match(ends)?.length
	return isBalanced ? plain : plain.replace(starts, '').replace(ends, '')
}

/**
 * Isolates text that is inserted into text of the opposite direction. Otherwise the parts of "2026-11-24" or "8 CFR" would
 * be reordered in Arabic, and an Arabic name would reorder an English sentence.
 */
function insertIn(locale: Locale, inserted: string): string {
	const text = withoutStrayBidi(inserted)
	const isRightToLeft = rightToLeft.test(text)
	if (locales[locale].direction === 'ltr') return isRightToLeft ? `\u2068${text}\u2069` : text
	if (!otherLetters.test(text)) return text
	return `${isRightToLeft ? '\u2067' : '\u2066'}${text}\u2069`
}

const insertAll = (locale: Locale, values: Values): Values =>
	Object.fromEntries(
		Object.entries(values).map(([name, value]) => [
			name,
			typeof value === 'string' ? insertIn(locale, name === 'version' ? joinDay(value) : value) : value,
		]),
	)

/** Returns a function that formats messages in a language, with its plural rules and number formats. */
export const sayIn =
	(locale: Locale): Say =>
	(message, values) =>
		format(message, locales[locale].formats, values && insertAll(locale, values), { formatters }) as string

/** Capitalises the first letter, in scripts that have capitals. */
export function sayFirst(locale: Locale, text: string): string {
	const [first = '', ...rest] = text
	return first.toLocaleUpperCase(locales[locale].tag) + rest.join('')
}

/**
 * Formats a day (YYYY-MM-DD) in a language; a line never breaks between the day and its month, or within a date in
 * Chinese characters.
 */
export const sayDay = (locale: Locale, day: string): string =>
	joinDate(
		formatters
			.getDateTimeFormat(locales[locale].formats, { dateStyle: 'long', timeZone: 'UTC' })
			.format(new Date(`${day}T00:00:00Z`)),
	).replace(' ', '\u00a0')

/** Formats a month (YYYY-MM) in a language. */
const sayMonth = (locale: Locale, month: string): string =>
	joinDate(
		formatters
			.getDateTimeFormat(locales[locale].formats, { year: 'numeric', month: 'long', timeZone: 'UTC' })
			.format(new Date(`${month}-01T00:00:00Z`)),
	)

/** Formats a day (YYYY-MM-DD) or a month (YYYY-MM) in a language. */
export const sayDate = (locale: Locale, date: string): string =>
	/^\d{4}-\d{2}$/.test(date) ? sayMonth(locale, date) : sayDay(locale, date)

/** Formats a number in a language. */
export const sayNumber = (locale: Locale, number: number): string =>
	formatters.getNumberFormat(locales[locale].formats).format(number)

/** Formats a list in a language: "a, b and c" or "a, b or c". */
export function sayList(locale: Locale, entries: readonly string[], type: 'and' | 'or' = 'and'): string {
	const list = new Intl.ListFormat(locales[locale].formats, {
		type: type === 'and' ? 'conjunction' : 'disjunction',
	})
	const parts = list.formatToParts(entries.map((entry) => insertIn(locale, entry)))
	return parts.reduce((text, { value }) => text + (needsBlank(text, value) ? ' ' : '') + value, '')
}

/** Whether a Chinese character and a Latin letter or a digit would be adjacent. */
const needsBlank = (before: string, after: string): boolean =>
	/[\p{Script=Latin}\d]$/u.test(before)
		? /^\p{Script=Han}/u.test(after)
		: /\p{Script=Han}$/u.test(before) && /^[\p{Script=Latin}\d]/u.test(after)
