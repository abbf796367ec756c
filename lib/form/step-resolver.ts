import type { FieldErrors, Resolver } from 'react-hook-form'
import type { Locale } from '@/lib/i18n/locales'
import type { FactId } from '@/rules/facts'
import { type Answer, emptyAnswer, type FieldProblem, readField } from './answer'
import type { FieldFault } from './field-fault'

type Answers = { [F in FactId]?: Answer }

/** What stands in the search fields of some questions without having been chosen. */
export type Typed = { readonly [F in FactId]?: string }

const notChosen: FieldProblem = 'not-chosen'

/**
 * Lets the form library check a step by its schema; of each field the first fault counts, at the row it lies in. What
 * was typed into a search field and not chosen is a fault as well: it would be lost. The schema loads with the first
 * answer that does not hold.
 */
export const stepResolver =
	(asked: readonly FactId[], typed: { readonly current: Typed }, locale: Locale): Resolver<Answers> =>
	async (answers) => {
		const errors: Record<string, FieldFault> = {}
		for (const fact of asked) {
			if (typed.current[fact]) errors[fact] = { type: 'custom', message: notChosen, row: null }
		}
		const isRead = (fact: FactId) => readField(fact, answers[fact] ?? emptyAnswer(fact), locale) !== undefined
		const unread = asked.filter((fact) => !isRead(fact))
		for (const { path, code, message } of unread.length > 0 ? await issuesOf(unread, answers, locale) : []) {
			const [fact, row] = path
			errors[String(fact)] ??= { type: code, message, row: typeof row === 'number' ? row : null }
		}
		const isFree = Object.keys(errors).length === 0
		return isFree ? { values: answers, errors: {} } : { values: {}, errors: errors as never }
	}

/** What the schema says of some answers; without a network, if it has not come yet, no more than that they do not hold. */
const issuesOf = (unread: readonly FactId[], answers: Answers, locale: Locale) =>
	import('./step-schema').then(
		({ stepSchema }) => stepSchema(unread, locale).safeParse(answers).error?.issues ?? [],
		() => unread.map((fact) => ({ path: [fact], code: 'custom', message: '' })),
	)

/** The fault of a field as `stepResolver` has reported it. */
export const faultOf = (errors: FieldErrors<Answers>, fact: FactId): FieldFault | null =>
	(errors[fact] as unknown as FieldFault | undefined) ?? null
