import { readNumber, westernDigits } from '@/lib/form/read-number'
import { allWords } from '../../words/vocabularies'
import type { Habits } from '../reading/habits'
import { once } from '../text/dictionary'
import { trimOf } from '../text/parts'
import { withDecimalPoint } from './decimals'

const byLength = (words: readonly string[]) =>
	[
		...new Set(words.flatMap((word) => [word, word.replace(/\.$/, '')]).map((word) => word.toLowerCase())),
	].sort((a, b) => b.length - a.length)

const wordsBeside = once(() => byLength(allWords(({ pay }) => pay)))
const thousands = once(() => byLength(allWords(({ thousands: words }) => words)))

/** Whether a word ends where a number or a blank begins. */
const isApart = (next: string) => next === '' || !/\p{L}/u.test(next)

/** Takes off one word before or after an amount; the same text if there is none. */
function withoutWord(text: string, words: readonly string[]): string {
	const start = words.find((word) => text.startsWith(word) && isApart(text.charAt(word.length)))
	if (start) return text.slice(start.length).trim()
	const end = words.find((word) => text.endsWith(word) && isApart(text.charAt(text.length - word.length - 1)))
	return end ? text.slice(0, text.length - end.length).trim() : text
}

/** Marks around an amount that are no part of it; a sign before it is. */
const marks = ' :,;().'

const maxWords = 6

function bare(text: string): string {
	let left = text
	for (let turn = 0; turn < maxWords; turn++) {
		const before = left
		left = withoutWord(trimOf(left, marks), wordsBeside())
		if (left === before) break
	}
	return left
}

/**
 * Reads yearly pay with words around it: "240k", 年薪24万元, "CNY 240,000 p.a.".
 * @returns null if it is none, or something else could change it: a month, a range, another currency
 */
export function readPay(text: string, { decimalComma }: Habits): number | null {
	const amount = bare(westernDigits(text.normalize('NFKC')).toLowerCase())
	const end = thousands().find(
		(word) => amount.endsWith(word) && /[\d\s]/.test(amount.charAt(amount.length - word.length - 1)),
	)
	const digits = end ? amount.slice(0, -end.length).trim() : amount
	const plain = decimalComma ? withDecimalPoint(digits) : digits
	if (plain === null || (!decimalComma && /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(plain))) return null
	const value = readNumber(plain)
	if (value === null || (end !== undefined && /[万萬]/.test(digits))) return null
	return end === undefined ? value : Number((value * 1000).toPrecision(15))
}

const period =
	/month|\bmo\b|月|شهر|monat|mois|\bmes|mês|мес|week|周|hour|小时|hora|heure|stunde|час|day|\bday|日|день|jour|semana|woche|\/h|\/d/i
const currency =
	/[$€£₽₹₦]|usd|eur|gbp|dollar|euro|dólar|доллар|руб|美元|美金|欧元|港币|hkd|دولار|يورو|inr|lakh|lac|jpy|rub\b/i
const range = /\p{Nd}\s?[kw万千]?\s?(?:[-–—~～至到]|to|bis|à|до|إلى)\s?\p{Nd}/iu
const about =
	/[+>≥<≤~≈±]|about|approx|circa|ca\.|约|大约|左右|以上|以下|around|environ|unos|cerca|около|حوالي|max|min|up to|ab /i

/** Whether a text with a figure is pay of another kind: of a month, in another currency, a range, or about so much. */
export const isOtherPay = (text: string): boolean =>
	/^[^=]*\p{Nd}/u.test(text) && [period, currency, range, about].some((sign) => sign.test(text))
