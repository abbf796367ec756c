import { answerFor } from '@/lib/form/answer'
import { writeCell } from '@/lib/sheet/write-cell'
import { type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'

/** A known value as the entries of a form; they read back to the same value, whatever the language. */
export function entriesFor(fact: FactId, value: FactValue): readonly string[] {
	const { type } = facts[fact]
	const answer = answerFor(fact, value)
	if (typeof answer === 'string') return [answer]
	return type === 'choices' ? (answer as readonly string[]) : [writeCell(fact, value)]
}
