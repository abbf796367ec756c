import type { Locale } from '@/lib/i18n/locales'
import type { FactId } from '@/rules/facts'
import type { Facts, FactValue } from '@/rules/facts-schema'
import type { Answers } from './answer'
import { checkAnswer } from './check-answer'
import type { FieldFault } from './field-fault'
import type { UnchosenTexts } from './step-resolver'

type Reading = {
	/** The language that the answers are written in. */
	readonly locale: Locale
	/** Text in search fields that was not chosen: it would be lost. */
	readonly typed?: UnchosenTexts
}

/**
 * Reads the fields of a form in which every question may stay open.
 * @returns the answers that can be read, null for "not sure", and the faults of those that cannot; empty fields are
 * in neither
 */
export function readAnswers(answers: Answers, asked: readonly FactId[], { locale, typed = {} }: Reading) {
	const facts: Partial<Record<FactId, FactValue>> = {}
	const faults: { readonly fact: FactId; readonly fault: FieldFault }[] = []
	for (const fact of asked) {
		if (typed[fact]) {
			faults.push({ fact, fault: { type: 'custom', message: 'not-chosen', row: null } })
			continue
		}
		const answer = answers[fact]
		if (answer === undefined) continue
		const checked = checkAnswer(fact, answer, locale)
		if ('value' in checked) facts[fact] = checked.value
		else if (checked.fault.message !== 'empty') faults.push({ fact, fault: checked.fault })
	}
	return { facts: facts as Partial<Facts>, faults }
}
