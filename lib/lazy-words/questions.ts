import { type ControlFormWords, controlWords } from '@/lib/form/control-words'
import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/words/messages'
import type { Words } from '@/lib/words/texts'
import type { FactId } from '@/rules/facts'

/** The words that the field of any question needs, but not why it is asked. */
export type QuestionWords = Pick<Words, 'levels'> & {
	readonly facts: { readonly [F in FactId]: Omit<Words['facts'][F], 'why'> }
	readonly form: ControlFormWords
}

/** Picks those texts. For servers. */
export function questionWords(locale: Locale): QuestionWords {
	const words = wordsOf(locale)
	const asked = Object.entries(words.facts).map(([id, { why: _why, ...text }]) => [id, text])
	return { levels: words.levels, facts: Object.fromEntries(asked), form: controlWords(words) }
}
