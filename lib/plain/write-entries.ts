import { answerFor } from '@/lib/form/answer'
import type { Locale } from '@/lib/i18n/locales'
import { writeCell } from '@/lib/sheet/cells/write-cell'
import { type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'

/** A known value as the entries of a form, from which it can be read back in this language. */
export function entriesFor(fact: FactId, value: FactValue, locale: Locale): readonly string[] {
	const { type } = facts[fact]
	const answer = answerFor(fact, value, locale)
	if (typeof answer === 'string') return [answer]
	return type === 'choices' ? (answer as readonly string[]) : [writeCell(fact, value)]
}
