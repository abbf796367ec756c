import * as z from 'zod/mini'
import type { Locale } from '@/lib/i18n/locales'
import type { FactId } from '@/rules/facts'
import { factSchemas } from '@/rules/facts-schema'
import '@/rules/no-eval'
import { type Answer, readAnswer } from './answer'

/** The schema of one field: reads the answer, then asks the fact's own schema. */
const answerSchema = (fact: FactId, locale: Locale) =>
	z.pipe(
		z.transform((answer: Answer, context) => {
			const read = readAnswer(fact, answer, locale)
			if ('value' in read) return read.value
			context.issues.push({
				code: 'custom',
				input: answer,
				message: read.fault,
				path: [...(read.path ?? [])],
				continue: false,
			})
			return z.NEVER
		}),
		factSchemas[fact] as z.ZodMiniType,
	)

/** The schema of a step's fields, as people write in the language; what comes out are values of facts, null for "not sure". */
export const stepSchema = (ids: readonly FactId[], locale: Locale) =>
	z.object(Object.fromEntries(ids.map((fact) => [fact, answerSchema(fact, locale)])))
