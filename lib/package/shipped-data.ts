import { describeFact } from '@/lib/api/describe-ruleset'
import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import { localeIds } from '@/lib/i18n/locales'
import { employerPartOf } from '@/lib/words/employer-messages'
import { wordsOf } from '@/lib/words/messages'
import { loadNames } from '@/lib/words/names'
import { factIds } from '@/rules/facts'
import { rulesetIds } from '@/rules/rulesets/ids'
import { explainWords } from './explain-words'
import { cases, clauses, proofs, ruleset, rulesets } from './library'

const byRuleset = (of: (id: string) => unknown) => Object.fromEntries(rulesetIds.map((id) => [id, of(id)]))
const waited = async (entries: readonly (readonly [string, Promise<unknown>])[]) =>
	Object.fromEntries(await Promise.all(entries.map(async ([key, value]) => [key, await value])))

/** What the packages ship as data, computed once when they are built. */
export const shippedData = {
	locales: localeIds,
	/** All words, compiled, by shelf. */
	words: Object.fromEntries(localeIds.map((locale) => [locale, wordsOf(locale)])),
	employerWords: Object.fromEntries(employerLocaleIds.map((locale) => [locale, employerPartOf(locale)])),
	/** The words and names that a result is explained with. */
	texts: await waited(
		localeIds.map((locale) => [
			locale,
			loadNames(locale).then(({ countryNames, languageNames }) => ({
				words: explainWords(wordsOf(locale)),
				countries: countryNames,
				languages: languageNames,
			})),
		]),
	),
	facts: factIds.map(describeFact),
	rulesets: rulesets(),
	ruleset: byRuleset(ruleset),
	clauses: byRuleset(clauses),
	proofs: byRuleset(proofs),
	cases: await waited(rulesetIds.map((id) => [id, Promise.resolve(cases(id))])),
}
