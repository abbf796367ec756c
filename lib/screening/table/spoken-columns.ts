import { fold } from '@/lib/search/fold'
import { answerAt, type Columns, notKnown } from '@/rules/columns/column'
import { derivedFacts } from '@/rules/derived-facts'
import type { Facts } from '@/rules/facts-schema'

type Spoken = Facts['languages']
type Markets = Facts['targetMarkets']

const { derive } = derivedFacts.speaksMarketLanguage

/** Target markets whose main language is spoken at working level or better. */
const spokenMarkets = (languages: Spoken, markets: Markets): readonly string[] =>
	(markets ?? []).filter((country) => derive(languages, [country]) === true)

const spoken = (languages: Spoken): readonly string[] =>
	(languages ?? []).filter(({ level }) => level !== 'basic').map(({ language }) => language)

/** Computes a value once per key; rows with the same key share it, even after it is sent to a page. */
function once<T>(work: (row: number) => T, keyOf: (row: number) => string | number): (row: number) => T {
	const known = new Map<string | number, T>()
	return (row) => {
		const key = keyOf(row)
		const before = known.get(key)
		if (before !== undefined) return before
		const found = work(row)
		known.set(key, found)
		return found
	}
}

/**
 * The rows' languages: those known at working level or better, also as searchable words, and the target markets that
 * they cover.
 */
export function spokenColumns(columns: Columns, languageNames: Readonly<Record<string, string>>) {
	const { languages = notKnown, targetMarkets = notKnown } = columns.facts
	const language = (row: number) => languages.codes?.[row] ?? 0
	const market = (row: number) => targetMarkets.codes?.[row] ?? 0
	const languagesAt = once((row) => spoken(answerAt(languages, row) as Spoken), language)
	return {
		languagesAt,
		wordsAt: once(
			(row) =>
				fold(
					languagesAt(row)
						.flatMap((code) => [code, languageNames[code] ?? ''])
						.join(' '),
				),
			language,
		),
		marketsAt: once(
			(row) => spokenMarkets(answerAt(languages, row) as Spoken, answerAt(targetMarkets, row) as Markets),
			(row) => `${language(row)} ${market(row)}`,
		),
	}
}
