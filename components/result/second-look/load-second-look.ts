import { namedIn } from '@/components/form/use-names'
import type { Locale } from '@/lib/i18n/locales'
import { loadLateWords } from '@/lib/lazy-words/load-late-words'
import { loadNamesOf } from '@/lib/words/names'
import type { Facts } from '@/rules/facts-schema'

/** Loads what opens below a condition, its words, and the Chinese names that letters need; rejects if it cannot. */
export async function loadSecondLook(locale: Locale, facts: Facts) {
	const [{ OpenDoubt }, late, chineseNames] = await Promise.all([
		import(/* webpackChunkName: "second-look" */ './open-doubt'),
		loadLateWords(locale, 'second-look'),
		loadNamesOf('zh', namedIn(facts)).catch(() => null),
	])
	return { OpenDoubt, late, chineseNames }
}

export type SecondLook = Awaited<ReturnType<typeof loadSecondLook>>
