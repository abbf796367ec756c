import type { Locale } from '@/lib/i18n/locales'
import { loadLateWords } from '@/lib/late-words/load-late-words'

/** Loads what tells of changed rules, with its words; rejects where it cannot. */
export async function loadRuleNotice(locale: Locale) {
	const [{ RuleNotice }, texts] = await Promise.all([
		// One file with what opens under a condition: each more would be named on every page.
		import(/* webpackChunkName: "second-look" */ './rule-notice'),
		loadLateWords(locale, 'rule-changes'),
	])
	return { RuleNotice, texts }
}
