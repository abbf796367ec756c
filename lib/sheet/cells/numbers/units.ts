import { localeIds } from '@/lib/i18n/locales'
import type { NumberFact } from '@/rules/facts'
import { allWords } from '../../words/vocabularies'
import { wordsOfLocales } from '../../words/words-of-locales'

type Unit = NumberFact['unit']
const currencySigns = ['CNY', 'RMB', '¥', '￥']
const units = new Map<Unit, readonly string[]>()

const furtherWords = (unit: Unit) =>
	allWords(({ ages, years, months }) => ({ age: ages, years, months, points: '', 'cny-a-year': '' })[unit])

/** The words for a unit, longest first. */
function unitWords(unit: Unit): readonly string[] {
	const words = localeIds.flatMap((locale) => wordsOfLocales[locale].sheets.units[unit])
	return [...words, ...(unit === 'cny-a-year' ? currencySigns : furtherWords(unit))]
		.map((word) => word.toLowerCase())
		.toSorted((a, b) => b.length - a.length)
}

/**
 * Strips the unit, in any supported language, from a number: "29 years". For money also before the number: "CNY
 * 240,000".
 */
export function withoutUnit(unit: Unit, text: string): string {
	const words = units.get(unit) ?? unitWords(unit)
	units.set(unit, words)
	const lower = text.toLowerCase()
	const before = unit === 'cny-a-year' ? words.find((word) => lower.startsWith(word)) : undefined
	const after = words.find((word) => lower.endsWith(word) || lower.endsWith(`${word}.`))
	const from = before?.length ?? 0
	if (!after) return text.slice(from).trimStart()
	return text.slice(from, lower.lastIndexOf(after)).trim()
}
