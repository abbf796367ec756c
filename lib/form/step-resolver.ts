import type { FieldErrors, Resolver } from 'react-hook-form'
import type { Locale } from '@/lib/i18n/locales'
import type { FactId } from '@/rules/facts'
import { type Answer, type FieldProblem, stepSchema } from './answer'
import type { FieldFault } from './field-fault'

type Answers = { [F in FactId]?: Answer }

/** What stands in the search fields of some questions without having been chosen. */
export type Typed = { readonly [F in FactId]?: string }

const notChosen: FieldProblem = 'not-chosen'

/**
 * Lets the form library check a step by its schema; of each field the first fault counts, at the row it lies in. What
 * was typed into a search field and not chosen is a fault as well: it would be lost.
 */
export const stepResolver =
	(asked: readonly FactId[], typed: { readonly current: Typed }, locale: Locale): Resolver<Answers> =>
	(answers) => {
		const errors: Record<string, FieldFault> = {}
		for (const fact of asked) {
			if (typed.current[fact]) errors[fact] = { type: 'custom', message: notChosen, row: null }
		}
		for (const { path, code, message } of stepSchema(asked, locale).safeParse(answers).error?.issues ?? []) {
			const [fact, row] = path
			errors[String(fact)] ??= { type: code, message, row: typeof row === 'number' ? row : null }
		}
		const isFree = Object.keys(errors).length === 0
		return isFree ? { values: answers, errors: {} } : { values: {}, errors: errors as never }
	}

/** The fault of a field as `stepResolver` has reported it. */
export const faultOf = (errors: FieldErrors<Answers>, fact: FactId): FieldFault | null =>
	(errors[fact] as unknown as FieldFault | undefined) ?? null
