import { shortNameOf } from '@/lib/explain/criterion-words'
import { sayFirst, sayList } from '@/lib/i18n/say'
import type { MarketRow } from '@/lib/screening/overview/by-market'
import type { RulesetId } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'

/** The maximum number of markets named in one row. */
const maxListed = 4

type Named = { readonly ruleset: RulesetId; readonly criterion: string }

/** The names of conditions, rule sets and markets in an overview. */
export function useChartWords() {
	const { words, say, locale, names } = useScreening()
	const text = words.screen.overview
	const countries = (codes: readonly string[]) =>
		codes.length > maxListed
			? say(text.markets.many, { count: codes.length })
			: sayList(
					locale,
					codes.map((code) => names.countryNames[code] ?? code),
				)
	const ruleName = (ruleset: RulesetId) => say(words.screen.ruleNames[ruleset])
	return {
		ruleName,
		/** The rule sets of conditions, each once. */
		ruleNames: (of: readonly Named[]) =>
			[...new Set(of.map(({ ruleset }) => ruleName(ruleset)))].join(say(words.separators.places)),
		nameOf: ({ ruleset, criterion }: Named) => sayFirst(locale, say(shortNameOf(words, ruleset, criterion))),
		marketName: ({ markets, withNone }: MarketRow) => {
			if (markets.length === 0) return say(text.markets.none)
			const list = countries(markets)
			if (withNone) return say(text.markets.othersAndNone, { list })
			return markets.length > 1 ? say(text.markets.others, { list }) : list
		},
	}
}
