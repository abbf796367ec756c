import * as z from 'zod/mini'
import { documentRoutes } from '@/lib/law/documents/document-routes'
import '@/rules/no-eval'

const text = z.nullable(z.string())
const reading = { source: z.string(), day: z.string(), sure: z.enum(['high', 'fair']) }

/** The list of a route: its documents, days and fees. */
export const documentListSchema = z.strictObject({
	route: z.enum(documentRoutes),
	country: text,
	documents: z.array(
		z.strictObject({
			id: z.string(),
			asked: z.enum(['always', 'in-cases', 'to-know']),
			name: z.string(),
			from: text,
			when: text,
			note: text,
			proof: z.strictObject({ kind: z.string(), words: text, about: text, since: text }),
			maxAgeMonths: z.nullable(z.number()),
			translated: z.nullable(z.boolean()),
			...reading,
		}),
	),
	times: z.array(
		z.strictObject({
			id: z.string(),
			what: z.string(),
			value: z.nullable(z.number()),
			unit: text,
			...reading,
		}),
	),
	fees: z.array(
		z.strictObject({
			id: z.string(),
			what: z.string(),
			amount: z.nullable(z.number()),
			currency: text,
			until: text,
			...reading,
		}),
	),
})
