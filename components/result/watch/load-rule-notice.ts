import type { Locale } from '@/lib/i18n/locales'
import { loadLateWords } from '@/lib/lazy-words/load-late-words'

/** Loads the notice about changed rules, with its words; rejects if it cannot. */
export async function loadRuleNotice(locale: Locale) {
	const [{ RuleNotice }, texts] = await Promise.all([
		// In the same chunk as what opens below a condition, because every page lists each additional chunk.
		import(/* webpackChunkName: "second-look" */ './rule-notice'),
		loadLateWords(locale, 'rule-changes'),
	])
	return { RuleNotice, texts }
}
