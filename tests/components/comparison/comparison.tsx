import { ComparisonPage } from '@/components/comparison/comparison-page'
import { choicesIn, readPair } from '@/lib/comparison/choices'
import { comparisonViewOf } from '@/lib/comparison/view'
import type { Locale } from '@/lib/i18n/locales'
import { countryNames, languageNames } from '@/lib/words/names/frequent/en'
import { type VersionsOf, versionsOf } from '@/rules/rulesets/versions'

type Props = {
	readonly locale: Locale
	readonly one?: string
	readonly other?: string
	readonly versions?: VersionsOf
}

/** The page that the server makes for an address, with names in English. */
export function ComparisonFor({ locale, one, other, versions = versionsOf }: Props) {
	const choices = choicesIn(versions)
	const pair = readPair({ one, other }, choices)
	return (
		<ComparisonPage
			locale={locale}
			choices={choices}
			view={pair && comparisonViewOf(pair, choices)}
			isFirst={one === undefined && other === undefined}
			names={{ countryNames, languageNames }}
			origin=""
		/>
	)
}
