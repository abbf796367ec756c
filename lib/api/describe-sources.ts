import * as z from 'zod/mini'
import { ageOf } from '@/lib/law/age'
import { sourceIds, sourceOf } from '@/rules/sources/all'
import '@/rules/no-eval'
import { type Fault, type Faults, nameFaults } from './faults'

/** The query of GET /api/v1/sources. */
const sourcesQuerySchema = z.strictObject({ asOf: z.optional(z.iso.date()) })

type SourcesQuery = { readonly asOf: string } | { readonly faults: Faults }

/**
 * Checks the members of a query for the day on which the ages of sources are wanted.
 * @param today the day that applies if the query names none, YYYY-MM-DD
 * @param own the faults found before
 */
export function readSourcesMembers(
	members: unknown,
	today: string,
	own: readonly Fault[] = [],
): SourcesQuery {
	const parsed = sourcesQuerySchema.safeParse(members, { reportInput: true })
	if (!parsed.success || own.length > 0) return { faults: nameFaults(parsed.error?.issues ?? [], own) }
	return { asOf: parsed.data.asOf ?? today }
}

/** Checks such a query as an address has it. */
export const readSourcesQuery = (query: URLSearchParams, today: string): SourcesQuery =>
	readSourcesMembers(
		Object.fromEntries(query),
		today,
		query.getAll('asOf').length > 1 ? [{ pointer: '/asOf', detail: 'Give this once.' }] : [],
	)

/** Every source, once: what it is, how and when it was read, and how many days that is ago on a day. */
export const describeSources = (asOf: string) => ({
	asOf,
	sources: sourceIds.map((id) => {
		const { official = null, until = null, ...source } = sourceOf(id)
		return { id, ...source, official, until, age: ageOf(source.day, asOf) }
	}),
})
