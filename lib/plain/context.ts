import type { Locale } from '@/lib/i18n/locales'
import type { Say } from '@/lib/i18n/say'
import type { Names } from '@/lib/words/names'
import type { ApplicantWords } from '@/lib/words/texts'
import type { View } from './view'

/** The context that every part of a page without JavaScript receives. */
export type PlainContext = {
	readonly locale: Locale
	readonly words: ApplicantWords
	readonly say: Say
	readonly names: Names
	/** The Chinese names; only for a result, which has texts in Chinese. */
	readonly chineseNames: Names | null
	readonly view: View
}
