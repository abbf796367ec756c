import type { Answer } from '@/lib/form/answer'
import { type FieldFault, sayFault } from '@/lib/form/field-fault'
import { sayIn } from '@/lib/i18n/say'
import { textFor } from '@/lib/words/text-for'
import type { ControlProps } from './question/field-props'

type Speaker = Pick<ControlProps, 'fact' | 'locale' | 'words' | 'names'>

/** How to correct a fault, for the field: its question stands above. */
export function faultText(
	{ fact, locale, words, names }: Speaker,
	answer: Answer,
	fault: FieldFault,
): string {
	const rows = Array.isArray(answer) ? answer : []
	const row = rows[fault.row ?? -1]
	const code = typeof row === 'object' ? row.language : ''
	const say = sayIn(locale)
	return sayFault(say, words.form.errors, { fact, fault, rowName: names?.languageNames[code] ?? code })
}

/** The same for the summary of a page, with the question. */
export function namedFaultText(speaker: Speaker, answer: Answer, fault: FieldFault): string {
	const { fact, locale, words } = speaker
	const say = sayIn(locale)
	return say(words.form.errors.about, {
		question: say(textFor(words.facts, fact).question),
		fault: faultText(speaker, answer, fault),
	})
}
