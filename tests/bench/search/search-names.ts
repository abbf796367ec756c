import type { Locale } from '@/lib/i18n/locales'
import { type Search, searchIn } from '@/lib/search/search'
import { nameOptions } from '@/lib/words/name-options'
import type { Names } from '@/lib/words/names'

/** The list of a picker as each of these texts is searched in it: with the languages that the text may be in. */
export async function searchNames(
	locale: Locale,
	kind: keyof Names,
	texts: readonly string[],
): Promise<(typed: string) => Search> {
	const source = nameOptions(locale, kind)
	const keyOf = (typed: string) => source.languagesFor(typed).join(' ')
	const made = new Map<string, Search>()
	for (const text of texts) {
		if (made.has(keyOf(text))) continue
		const { options, languages } = await source.load(source.languagesFor(text))
		if (languages.join(' ') !== keyOf(text)) throw new Error(`Only ${languages} could be loaded for ${text}`)
		made.set(keyOf(text), searchIn(options))
	}
	return (typed) => {
		const search = made.get(keyOf(typed))
		if (!search) throw new Error(`${typed} was not among the texts`)
		return search
	}
}
