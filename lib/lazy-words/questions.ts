import { type ControlFormWords, controlWords } from '@/lib/form/control-words'
import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/words/messages'
import type { Words } from '@/lib/words/texts'
import type { FactId } from '@/rules/facts'

/** What the field of any question needs besides the words of its answers; not why it is asked. */
export type QuestionWords = {
	readonly facts: { readonly [F in FactId]: Omit<Words['facts'][F], 'why' | 'label' | 'options'> }
	readonly form: ControlFormWords
}

/** Picks those texts. For servers. */
export function questionWords(locale: Locale): QuestionWords {
	const words = wordsOf(locale)
	const asked = Object.entries(words.facts).map(([id, text]) => {
		const { why: _why, label: _label, options: _options, ...question } = { options: null, ...text }
		return [id, question]
	})
	return { facts: Object.fromEntries(asked), form: controlWords(words) }
}
