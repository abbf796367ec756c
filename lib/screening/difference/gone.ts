import { belongsTo } from '../model/belongs-to'
import type { Candidate, SheetRecord } from '../model/records'

const isSameList = (a: readonly string[], b: readonly string[]) =>
	a.length === b.length && a.every((entry, at) => entry === b[at])

type Against = {
	readonly sheets: ReadonlyMap<string, SheetRecord>
	readonly headings: readonly string[]
	readonly roles: 'all' | string
	/** The keys of the candidates found in the sheet. */
	readonly found: ReadonlySet<string>
}

/**
 * The candidates of an opening who came from an earlier sheet with the same headings and are missing from this one. A
 * sheet in which nobody of an earlier one is found is a different list, so nobody is missing.
 */
export function goneFrom(
	candidates: Iterable<Candidate>,
	{ sheets, headings, roles, found }: Against,
): readonly Candidate[] {
	const earlier = new Set(
		[...sheets.values()].filter((sheet) => isSameList(sheet.headings, headings)).map(({ id }) => id),
	)
	const isOfOpening = (candidate: Candidate) =>
		roles === 'all' ? candidate.roles === 'all' : belongsTo(candidate, roles)
	const missing = new Map<string, Candidate[]>()
	const present = new Set<string>()
	if (earlier.size === 0) return []
	for (const candidate of candidates) {
		const { source, key } = candidate
		if (source.kind !== 'sheet' || !earlier.has(source.sheet) || !isOfOpening(candidate)) continue
		if (found.has(key)) present.add(source.sheet)
		else if (missing.get(source.sheet)?.push(candidate) === undefined) missing.set(source.sheet, [candidate])
	}
	return [...missing].flatMap(([sheet, gone]) => (present.has(sheet) ? gone : []))
}
