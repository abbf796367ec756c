import type { EmployerLocale, Locale } from '@/lib/i18n/locales'
import { employerSourceTexts } from '@/lib/words/employer-sources'
import { wordsForEmployers } from '@/lib/words/employer-words'
import { joinShelves } from '@/lib/words/join-shelves'
import { wordsOf } from '@/lib/words/messages'
import { sourceTexts } from '@/lib/words/sources'
import type { ApplicantTexts, ApplicantWords, Texts, Words } from '@/lib/words/texts'

/** All texts of each language as they are written: of both shelves, where it has both. */
export const allTexts = {
	...sourceTexts,
	...Object.fromEntries(
		Object.entries(employerSourceTexts).map(([id, texts]) => [
			id,
			joinShelves(sourceTexts[id as EmployerLocale], texts),
		]),
	),
} as { readonly [L in Locale]: L extends EmployerLocale ? Texts : ApplicantTexts }

/** All words that a language has. */
export type WordsIn<L extends Locale> = L extends EmployerLocale ? Words : ApplicantWords

/** The words of both shelves as the pages are handed them, where a language has both. */
export function allWordsIn<L extends Locale>(reader: L): WordsIn<L> {
	const { locale, words } = wordsForEmployers(reader)
	return (locale === reader ? words : wordsOf(reader)) as WordsIn<L>
}
