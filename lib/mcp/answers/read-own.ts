import * as z from 'zod/mini'
import { type Faults, nameFaults } from '@/lib/api/faults'
import { maxNamedFaults } from '@/lib/limits/limits'
import '@/rules/no-eval'

type Members = Readonly<Record<string, unknown>>
type Shape = Readonly<Record<string, z.ZodMiniType>>
type Own<S extends Shape> = z.infer<z.ZodMiniObject<S>>

/** The faults of both parts of a request, the first of them. */
function joined(parts: readonly Faults[]): Faults {
	const all = parts.flatMap(({ errors }) => errors)
	const errors = all.slice(0, maxNamedFaults)
	const more = parts.reduce((sum, part) => sum + (part.more ?? 0), all.length - errors.length)
	return more > 0 ? { errors, more } : { errors }
}

/**
 * Reads what a tool takes beside a body of the API, and the body by its own reader.
 * @param shape the members that are not the body's
 * @param read the reader of the body
 */
export function readOwn<S extends Shape, R>(
	given: unknown,
	shape: S,
	read: (body: Members) => { readonly request: R } | { readonly faults: Faults },
): { readonly own: Own<S>; readonly request: R } | { readonly faults: Faults } {
	const members = Object.entries(typeof given === 'object' && given !== null ? given : {})
	const of = (isOwn: boolean) =>
		Object.fromEntries(members.filter(([name]) => Object.hasOwn(shape, name) === isOwn))
	const own = z.strictObject(shape).safeParse(of(true), { reportInput: true })
	const body = read(of(false))
	if (own.success && 'request' in body) return { own: own.data as Own<S>, request: body.request }
	return {
		faults: joined([
			...(own.success ? [] : [nameFaults(own.error.issues)]),
			...('faults' in body ? [body.faults] : []),
		]),
	}
}
