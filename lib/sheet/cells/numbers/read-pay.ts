import { normalize } from '@/lib/i18n/normalize'
import { readNumber, westernDigits } from '@/lib/i18n/read-number'
import { allWords } from '../../words/vocabularies'
import type { Habits } from '../reading/habits'
import { lazy } from '../text/dictionary'
import { trimOf } from '../text/parts'
import { withDecimalPoint } from './decimals'

const byLength = (words: readonly string[]) =>
	[
		...new Set(words.flatMap((word) => [word, word.replace(/\.$/, '')]).map((word) => word.toLowerCase())),
	].sort((a, b) => b.length - a.length)

const wordsBeside = lazy(() => byLength(allWords(({ pay }) => pay)))
const wordsOfMonth = lazy(() => byLength(allWords(({ monthly }) => monthly)))
const thousands = lazy(() => byLength(allWords(({ thousands: words }) => words)))

const isHan = (letter: string) => /\p{Script=Han}/u.test(letter)

/** Whether a word ends here: next to a number, a space, a sign or another script. */
const isApart = (edge: string, next: string) =>
	!/\p{L}/u.test(next) || !/\p{L}/u.test(edge) || isHan(edge) !== isHan(next)

/** Removes one word before or after an amount; returns the same text if there is none. */
function withoutWord(text: string, words: readonly string[]): string {
	const start = words.find(
		(word) => text.startsWith(word) && isApart(word.charAt(word.length - 1), text.charAt(word.length)),
	)
	if (start) return text.slice(start.length).trim()
	const end = words.find(
		(word) => text.endsWith(word) && isApart(word.charAt(0), text.charAt(text.length - word.length - 1)),
	)
	return end ? text.slice(0, text.length - end.length).trim() : text
}

/** Punctuation around an amount that is not part of it; a sign before it is. */
const marks = ' :,;().'

const maxWords = 6

/** An amount without the words around it, and whether one of them says that it is monthly. */
function bare(text: string): { readonly amount: string; readonly isMonthly: boolean } {
	let amount = text
	let isMonthly = false
	for (let turn = 0; turn < maxWords; turn++) {
		const before = amount
		amount = withoutWord(trimOf(amount, marks), wordsOfMonth())
		isMonthly ||= amount !== trimOf(before, marks)
		amount = withoutWord(trimOf(amount, marks), wordsBeside())
		if (amount === before) break
	}
	return { amount, isMonthly }
}

const thousandIn = (amount: string) =>
	thousands().find(
		(word) => amount.endsWith(word) && /[\d\s]/.test(amount.charAt(amount.length - word.length - 1)),
	)

/** A number with its unit: 240,000, 240k, 24万. */
function figureOf(amount: string, decimalComma: Habits['decimalComma']): number | null {
	const end = thousandIn(amount)
	const digits = end ? amount.slice(0, -end.length).trim() : amount
	const plain = decimalComma ? withDecimalPoint(digits) : digits
	if (plain === null || (!decimalComma && /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(plain))) return null
	const value = readNumber(plain)
	if (value === null || (end !== undefined && /[万萬]/.test(digits))) return null
	return end === undefined ? value : Number((value * 1000).toPrecision(15))
}

const betweenFigures = /[-–—~～至到]|\bto\b|\bbis\b|\ss\/?d\s|\b(?:sampai|hingga)\b|\s(?:à|до|سے)\s/
const tenThousandsIn = (amount: string) => /[万萬]元?$/.exec(amount)?.[0]

/** The ends of a range, in the unit of its upper one; null if it is not a range. */
function rangeOf(amount: string, decimalComma: Habits['decimalComma']): readonly [number, number] | null {
	const [first = '', last = '', ...others] = amount.split(betweenFigures).map((part) => part.trim())
	if (others.length > 0 || !/^\d/.test(first)) return null
	const unit = tenThousandsIn(last) ?? thousandIn(last) ?? ''
	const hasUnit = unit === '' || tenThousandsIn(first) !== undefined || thousandIn(first) !== undefined
	const lower = figureOf(hasUnit ? first : first + unit, decimalComma)
	const upper = figureOf(last, decimalComma)
	return lower !== null && upper !== null && lower < upper ? [lower, upper] : null
}

/** Pay as given in a cell. */
export type Pay = {
	/** The amount, or the ends of a range. */
	readonly figures: readonly [number] | readonly [number, number]
	/** The period, if the cell names it. */
	readonly period?: 'month' | 'year'
}

/** Whether a text says that pay is yearly. */
export const mentionsYear = (text: string): boolean => yearly.test(text)

const yearly =
	/year|yr|\/y\b|p\. ?a\b|\bpa\b|annum|annual|年|سنة|سنو|jahr|\/j\b|\/an\b|par an|annuel|l’an|año|anual|anuais|ano\b|год|tahun|سال/iu

/**
 * Reads pay with words around it: "240k", 年薪24万元, "CNY 240,000 p.a.", "20k a month", "25-30万".
 * @returns null if it is not pay, or if something else could change it, such as another currency
 */
export function readPay(text: string, { decimalComma }: Habits): Pay | null {
	const { amount, isMonthly } = bare(westernDigits(normalize(text, 'NFKC')).toLowerCase())
	const isYearly = mentionsYear(text)
	if (isMonthly && isYearly) return null
	const period = isMonthly ? 'month' : isYearly ? 'year' : undefined
	const figure = figureOf(amount, decimalComma)
	const figures = figure === null ? rangeOf(amount, decimalComma) : ([figure] as const)
	return figures && { figures, ...(period && { period }) }
}

const otherPeriod =
	/month|\bmo\b|月|شهر|monat|mois|\bmes|mês|мес|week|周|hour|小时|hora|heure|stunde|час|day|\bday|日|день|jour|semana|bulan|minggu|\bhari\b|\bjam\b|ماہ|مہین|ہفت|گھنٹ|روزانہ|woche|\/h|\/d/i
const currency =
	/[$€£₽₹₦]|usd|eur|gbp|dollar|euro|dólar|доллар|руб|美元|美金|欧元|港币|hkd|دولار|يورو|inr|lakh|lac|jpy|rub\b|[₸₨]|тенге|kzt|сум\b|uzs|\brp\.?\b|rupiah|\bidr\b|juta|روپ|لاکھ|کروڑ|ڈالر|ریال|درہم|یورو|\bpkr\b|\brs\.?\b|fcfa|\bcfa\b|\bxof\b|\bxaf\b/i
const range = /\p{Nd}\s?[kw万千]?\s?(?:[-–—~～至到]|to|bis|à|до|إلى|s\/?d|sampai|hingga|سے)\s?\p{Nd}/iu
const about =
	/[+>≥<≤~≈±]|about|approx|circa|ca\.|约|大约|左右|以上|以下|around|environ|unos|cerca|около|примерно|от |не менее|حوالي|sekitar|kurang lebih|kira-kira|minimal|maksimal|lebih dari|تقریب|کم از کم|زیادہ|سے زائد|plus de|à partir|moins de|max|min|up to|ab /i

/** Whether a text is an amount in another currency. */
export const isOtherCurrency = (text: string): boolean => /\p{Nd}/u.test(text) && currency.test(text)

/** Whether a text with a number is pay in another form: monthly, in another currency, a range, or approximate. */
export const isOtherPay = (text: string): boolean =>
	/^[^=]*\p{Nd}/u.test(text) && [otherPeriod, currency, range, about].some((sign) => sign.test(text))
