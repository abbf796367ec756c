import { setImmediate } from 'node:timers/promises'
import type { Locale } from '@/lib/i18n/locales'
import { explainResult } from '@/lib/package/explain-result'
import { wordsOf } from '@/lib/words/messages'
import { loadNames } from '@/lib/words/names'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { ResultWithReason } from './evaluate-people'

/** A result in words: the outcome, and each condition with why. */
type SaidResult = ResultWithReason & {
	readonly said: { readonly outcome: string; readonly criteria: Readonly<Record<string, string>> }
}

/** Each result of some people, with what it says in a language. */
export async function explainPeople(
	locale: Locale,
	people: readonly (readonly ResultWithReason[])[],
): Promise<readonly (readonly SaidResult[])[]> {
	const { countryNames: countries, languageNames: languages } = await loadNames(locale)
	const speech = { locale, words: wordsOf(locale), countries, languages }
	const said: (readonly SaidResult[])[] = []
	for (const results of people) {
		said.push(
			results.map((result) => {
				const ruleset = { id: result.ruleset.id as RulesetId }
				const { outcome, criteria } = explainResult(speech, { ...result, ruleset, changes: [] })
				return { ...result, said: { outcome, criteria } }
			}),
		)
		await setImmediate()
	}
	return said
}
