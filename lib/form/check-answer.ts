import type { Locale } from '@/lib/i18n/locales'
import type { FactId } from '@/rules/facts'
import { type FactValue, factSchemas } from '@/rules/facts-schema'
import '@/rules/no-eval'
import { type Answer, readAnswer } from './answer'
import type { FieldFault } from './field-fault'

/** The value of an answer, or the first thing that is wrong with it. */
export type CheckedAnswer = { readonly value: FactValue } | { readonly fault: FieldFault }

/** Reads an answer as people write it in the language, and checks it by the fact's own schema. */
export function checkAnswer(fact: FactId, answer: Answer, locale: Locale): CheckedAnswer {
	const read = readAnswer(fact, answer, locale)
	if ('fault' in read) return { fault: { type: 'custom', message: read.fault, row: read.row ?? null } }
	const { data, error } = factSchemas[fact].safeParse(read.value)
	const [issue] = error?.issues ?? []
	if (!issue) return { value: data ?? null }
	const [row] = issue.path
	return { fault: { type: issue.code, message: issue.message, row: typeof row === 'number' ? row : null } }
}
