import { sayAnswer } from '@/lib/explain/explain'
import type { FactId } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import type { ComparedContext } from './context'

/** An answer in words; if there is none, whether the person is not sure or has not answered. */
export const sayOwnAnswer = (
	fact: FactId,
	value: FactValue | undefined,
	{ words, say, speech }: ComparedContext,
): string =>
	sayAnswer(speech, fact, value ?? null) ?? say(value === null ? words.form.unsure : words.result.notAnswered)
