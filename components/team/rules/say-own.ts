import { type Locale, locales } from '@/lib/i18n/locales'
import { type Say, sayList } from '@/lib/i18n/say'
import type { OwnParameters } from '@/lib/screening/model/own-parameters'
import { parameterIds } from '@/rules/parameters'
import type { TeamWords } from '../session/team-words'

type Spoken = { readonly locale: Locale; readonly words: TeamWords; readonly say: Say }

/** What is set, in a list; empty if nothing is. */
export function sayOwn({ locale, words, say }: Spoken, own: OwnParameters): string {
	const { values } = words.rules
	const said = parameterIds.flatMap((id) => {
		const set = own[id]
		if (!set || set.value === false) return []
		const value = typeof set.value === 'number' ? set.value.toLocaleString(locales[locale].formats) : ''
		return [say(values[id], { value })]
	})
	return sayList(locale, said)
}
