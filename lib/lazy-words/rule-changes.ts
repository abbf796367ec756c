import { correctedBetween } from '@/lib/active-rules/corrections'
import { correctionOf } from '@/lib/explain/correction-words'
import { type SaidRuleChange, sayDifference } from '@/lib/explain/say-difference'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import type { Words } from '@/lib/words/texts'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { type VersionsOf, versionsOf } from '@/rules/rulesets/versions'

/** Two versions of a rule set by their days, and how they differ. */
type Difference = {
	readonly from: string
	readonly to: string
	readonly changed: readonly SaidRuleChange[]
	/** What was wrong in the earlier version, by criterion; null where the law has changed. */
	readonly corrected: Readonly<Record<string, string>> | null
}

export type RuleChangeWords = Words['check']['ruleChanges'] & {
	/** Each version of a rule set with each later one. */
	readonly differences: { readonly [R in RulesetId]?: readonly Difference[] }
}

/** Picks the texts about rules that have changed, including how their versions differ. For servers. */
export function ruleChangeWords(locale: Locale, versions: VersionsOf = versionsOf): RuleChangeWords {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	const speech = { locale, words, countries: {}, languages: {} }
	const wrongIn = (id: RulesetId, from: string, to: string): Difference['corrected'] => {
		const criteria = correctedBetween(id, { from, to }, versions)
		return criteria && Object.fromEntries(criteria.map((one) => [one, say(correctionOf(words, id, one))]))
	}
	const differencesOf = (id: RulesetId): Difference[] =>
		versions(id).flatMap((to, place, all) =>
			all.slice(0, place).map((from) => ({
				from: from.version,
				to: to.version,
				changed: sayDifference(speech, from, to),
				corrected: wrongIn(id, from.version, to.version),
			})),
		)
	return {
		...words.check.ruleChanges,
		differences: Object.fromEntries(rulesetIds.map((id) => [id, differencesOf(id)])),
	}
}
