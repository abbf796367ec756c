import type { FieldErrors, Resolver } from 'react-hook-form'
import type { FactId } from '@/rules/facts'
import { type Answer, stepSchema } from './answer'
import type { FieldFault } from './field-fault'

type Answers = { [F in FactId]?: Answer }

/** Lets the form library check a step by its schema; of each field the first fault counts, at the row it lies in. */
export const stepResolver =
	(asked: readonly FactId[]): Resolver<Answers> =>
	(answers) => {
		const { success, error } = stepSchema(asked).safeParse(answers)
		if (success) return { values: answers, errors: {} }
		const errors: Record<string, FieldFault> = {}
		for (const { path, code, message } of error.issues) {
			const [fact, row] = path
			errors[String(fact)] ??= { type: code, message, row: typeof row === 'number' ? row : null }
		}
		return { values: {}, errors: errors as never }
	}

/** The fault of a field as `stepResolver` has reported it. */
export const faultOf = (errors: FieldErrors<Answers>, fact: FactId): FieldFault | null =>
	(errors[fact] as unknown as FieldFault | undefined) ?? null
