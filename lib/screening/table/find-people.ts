import { fold } from '@/lib/search/fold'
import type { Candidate } from '../model/records'

/** A candidate as a list names them. */
export type FoundPerson = Pick<Candidate, 'key' | 'id' | 'name'>

/** The maximum number of candidates listed. */
const maxFound = 8

type Wanted = {
	/** Words of a name or a number; all of them must be found. */
	readonly text: string
	/** The keys of candidates to exclude. */
	readonly without: readonly string[]
	/** The locale tag that numbers are sorted by. */
	readonly formats: string
}

/** The first eight candidates, by number, in whose name and number every word of a text is found. */
export function findPeople(
	candidates: readonly Candidate[],
	{ text, without, formats }: Wanted,
): readonly FoundPerson[] {
	const terms = fold(text).split(' ').filter(Boolean)
	const { compare } = new Intl.Collator(formats, { numeric: true, sensitivity: 'base' })
	const found: FoundPerson[] = []
	for (const { key, id, name } of candidates) {
		if (without.includes(key)) continue
		const last = found.at(-1)
		if (found.length === maxFound && last && compare(id, last.id) >= 0) continue
		const said = terms.length > 0 ? fold(`${name} ${id}`) : ''
		if (!terms.every((term) => said.includes(term))) continue
		const at = found.findIndex((one) => compare(id, one.id) < 0)
		found.splice(at < 0 ? found.length : at, 0, { key, id, name })
		found.splice(maxFound)
	}
	return found
}
