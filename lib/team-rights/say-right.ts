import { permissions } from '@/lib/records/rights/permissions'
import type { Right } from '@/lib/records/rights/right'

/** What of a record's openings has to be seen, in the words of docs/rights.md. */
const seeing = { none: '', some: ' who sees it', all: ' who sees all its openings' } as const

/** A right in words, for docs/rights.md. */
export function sayRight(right: Right | undefined): string {
	const named = permissions.flatMap((permission) => {
		const sight = right?.[permission]
		return sight === undefined ? [] : [{ permission, sight }]
	})
	const [first] = named
	if (!first) return 'nobody'
	const isSame = named.every(({ sight }) => sight === first.sight)
	if (!isSame) return named.map(({ permission, sight }) => permission + seeing[sight]).join(' or ')
	const who =
		named.length === permissions.length ? 'everybody' : named.map(({ permission }) => permission).join(' or ')
	return who + seeing[first.sight]
}
