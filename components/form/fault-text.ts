import type { Answer } from '@/lib/form/answer'
import { type FieldFault, sayFault } from '@/lib/form/field-fault'
import { sayIn } from '@/lib/i18n/say'
import type { ControlProps } from './question/field-props'

type Speaker = Pick<ControlProps, 'fact' | 'locale' | 'words' | 'names'>

/** How to correct a fault; the field and the summary use the same words. */
export function faultText(
	{ fact, locale, words, names }: Speaker,
	answer: Answer,
	fault: FieldFault,
): string {
	const rows = Array.isArray(answer) ? answer : []
	const row = rows[fault.row ?? -1]
	const code = typeof row === 'object' ? row.language : ''
	const say = sayIn(locale)
	const question = say(words.facts[fact]?.question ?? fact)
	return sayFault(say, words.form.errors, {
		fact,
		question,
		fault,
		rowName: names?.languageNames[code] ?? code,
	})
}
