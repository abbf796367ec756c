import type { Metadata } from 'next'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsForEmployers } from '@/lib/words/employer-words'
import { wordsOf } from '@/lib/words/messages'
import { pageTitle } from '@/lib/words/page-title'
import { sayOnlyIn } from './say-only-in'

/** The title and description of a page for employers or teams, in the reader's language. */
export async function employersMetadata(reader: Locale, page: 'screen' | 'team'): Promise<Metadata> {
	const { locale, words } = wordsForEmployers(reader)
	if (locale === reader)
		return {
			title: pageTitle(reader, words[page].title),
			description: sayIn(reader)(words[page].description),
		}
	const { lead, list } = await sayOnlyIn(reader)
	return {
		title: pageTitle(reader, wordsOf(reader).site.shell[page]),
		description: `${lead} ${list.map(({ text }) => text).join('')}`,
	}
}
