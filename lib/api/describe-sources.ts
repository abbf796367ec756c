import * as z from 'zod/mini'
import { ageOf } from '@/lib/law/age'
import { sourceIds, sourceOf } from '@/rules/sources/all'
import '@/rules/no-eval'
import { type Faults, nameFaults } from './faults'

/** The query of GET /api/v1/sources. */
const sourcesQuerySchema = z.strictObject({ asOf: z.optional(z.iso.date()) })

/**
 * Checks a query for the day on which the ages of sources are wanted.
 * @param today the day that applies if the query names none, YYYY-MM-DD
 */
export function readSourcesQuery(
	query: URLSearchParams,
	today: string,
): { readonly asOf: string } | { readonly faults: Faults } {
	const parsed = sourcesQuerySchema.safeParse(Object.fromEntries(query), { reportInput: true })
	const twice = query.getAll('asOf').length > 1 ? [{ pointer: '/asOf', detail: 'Give this once.' }] : []
	if (!parsed.success || twice.length > 0) return { faults: nameFaults(parsed.error?.issues ?? [], twice) }
	return { asOf: parsed.data.asOf ?? today }
}

/** Every source, once: what it is, how and when it was read, and how many days that is ago on a day. */
export const describeSources = (asOf: string) => ({
	asOf,
	sources: sourceIds.map((id) => {
		const { official = null, until = null, ...source } = sourceOf(id)
		return { id, ...source, official, until, age: ageOf(source.day, asOf) }
	}),
})
