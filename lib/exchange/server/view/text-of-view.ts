import { createHash } from 'node:crypto'
import type { MemberView } from './view'

const viewCharacters = 22

/** Raised whenever a member who sees some openings is sent something else than before: devices then load it anew. */
const viewVersion = '3'

const sorted = (texts: Iterable<string>) => [...texts].sort()

/** A text that changes whenever what a member sees does, but for changes of the list itself. */
export function textOfView(view: MemberView): string {
	if (view === 'all') return view
	const { permission, byOpening, openings } = view.access
	const isPlain =
		(permission === 'owner' || permission === 'recruiter') && Object.keys(byOpening).length === 0
	const parts = [
		viewVersion,
		...(openings === 'all' ? [] : sorted(openings)),
		...(isPlain
			? []
			: [
					JSON.stringify([
						permission,
						sorted(Object.entries(byOpening).map((one) => one.join(' '))),
						openings === 'all',
						view.whole === 'all' ? null : sorted(view.whole),
						sorted([...view.given].flatMap(([key, some]) => [...some].map((one) => `${one} ${key}`))),
					]),
				]),
	]
	return createHash('sha256').update(parts.join(' ')).digest('base64url').slice(0, viewCharacters)
}
