import type { FieldErrors, Resolver } from 'react-hook-form'
import type { Locale } from '@/lib/i18n/locales'
import type { FactId } from '@/rules/facts'
import { type Answers, emptyAnswer, type FieldProblem, readField } from './answer'
import type { CheckedAnswer } from './check-answer'
import type { FieldFault } from './field-fault'

/** Text in the search fields of some questions that was not chosen. */
export type UnchosenTexts = { readonly [F in FactId]?: string }

const notChosen: FieldProblem = 'not-chosen'
const empty: FieldProblem = 'empty'

/**
 * Lets the form library validate a step; for each field the first fault counts, in the row where it is. Text in a
 * search field that was not chosen is a fault too, because it would be lost; a field left blank is not. The
 * explanation of invalid answers is loaded with the first one.
 */
export const stepResolver =
	(asked: readonly FactId[], typed: { readonly current: UnchosenTexts }, locale: Locale): Resolver<Answers> =>
	async (answers) => {
		const errors: Record<string, FieldFault> = {}
		for (const fact of asked) {
			if (typed.current[fact]) errors[fact] = { type: 'custom', message: notChosen, row: null }
		}
		const given = (fact: FactId) => answers[fact] ?? emptyAnswer(fact)
		const unread = asked.filter((fact) => readField(fact, given(fact), locale) === undefined)
		const check = unread.length > 0 ? await loadCheck() : null
		for (const fact of unread) {
			const checked = check?.(fact, given(fact), locale) ?? unexplained
			if ('fault' in checked && checked.fault.message !== empty) errors[fact] ??= checked.fault
		}
		const isFree = Object.keys(errors).length === 0
		return isFree ? { values: answers, errors: {} } : { values: {}, errors: errors as never }
	}

/** The fault of an invalid answer if it cannot be explained. */
const unexplained = { fault: { type: 'custom', message: '', row: null } } satisfies CheckedAnswer

/** Loads the explanation of invalid answers; null if it cannot be loaded. */
const loadCheck = () =>
	import('./check-answer').then(
		({ checkAnswer }) => checkAnswer,
		() => null,
	)

/** The fault of a field, as reported by `stepResolver`. */
export const fieldFaultOf = (errors: FieldErrors<Answers>, fact: FactId): FieldFault | null =>
	(errors[fact] as unknown as FieldFault | undefined) ?? null
