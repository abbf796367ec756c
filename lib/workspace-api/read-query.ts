import type { Fault } from '@/lib/api/faults'
import { maxPageEntries, usualPageEntries } from '@/lib/limits/program-limits'
import { isList, isText } from '@/lib/records/shapes/shape-checks'

/** A part of a list: how much, and after which entry, by the parts of its key. */
export type Page = { readonly limit: number; readonly after: readonly string[] | null }

const maxCursorCharacters = 400

/** The cursor with which the part after an entry is asked for. */
const cursorAfter = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url')

/** The key in a cursor; null if this server has not made it. */
function keyIn(cursor: string, parts: number): readonly string[] | null {
	if (cursor.length > maxCursorCharacters) return null
	try {
		const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
		return isList(isText(maxCursorCharacters))(key) && key.length === parts ? key : null
	} catch {
		return null
	}
}

const wholeNumber = /^\d{1,4}$/

type Query<N extends string> = { readonly page: Page; readonly given: { readonly [K in N]?: string } }

/**
 * Reads the query of a list: `limit`, `cursor`, and what else the list can be asked for.
 * @param parts how many parts the key of an entry has
 */
export function readQuery<const N extends string>(
	query: URLSearchParams,
	{ parts, names = [] }: { readonly parts: number; readonly names?: readonly N[] },
): Query<N> | { readonly errors: readonly Fault[] } {
	const known: readonly string[] = ['limit', 'cursor', ...names]
	const errors: Fault[] = []
	const given: Record<string, string> = {}
	for (const name of new Set(query.keys())) {
		const [value = '', ...more] = query.getAll(name)
		if (!known.includes(name)) errors.push({ pointer: `/${name}`, detail: 'This member is not known here.' })
		else if (more.length > 0) errors.push({ pointer: `/${name}`, detail: 'Give this once.' })
		else given[name] = value
	}
	const { limit: typed, cursor, ...others } = given
	const limit = typed === undefined ? usualPageEntries : wholeNumber.test(typed) ? Number(typed) : 0
	if (limit < 1 || limit > maxPageEntries)
		errors.push({ pointer: '/limit', detail: `This must be a whole number from 1 to ${maxPageEntries}.` })
	const after = cursor === undefined ? null : keyIn(cursor, parts)
	if (cursor !== undefined && after === null)
		errors.push({ pointer: '/cursor', detail: 'Give what an answer had as next, unchanged.' })
	return errors.length > 0
		? { errors: errors.slice(0, 20) }
		: { page: { limit, after }, given: others as Query<N>['given'] }
}

/**
 * A part of a list and the cursor of the next one; null if nothing follows.
 * @param rows the entries of the part, and one more if there is one
 */
export function pageOf<T>(
	rows: readonly T[],
	{ limit }: Page,
	keyOf: (row: T) => readonly string[],
): { readonly rows: readonly T[]; readonly next: string | null } {
	const shown = rows.slice(0, limit)
	const last = shown.at(-1)
	return { rows: shown, next: rows.length > limit && last !== undefined ? cursorAfter(keyOf(last)) : null }
}
